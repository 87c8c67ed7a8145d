package org.publicaccord.contractservice.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.Path;
import org.publicaccord.contractservice.contract.Source;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.contract.StatesFacts;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ContractTerminated;
import org.publicaccord.contractservice.delivery.EndsAgreement;
import org.publicaccord.contractservice.history.Happening;
import org.publicaccord.contractservice.history.History;
import org.publicaccord.contractservice.importing.ImportingEvent;
import org.publicaccord.contractservice.importing.ImportingEvent.EndedEarly;
import org.publicaccord.contractservice.linking.Link;
import org.publicaccord.contractservice.linking.LinkingEvent.LinkRecorded;

/**
 * A contract as it stood after one of its events.
 *
 * @param version the number of events so far
 * @param begunAt legal time of its first event
 * @param updatedAt legal time of the latest event
 * @param releases the releases taken over, in the order of their arrival
 * @param links in the order in which they were recorded
 */
record ContractView(
        ContractId id,
        Facts facts,
        Stage stage,
        Path path,
        long version,
        Instant begunAt,
        Instant updatedAt,
        List<Source> releases,
        Optional<EarlyEnd> earlyEnd,
        List<LinkedSince> links) {

    ContractView {
        releases = List.copyOf(releases);
        links = List.copyOf(links);
    }

    /**
     * How the contract ended before its time.
     *
     * @param endedOn the last day on which it had effect
     * @param because the reason given
     */
    record EarlyEnd(LocalDate endedOn, String because) {}

    /** How it stands to another contract, and since when that is on record. */
    record LinkedSince(Link link, Instant at) {}

    /** The contract after all that is in its history. */
    static ContractView of(History history) {
        ContractView view = beginningWith(history.happenings().getFirst());
        for (Happening happening : history.happenings().subList(1, history.happenings().size())) {
            view = view.after(happening);
        }
        return view;
    }

    /** The contract after its first event. */
    static ContractView beginningWith(Happening first) {
        if (!(first.event() instanceof StatesFacts beginning)) {
            throw new IllegalStateException("a contract begins with its facts: " + first);
        }
        return new ContractView(
                beginning.contract(),
                beginning.facts(),
                beginning.stage(),
                beginning.path(),
                first.version(),
                first.at(),
                first.at(),
                source(first.event()).stream().toList(),
                Optional.empty(),
                List.of());
    }

    /** The contract after one more event. */
    ContractView after(Happening happening) {
        ContractEvent event = happening.event();
        return new ContractView(
                id,
                event instanceof StatesFacts stating ? stating.facts() : facts.onPath(event.path()),
                event.stage(),
                event.path(),
                happening.version(),
                begunAt,
                happening.at(),
                releasesAfter(event),
                earlyEndAfter(event),
                linksAfter(happening));
    }

    private List<Source> releasesAfter(ContractEvent event) {
        return Stream.concat(releases.stream(), source(event).stream()).toList();
    }

    private List<LinkedSince> linksAfter(Happening happening) {
        return happening.event() instanceof LinkRecorded it
                ? Stream.concat(
                                links.stream(),
                                Stream.of(new LinkedSince(it.link(), happening.at())))
                        .toList()
                : links;
    }

    private static Optional<Source> source(ContractEvent event) {
        return event instanceof ImportingEvent imported ? imported.release() : Optional.empty();
    }

    private Optional<EarlyEnd> earlyEndAfter(ContractEvent event) {
        return switch (event) {
            case EndedEarly it -> Optional.of(new EarlyEnd(it.endedOn(), it.because().words()));
            case ContractTerminated it ->
                    Optional.of(new EarlyEnd(it.endedOn(), it.because().words()));
            case EndsAgreement it -> Optional.of(new EarlyEnd(it.endedOn(), it.because().words()));
            case ContractEvent _ -> earlyEnd;
        };
    }
}
