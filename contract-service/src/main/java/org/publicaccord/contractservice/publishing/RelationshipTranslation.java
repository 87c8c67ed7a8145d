package org.publicaccord.contractservice.publishing;

import java.util.Arrays;
import java.util.Objects;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.workingagreement.CharterPart;
import org.publicaccord.contractservice.workingagreement.Principle;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent.ConcernEscalated;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent.ConcernRaised;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent.ConcernResolved;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent.DecisionProposed;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent.DecisionSettled;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent.HostEnded;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent.MeetingHeld;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent.MeetingOverdue;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent.RelationshipSurveyed;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent.SurveyAnswered;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent.VoteCast;
import org.publicaccord.contractservice.workingagreement.Spread;
import org.publicaccord.contractservice.workingagreement.Vote;
import org.publicaccord.published.contract.ContractEvent;
import org.publicaccord.published.contract.PartyVote;
import org.publicaccord.published.contract.PrincipleScore;
import org.publicaccord.published.contract.PrincipleSpread;
import org.publicaccord.published.contract.WorkingAgreementConcernEscalated;
import org.publicaccord.published.contract.WorkingAgreementConcernRaised;
import org.publicaccord.published.contract.WorkingAgreementConcernResolved;
import org.publicaccord.published.contract.WorkingAgreementDecisionProposed;
import org.publicaccord.published.contract.WorkingAgreementDecisionSettled;
import org.publicaccord.published.contract.WorkingAgreementHostEnded;
import org.publicaccord.published.contract.WorkingAgreementMeetingHeld;
import org.publicaccord.published.contract.WorkingAgreementMeetingOverdue;
import org.publicaccord.published.contract.WorkingAgreementSurveyAnswered;
import org.publicaccord.published.contract.WorkingAgreementSurveyed;
import org.publicaccord.published.contract.WorkingAgreementVoteCast;

/** What happens between parties that work by an agreement, as it is published. */
final class RelationshipTranslation {

    private RelationshipTranslation() {}

    static ContractEvent of(RelationshipEvent event, CommonFields it) {
        return switch (event) {
            case MeetingHeld e ->
                    new WorkingAgreementMeetingHeld(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.kind().name(),
                            e.heldOn(),
                            e.present().stream().map(OrganisationId::value).toList(),
                            e.what().words(),
                            e.adaptations().stream().map(Reason::words).toList(),
                            e.nextDue());
            case MeetingOverdue e ->
                    new WorkingAgreementMeetingOverdue(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.kind().name(),
                            e.due());
            case DecisionProposed e ->
                    new WorkingAgreementDecisionProposed(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.decision().toString(),
                            e.words().words(),
                            e.adopts().map(CharterPart::name),
                            e.by().value());
            case VoteCast e ->
                    new WorkingAgreementVoteCast(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.decision().toString(),
                            vote(e.voter(), e.vote()));
            case DecisionSettled e ->
                    new WorkingAgreementDecisionSettled(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.decision().toString(),
                            e.words().words(),
                            e.adopts().map(CharterPart::name),
                            e.carried(),
                            e.rule().name(),
                            e.votes().entrySet().stream()
                                    .map(v -> vote(v.getKey(), v.getValue()))
                                    .toList());
            case ConcernRaised e ->
                    new WorkingAgreementConcernRaised(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.concern().toString(),
                            e.by().value(),
                            e.what().words(),
                            e.principle().map(Principle::name),
                            e.level().name(),
                            e.lastDay());
            case ConcernEscalated e ->
                    new WorkingAgreementConcernEscalated(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.concern().toString(),
                            e.level().name(),
                            e.lastDay(),
                            e.because().map(Reason::words));
            case ConcernResolved e ->
                    new WorkingAgreementConcernResolved(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.concern().toString(),
                            e.level().name(),
                            e.how().words());
            case SurveyAnswered e ->
                    new WorkingAgreementSurveyAnswered(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.by().value(),
                            e.scores().entrySet().stream()
                                    .map(s -> new PrincipleScore(s.getKey().name(), s.getValue()))
                                    .toList());
            case HostEnded e ->
                    new WorkingAgreementHostEnded(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.host().toString(),
                            e.endedOn());
            case RelationshipSurveyed e ->
                    new WorkingAgreementSurveyed(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            Arrays.stream(Principle.values()).map(p -> spread(p, e)).toList());
        };
    }

    private static PartyVote vote(OrganisationId voter, Vote vote) {
        return new PartyVote(voter.value(), vote.choice().name(), vote.reason().map(Reason::words));
    }

    private static PrincipleSpread spread(Principle principle, RelationshipSurveyed e) {
        Spread spread = Objects.requireNonNull(e.spreads().get(principle), "of every principle");
        return new PrincipleSpread(
                principle.name(),
                spread.lowest(),
                spread.highest(),
                e.flagged().contains(principle));
    }
}
