package org.publicaccord.monitoringservice.watching;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.monitoringservice.contract.WatchedContract;
import org.publicaccord.monitoringservice.kpis.Assessment;
import org.publicaccord.monitoringservice.kpis.Assessments;
import org.publicaccord.monitoringservice.obligations.ObligationCode;

/** What is known of the watch over one contract. */
public sealed interface WatchState {

    /** The contract is not known here. */
    record Unwatched() implements WatchState {}

    /**
     * The contract is watched, whatever its stage.
     *
     * @param importedOn the day of its import, in Europe/London; empty if it is procured here
     * @param rulePack the rules by which its obligations were last found
     * @param tracked all obligations, soonest first
     * @param assessments of its indicators
     */
    record Watching(
            WatchedContract contract,
            Optional<LocalDate> importedOn,
            String rulePack,
            List<Tracked> tracked,
            Assessments assessments)
            implements WatchState {

        public Watching {
            tracked = List.copyOf(tracked);
        }

        Watching with(WatchedContract other) {
            return new Watching(other, importedOn, rulePack, tracked, assessments);
        }

        Watching with(List<Tracked> others) {
            return new Watching(contract, importedOn, rulePack, others, assessments);
        }

        Watching with(Assessment another) {
            return new Watching(contract, importedOn, rulePack, tracked, assessments.and(another));
        }

        public Optional<Tracked> find(ObligationCode code) {
            return tracked.stream().filter(it -> it.obligation().code().equals(code)).findFirst();
        }
    }
}
