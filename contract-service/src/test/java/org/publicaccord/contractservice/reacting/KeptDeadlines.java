package org.publicaccord.contractservice.reacting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.messaging.deadlines.DeadlineSchedule;

/** A schedule that is only kept: of one contract's deadlines, which all send one command. */
final class KeptDeadlines implements DeadlineSchedule {

    private final ContractId contract;
    private final String command;
    private final Map<String, Instant> due = new TreeMap<>();

    KeptDeadlines(ContractId contract, String command) {
        this.contract = contract;
        this.command = command;
    }

    /** When each is due, by its key. */
    Map<String, Instant> due() {
        return due;
    }

    @Override
    public void set(String key, Instant dueAt, String contractId, String command) {
        assertThat(contractId).isEqualTo(contract.toString());
        assertThat(command).isEqualTo(this.command);
        due.put(key, dueAt);
    }

    @Override
    public void cancel(String key) {
        due.remove(key);
    }
}
