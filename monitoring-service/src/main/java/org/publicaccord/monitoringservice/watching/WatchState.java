package org.publicaccord.monitoringservice.watching;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.monitoringservice.contract.WatchedContract;
import org.publicaccord.monitoringservice.obligations.ObligationCode;

/** What is known of the watch over one contract. */
public sealed interface WatchState {

    /** The contract is not known here. */
    record Unwatched() implements WatchState {}

    /**
     * The contract is watched, whatever its stage.
     *
     * @param importedOn the day of its import, in Europe/London
     * @param rulePack the rules by which its obligations were last found
     * @param tracked all obligations, soonest first
     */
    record Watching(
            WatchedContract contract, LocalDate importedOn, String rulePack, List<Tracked> tracked)
            implements WatchState {

        public Watching {
            tracked = List.copyOf(tracked);
        }

        public Optional<Tracked> find(ObligationCode code) {
            return tracked.stream().filter(it -> it.obligation().code().equals(code)).findFirst();
        }
    }
}
