package org.publicaccord.contractservice.workingagreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.Path;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Stage;

/** What happens between parties that work by an agreement. */
public sealed interface RelationshipEvent extends WorkingAgreementEvent {

    /**
     * {@code contract.working-agreement-meeting-held}
     *
     * @param adaptations what the parties change by what they learned
     * @param nextDue the last day for the next meeting of that kind
     */
    record MeetingHeld(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            MeetingKind kind,
            LocalDate heldOn,
            List<OrganisationId> present,
            Reason what,
            List<Reason> adaptations,
            LocalDate nextDue)
            implements RelationshipEvent {
        public MeetingHeld {
            present = List.copyOf(present);
            adaptations = List.copyOf(adaptations);
        }
    }

    /** {@code contract.working-agreement-meeting-overdue} */
    record MeetingOverdue(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            MeetingKind kind,
            LocalDate due)
            implements RelationshipEvent {}

    /** {@code contract.working-agreement-decision-proposed} */
    record DecisionProposed(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            UUID decision,
            Reason words,
            Optional<CharterPart> adopts,
            OrganisationId by)
            implements RelationshipEvent {}

    /** {@code contract.working-agreement-vote-cast}: it takes the place of an earlier one. */
    record VoteCast(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            UUID decision,
            OrganisationId voter,
            Vote vote)
            implements RelationshipEvent {}

    /**
     * {@code contract.working-agreement-decision-settled}
     *
     * @param votes of whom was there; the reasons of who objected are kept with them
     */
    record DecisionSettled(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            UUID decision,
            Reason words,
            Optional<CharterPart> adopts,
            boolean carried,
            DecisionRule rule,
            Map<OrganisationId, Vote> votes)
            implements RelationshipEvent {
        public DecisionSettled {
            votes = JointDecision.inOrder(votes);
        }

        /** How many parties objected. */
        public long dissents() {
            return votes.values().stream().filter(it -> it.choice() == Vote.Choice.AGAINST).count();
        }
    }

    /**
     * {@code contract.working-agreement-concern-raised}
     *
     * @param principle that is said to be breached
     * @param lastDay at the first level; on the day after it escalates
     */
    record ConcernRaised(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            UUID concern,
            OrganisationId by,
            Reason what,
            Optional<Principle> principle,
            Level level,
            LocalDate lastDay)
            implements RelationshipEvent {}

    /**
     * {@code contract.working-agreement-concern-escalated}
     *
     * @param lastDay at the new level; empty with a mediator
     * @param because why a party escalated it; empty if its days ran out
     */
    record ConcernEscalated(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            UUID concern,
            Level level,
            Optional<LocalDate> lastDay,
            Optional<Reason> because)
            implements RelationshipEvent {}

    /**
     * {@code contract.working-agreement-concern-resolved}
     *
     * @param level at which it was
     */
    record ConcernResolved(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            UUID concern,
            Level level,
            Reason how)
            implements RelationshipEvent {}

    /** {@code contract.working-agreement-survey-answered}: how a party sees the relationship. */
    record SurveyAnswered(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            OrganisationId by,
            Map<Principle, Integer> scores)
            implements RelationshipEvent {
        public SurveyAnswered {
            scores = Survey.checked(scores);
        }
    }

    /**
     * {@code contract.working-agreement-surveyed}: every party answered.
     *
     * @param spreads the lowest and the highest score of each principle
     * @param flagged those on which the parties are far apart
     */
    record RelationshipSurveyed(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            Map<Principle, Spread> spreads,
            List<Principle> flagged)
            implements RelationshipEvent {
        public RelationshipSurveyed {
            spreads = Map.copyOf(spreads);
            flagged = List.copyOf(flagged);
        }
    }

    /** {@code contract.working-agreement-host-ended}: what it stands under is gone. */
    record HostEnded(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            ContractId host,
            LocalDate endedOn)
            implements RelationshipEvent {}
}
