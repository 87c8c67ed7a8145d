package org.publicaccord.contractservice.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Correctable;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.Path;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Source;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.contract.StatesFacts;

/**
 * What can happen to an imported contract. Each event carries what its readers need without reading
 * others: the whole facts where facts changed, and always path, stage and parties.
 */
public sealed interface ImportingEvent extends ContractEvent {

    /** The release that was taken over, if one was. */
    default Optional<Source> release() {
        return switch (this) {
            case Imported it -> Optional.of(it.source());
            case Updated it -> Optional.of(it.source());
            case EarlierReleaseJoined it -> Optional.of(it.source());
            case Corrected _, WentLive _, TermEnded _, EndedEarly _ -> Optional.empty();
        };
    }

    /** {@code contract.imported}: the first release of a procurement was taken over. */
    record Imported(ContractId contract, Stage stage, Facts facts, Source source)
            implements ImportingEvent, StatesFacts {}

    /**
     * {@code contract.updated}: a later release was taken over.
     *
     * @param facts everything known now, whole
     * @param stillCorrected which facts are still as a person corrected them, because the release
     *     says of them what the one before said
     */
    record Updated(
            ContractId contract,
            Stage stage,
            Facts facts,
            Source source,
            List<Correctable> stillCorrected)
            implements ImportingEvent, StatesFacts {
        public Updated {
            stillCorrected = inOrder(stillCorrected);
        }
    }

    /**
     * {@code contract.earlier-release-joined}: a release older than the newest one joined the
     * history; neither facts nor stage changed.
     *
     * @param asReleased what the older release says
     */
    record EarlierReleaseJoined(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            Facts asReleased,
            Source source)
            implements ImportingEvent {
        public EarlierReleaseJoined {
            parties = List.copyOf(parties);
        }
    }

    /**
     * {@code contract.corrected}: a person corrected what the imported record says.
     *
     * @param facts everything known now, whole
     * @param corrected which facts this correction states
     */
    record Corrected(
            ContractId contract,
            Stage stage,
            Facts facts,
            List<Correctable> corrected,
            Reason because)
            implements ImportingEvent, StatesFacts {
        public Corrected {
            corrected = inOrder(corrected);
        }
    }

    /** {@code contract.went-live}: the first day of the contract came. */
    record WentLive(
            ContractId contract, Path path, Stage stage, List<Party> parties, LocalDate firstDay)
            implements ImportingEvent {
        public WentLive {
            parties = List.copyOf(parties);
        }
    }

    /** {@code contract.term-ended}: the last day of the contract went by. */
    record TermEnded(
            ContractId contract, Path path, Stage stage, List<Party> parties, LocalDate lastDay)
            implements ImportingEvent {
        public TermEnded {
            parties = List.copyOf(parties);
        }
    }

    /**
     * {@code contract.ended-early}: the contract was ended before the end of its term.
     *
     * @param endedOn the last day on which the contract had effect
     */
    record EndedEarly(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            LocalDate endedOn,
            Reason because)
            implements ImportingEvent {
        public EndedEarly {
            parties = List.copyOf(parties);
        }
    }

    private static List<Correctable> inOrder(List<Correctable> facts) {
        return facts.stream().distinct().sorted().toList();
    }
}
