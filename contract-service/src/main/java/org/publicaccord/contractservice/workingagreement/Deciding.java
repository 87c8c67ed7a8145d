package org.publicaccord.contractservice.workingagreement;

import java.util.Optional;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent.DecisionProposed;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent.DecisionSettled;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent.VoteCast;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.CastVote;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.ProposeDecision;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.SettleDecision;
import org.publicaccord.decider.Decision;

/** What the forum decides: proposed, voted by each party for itself, settled by the page's rule. */
final class Deciding {

    private static final int MOST_OPEN = 50;

    private Deciding() {}

    static Decision<WorkingAgreementEvent> propose(ProposeDecision command, Circle circle) {
        Optional<JointDecision> known = circle.relationship().decision(command.decision());
        if (known.isPresent()) {
            return known.get().words().equals(command.words())
                            && known.get().adopts().equals(command.adopts())
                    ? Decision.nothingNew()
                    : Decision.refuse(RelationshipRefusals.idReused());
        }
        if (circle.relationship().knows(command.decision())) {
            return Decision.refuse(RelationshipRefusals.idReused());
        }
        if (circle.relationship().decisions().size() >= MOST_OPEN) {
            return Decision.refuse(RelationshipRefusals.tooManyOpen(MOST_OPEN));
        }
        return Decision.accept(
                new DecisionProposed(
                        circle.file().contract(),
                        circle.file().facts().path(),
                        circle.file().stage(),
                        circle.file().facts().parties(),
                        command.decision(),
                        command.words(),
                        command.adopts(),
                        command.by().organisation()));
    }

    static Decision<WorkingAgreementEvent> vote(CastVote command, Circle circle) {
        OrganisationId voter = command.by().organisation();
        Optional<JointDecision> open = circle.relationship().decision(command.decision());
        if (open.isEmpty()) {
            return Decision.refuse(RelationshipRefusals.notOpen());
        }
        return Optional.ofNullable(open.get().votes().get(voter))
                        .filter(command.vote()::equals)
                        .isPresent()
                ? Decision.nothingNew()
                : Decision.accept(
                        new VoteCast(
                                circle.file().contract(),
                                circle.file().facts().path(),
                                circle.file().stage(),
                                circle.file().facts().parties(),
                                command.decision(),
                                voter,
                                command.vote()));
    }

    static Decision<WorkingAgreementEvent> settle(SettleDecision command, Circle circle) {
        Optional<JointDecision> open = circle.relationship().decision(command.decision());
        if (open.isEmpty()) {
            return circle.relationship().settled().contains(command.decision())
                    ? Decision.nothingNew()
                    : Decision.refuse(RelationshipRefusals.notOpen());
        }
        JointDecision decision = open.get();
        int quorum = circle.now().quorum(circle.file().buyer());
        if (decision.votes().size() < quorum) {
            return Decision.refuse(
                    RelationshipRefusals.notQuorate(decision.votes().size(), quorum));
        }
        DecisionRule rule = circle.now().page().forum().rule();
        return Decision.accept(
                new DecisionSettled(
                        circle.file().contract(),
                        circle.file().facts().path(),
                        circle.file().stage(),
                        circle.file().facts().parties(),
                        command.decision(),
                        decision.words(),
                        decision.adopts(),
                        decision.carried(rule, circle.members().size()),
                        rule,
                        decision.votes()));
    }
}
