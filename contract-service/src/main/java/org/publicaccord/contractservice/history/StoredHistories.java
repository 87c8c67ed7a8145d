package org.publicaccord.contractservice.history;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.eventstore.Commit;
import org.publicaccord.eventstore.storage.Streams;
import org.springframework.stereotype.Component;

/** Histories as the event store holds them. */
@Component
final class StoredHistories implements Histories {

    private final Streams streams;
    private final Happenings happenings;

    StoredHistories(Streams streams, Happenings happenings) {
        this.streams = streams;
        this.happenings = happenings;
    }

    @Override
    public Optional<History> of(ContractId contract) {
        List<Happening> found = new ArrayList<>();
        Iterator<Commit> commits = streams.from(contract.toString(), 0);
        while (commits.hasNext()) {
            commits.next().recordedEvents().stream()
                    .flatMap(it -> happenings.read(it).stream())
                    .forEach(found::add);
        }
        return Optional.of(found)
                .filter(all -> !all.isEmpty())
                .map(all -> new History(contract, all));
    }
}
