package org.publicaccord.contractservice.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.Path;
import org.publicaccord.contractservice.contract.Source;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.history.Happening;
import org.publicaccord.contractservice.history.History;
import org.publicaccord.contractservice.importing.ImportingEvent;
import org.publicaccord.contractservice.importing.ImportingEvent.Corrected;
import org.publicaccord.contractservice.importing.ImportingEvent.EarlierReleaseJoined;
import org.publicaccord.contractservice.importing.ImportingEvent.EndedEarly;
import org.publicaccord.contractservice.importing.ImportingEvent.Imported;
import org.publicaccord.contractservice.importing.ImportingEvent.TermEnded;
import org.publicaccord.contractservice.importing.ImportingEvent.Updated;
import org.publicaccord.contractservice.importing.ImportingEvent.WentLive;

/**
 * A contract as it stood after one of its events.
 *
 * @param version the number of events so far
 * @param importedAt legal time at which it was taken over
 * @param updatedAt legal time of the latest event
 * @param releases the releases taken over, in the order of their arrival
 */
record ContractView(
        ContractId id,
        Facts facts,
        Stage stage,
        Path path,
        long version,
        Instant importedAt,
        Instant updatedAt,
        List<Source> releases,
        Optional<EarlyEnd> earlyEnd) {

    ContractView {
        releases = List.copyOf(releases);
    }

    /**
     * How the contract ended before its time.
     *
     * @param endedOn the last day on which it had effect
     * @param because the reason given
     */
    record EarlyEnd(LocalDate endedOn, String because) {}

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
        if (!(first.event() instanceof Imported imported)) {
            throw new IllegalStateException("a contract begins by being imported: " + first);
        }
        return new ContractView(
                imported.contract(),
                imported.facts(),
                imported.stage(),
                imported.path(),
                first.version(),
                first.at(),
                first.at(),
                List.of(imported.source()),
                Optional.empty());
    }

    /** The contract after one more event. */
    ContractView after(Happening happening) {
        ImportingEvent event = happening.event();
        return new ContractView(
                id,
                factsAfter(event),
                event.stage(),
                event.path(),
                happening.version(),
                importedAt,
                happening.at(),
                releasesAfter(event),
                earlyEndAfter(event));
    }

    private Facts factsAfter(ImportingEvent event) {
        return switch (event) {
            case Imported it -> it.facts();
            case Updated it -> it.facts();
            case Corrected it -> it.facts();
            case EarlierReleaseJoined _, WentLive _, TermEnded _, EndedEarly _ -> facts;
        };
    }

    private List<Source> releasesAfter(ImportingEvent event) {
        return switch (event) {
            case Imported it -> with(it.source());
            case Updated it -> with(it.source());
            case EarlierReleaseJoined it -> with(it.source());
            case Corrected _, WentLive _, TermEnded _, EndedEarly _ -> releases;
        };
    }

    private List<Source> with(Source source) {
        List<Source> more = new ArrayList<>(releases);
        more.add(source);
        return more;
    }

    private Optional<EarlyEnd> earlyEndAfter(ImportingEvent event) {
        return event instanceof EndedEarly it
                ? Optional.of(new EarlyEnd(it.endedOn(), it.because().words()))
                : earlyEnd;
    }
}
