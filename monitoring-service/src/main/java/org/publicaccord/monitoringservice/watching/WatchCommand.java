package org.publicaccord.monitoringservice.watching;

import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.monitoringservice.contract.ContractId;
import org.publicaccord.monitoringservice.contract.KpiId;
import org.publicaccord.monitoringservice.contract.OrganisationId;
import org.publicaccord.monitoringservice.contract.Stage;
import org.publicaccord.monitoringservice.contract.WatchedContract;
import org.publicaccord.monitoringservice.kpis.Finding;
import org.publicaccord.monitoringservice.kpis.Period;
import org.publicaccord.monitoringservice.kpis.Remark;
import org.publicaccord.monitoringservice.obligations.ExitMilestone;
import org.publicaccord.monitoringservice.obligations.NoticeCode;
import org.publicaccord.monitoringservice.obligations.ObligationCode;

/** Everything that can be asked of the watch over one contract. */
public sealed interface WatchCommand {

    ContractId contractId();

    /**
     * Begin to watch a contract that was imported.
     *
     * @param importedOn the day of the import, in Europe/London
     */
    record WatchContract(WatchedContract contract, LocalDate importedOn) implements WatchCommand {
        @Override
        public ContractId contractId() {
            return contract.outline().id();
        }
    }

    /**
     * The facts of the contract are now these, whole; what they leave untold of its course or of an
     * early end stays known. With the first facts of a course, a contract that is procured here
     * begins to be watched.
     */
    record FollowFacts(WatchedContract contract) implements WatchCommand {
        @Override
        public ContractId contractId() {
            return contract.outline().id();
        }
    }

    /** The contract came to another stage. */
    record FollowStage(ContractId contractId, Stage stage) implements WatchCommand {}

    /**
     * The exit from the contract went on: to another stage, or past what steps before the end ask
     * for.
     *
     * @param passed what the record of the exit shows now
     * @param on since when, in Europe/London
     */
    record FollowExit(ContractId contractId, Stage stage, ExitMilestone passed, LocalDate on)
            implements WatchCommand {}

    /**
     * The contract was ended before the end of its term.
     *
     * @param lastDay the last day on which it had effect
     */
    record FollowEarlyEnd(ContractId contractId, Stage stage, LocalDate lastDay)
            implements WatchCommand {}

    /**
     * The day came on which an obligation begins to approach its last day.
     *
     * @param lastDay the last day when the deadline was set; if it moved since, there is no news
     */
    record WarnOfDeadline(ContractId contractId, ObligationCode code, LocalDate lastDay)
            implements WatchCommand {}

    /**
     * The last day of an obligation is over.
     *
     * @param lastDay the last day when the deadline was set; if it moved since, there is no news
     */
    record NoteMissedDeadline(ContractId contractId, ObligationCode code, LocalDate lastDay)
            implements WatchCommand {}

    /**
     * Record that an obligation is met.
     *
     * @param by who says so
     */
    record RecordMet(ContractId contractId, ObligationCode code, Evidence evidence, Recorder by)
            implements WatchCommand {}

    /**
     * A notice is published, which may meet what is owed.
     *
     * @param published its identifier on the central digital platform
     * @param publishedOn the day of its publication, in Europe/London
     */
    record MeetByNotice(
            ContractId contractId, NoticeCode notice, Evidence published, LocalDate publishedOn)
            implements WatchCommand {}

    /**
     * Assess a key performance indicator for a period, or correct how it was assessed.
     *
     * @param correctingBecause why the assessment that stands is replaced
     * @param by the organisation that assesses
     */
    record AssessKpi(
            ContractId contractId,
            KpiId kpi,
            Period period,
            Finding finding,
            Optional<Remark> correctingBecause,
            OrganisationId by)
            implements WatchCommand {}

    /** Who may say that an obligation is met. */
    sealed interface Recorder {

        /** A commissioner or contract manager, for an organisation. */
        record ForOrganisation(OrganisationId organisation) implements Recorder {}

        /** The operator of the platform. */
        record PlatformOperator() implements Recorder {}
    }
}
