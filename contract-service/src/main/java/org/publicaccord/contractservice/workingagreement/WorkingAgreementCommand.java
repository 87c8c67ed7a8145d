package org.publicaccord.contractservice.workingagreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.publicaccord.contractservice.contract.Act;
import org.publicaccord.contractservice.contract.Acting;
import org.publicaccord.contractservice.contract.Authority;
import org.publicaccord.contractservice.contract.ContractCommand;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.NeedsAuthority;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Sha256;

/** What can be asked of a working agreement. */
public sealed interface WorkingAgreementCommand extends ContractCommand {

    /** What a person of any party may ask. */
    sealed interface ByAParty extends WorkingAgreementCommand {
        Acting by();
    }

    /** What a person of the public body asks. */
    sealed interface ByTheBuyer extends WorkingAgreementCommand {
        Acting by();
    }

    /**
     * Draft the page, or draft it anew: what was signed before is dropped.
     *
     * @param host where the contract stands that the page names; empty if it names none or there is
     *     none
     */
    record DraftPage(ContractId contract, Page page, Optional<HostStanding> host, Acting by)
            implements ByAParty {}

    /**
     * Sign the page, for one's own organisation.
     *
     * @param content what is signed
     */
    record SignPage(ContractId contract, Sha256 content, Acting by) implements ByAParty {}

    /**
     * Bring the page into force that every party signed.
     *
     * @param host where the contract stands that the page names; empty if it names none or there is
     *     none
     */
    record BringIntoForce(
            ContractId contract, Optional<HostStanding> host, Acting by, Authority authority)
            implements ByTheBuyer, NeedsAuthority {
        @Override
        public Act act() {
            return Act.ENTER_CONTRACT;
        }

        @Override
        public Optional<Money> value() {
            return Optional.empty();
        }
    }

    /** Give the agreement up before it has effect. */
    record GiveUp(ContractId contract, Reason because, Acting by) implements ByTheBuyer {}

    /** See what the calendar brought about. Sent by a deadline. */
    record ObserveAgreement(ContractId contract) implements WorkingAgreementCommand {}

    /**
     * See that the host ended before its time. Sent when it does.
     *
     * @param endedOn the last day on which the host had effect
     */
    record ObserveHost(ContractId contract, ContractId host, LocalDate endedOn)
            implements WorkingAgreementCommand {}

    /** What a party asks that works by the agreement. */
    sealed interface WhileWorking extends ByAParty {}

    /** What concerns one concern. */
    sealed interface OfConcern extends WhileWorking {
        UUID concern();
    }

    /** What concerns one decision of the forum. */
    sealed interface OfDecision extends WhileWorking {
        UUID decision();
    }

    /**
     * Record a meeting of the forum, or a learning review.
     *
     * @param what was seen or settled
     * @param adaptations what the parties change by what they learned
     */
    record RecordMeeting(
            ContractId contract,
            MeetingKind kind,
            LocalDate heldOn,
            Set<OrganisationId> present,
            Reason what,
            List<Reason> adaptations,
            Acting by)
            implements WhileWorking {
        private static final int MOST = 20;

        public RecordMeeting {
            present = Set.copyOf(present);
            adaptations = List.copyOf(adaptations);
            if (adaptations.size() > MOST || present.size() > MOST) {
                throw new IllegalArgumentException("a meeting has at most 20 of each");
            }
        }
    }

    /**
     * Put something to the forum.
     *
     * @param adopts the part that the agreement would grow by
     */
    record ProposeDecision(
            ContractId contract,
            UUID decision,
            Reason words,
            Optional<CharterPart> adopts,
            Acting by)
            implements OfDecision {}

    /** Vote, for one's own organisation. */
    record CastVote(ContractId contract, UUID decision, Vote vote, Acting by)
            implements OfDecision {}

    /** Settle what was put to the forum, by the rule on the page. */
    record SettleDecision(ContractId contract, UUID decision, Acting by) implements OfDecision {}

    /**
     * Raise a concern.
     *
     * @param principle that is said to be breached
     */
    record RaiseConcern(
            ContractId contract,
            UUID concern,
            Reason what,
            Optional<Principle> principle,
            Acting by)
            implements OfConcern {}

    /** Take a concern to the next level before its days run out. */
    record EscalateConcern(ContractId contract, UUID concern, Reason because, Acting by)
            implements OfConcern {}

    /** Say how a concern was repaired. */
    record ResolveConcern(ContractId contract, UUID concern, Reason how, Acting by)
            implements OfConcern {}

    /** Look for other terms. */
    record OpenRenegotiation(ContractId contract, Reason because, Acting by)
            implements WhileWorking {}

    /** Give the search for other terms up. */
    record LapseRenegotiation(ContractId contract, Reason because, Acting by)
            implements WhileWorking {}

    /** Say how one's own organisation sees the relationship. */
    record AnswerSurvey(ContractId contract, Map<Principle, Integer> scores, Acting by)
            implements WhileWorking {
        public AnswerSurvey {
            scores = Survey.checked(scores);
        }
    }

    /** Leave the agreement; the others go on. */
    record LeaveAgreement(ContractId contract, Reason because, Acting by) implements WhileWorking {}
}
