package org.publicaccord.contractservice.register;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.history.Histories;
import org.publicaccord.contractservice.history.History;
import org.publicaccord.servicekit.paging.Page;
import org.publicaccord.servicekit.paging.Paging;

/** Reads one contract by folding its events, so that callers read what they wrote. */
final class ContractReading {

    private final Histories histories;

    ContractReading(Histories histories) {
        this.histories = histories;
    }

    ContractDetail contract(ContractId id, Optional<Instant> asAt) {
        History history = history(id);
        History asked = asAt.map(instant -> until(history, instant)).orElse(history);
        return ContractDetail.of(ContractView.of(asked), asAt);
    }

    Page<TimelineEntry> timeline(ContractId id, Paging paging) {
        Optional<Long> before = paging.after().map(Long::valueOf);
        List<TimelineEntry> entries = Timeline.of(history(id), before, paging.fetch());
        return paging.page(entries, entry -> Long.toString(entry.version()));
    }

    private History history(ContractId id) {
        return histories.of(id).orElseThrow(Asked::unknownContract);
    }

    private static History until(History history, Instant asAt) {
        return history.until(asAt).orElseThrow(() -> Asked.notYetThere(asAt));
    }
}
