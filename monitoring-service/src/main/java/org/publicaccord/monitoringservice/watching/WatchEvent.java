package org.publicaccord.monitoringservice.watching;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.monitoringservice.contract.ContractOutline;
import org.publicaccord.monitoringservice.contract.Kpi;
import org.publicaccord.monitoringservice.contract.WatchedContract;
import org.publicaccord.monitoringservice.kpis.Assessment;
import org.publicaccord.monitoringservice.obligations.Obligation;

/** Everything that happens in the watch over one contract. */
public sealed interface WatchEvent {

    /**
     * What the contract owes was found, or found anew. Stored as {@code
     * watch.obligations-determined}.
     *
     * @param importedOn the day of the contract's import, in Europe/London; empty for one that is
     *     procured here
     * @param rulePack the rules by which it was found
     * @param obligations all of them, soonest first
     */
    record ObligationsDetermined(
            WatchedContract contract,
            Optional<LocalDate> importedOn,
            String rulePack,
            List<Obligation> obligations)
            implements WatchEvent {

        public ObligationsDetermined {
            obligations = List.copyOf(obligations);
        }
    }

    /**
     * The contract changed in what the watch knows of it, and owes what it owed before. Stored as
     * {@code watch.contract-followed}; private, as contract-service publishes the change.
     */
    record ContractFollowed(WatchedContract contract) implements WatchEvent {}

    /** The last day of an obligation is near. Stored as {@code watch.deadline-approaching}. */
    record DeadlineApproaching(ContractOutline contract, Obligation obligation)
            implements WatchEvent {}

    /** The last day of an obligation went by. Stored as {@code watch.deadline-missed}. */
    record DeadlineMissed(ContractOutline contract, Obligation obligation) implements WatchEvent {}

    /**
     * An obligation is met: a person recorded it, its notice is published, or its indicator was
     * assessed. Stored as {@code watch.deadline-met}.
     *
     * @param recordedOn the day of the recording, in Europe/London
     */
    record DeadlineMet(
            ContractOutline contract,
            Obligation obligation,
            Evidence evidence,
            LocalDate recordedOn)
            implements WatchEvent {}

    /** An indicator was assessed. Stored as {@code watch.kpi-assessed}. */
    record KpiAssessed(ContractOutline contract, Kpi kpi, Assessment assessment)
            implements WatchEvent {}
}
