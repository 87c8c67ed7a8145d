package org.publicaccord.contractservice.workingagreement;

import java.util.Optional;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent.ConcernEscalated;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent.ConcernRaised;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent.ConcernResolved;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.EscalateConcern;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.RaiseConcern;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.ResolveConcern;
import org.publicaccord.decider.Decision;

/** Concerns: raised, escalated and repaired. */
final class Caring {

    private static final int MOST_OPEN = 50;

    private Caring() {}

    static Decision<WorkingAgreementEvent> raise(RaiseConcern command, Circle circle) {
        Optional<Concern> known = circle.relationship().concern(command.concern());
        if (known.isPresent() && known.get().what().equals(command.what())) {
            return Decision.nothingNew();
        }
        if (circle.relationship().knows(command.concern())) {
            return Decision.refuse(RelationshipRefusals.idReused());
        }
        if (circle.relationship().concerns().size() >= MOST_OPEN) {
            return Decision.refuse(RelationshipRefusals.tooManyOpen(MOST_OPEN));
        }
        return Decision.accept(
                new ConcernRaised(
                        circle.file().contract(),
                        circle.file().facts().path(),
                        circle.file().stage(),
                        circle.file().facts().parties(),
                        command.concern(),
                        command.by().organisation(),
                        command.what(),
                        command.principle(),
                        Level.OPERATIONAL,
                        TheCalendar.lastDay(Level.OPERATIONAL, circle.today(), circle)
                                .orElseThrow()));
    }

    static Decision<WorkingAgreementEvent> escalate(EscalateConcern command, Circle circle) {
        Optional<Concern> open = circle.relationship().concern(command.concern());
        if (open.isEmpty()) {
            return Decision.refuse(RelationshipRefusals.notOpen());
        }
        Optional<Level> higher = open.get().level().next();
        return higher.map(level ->
                        Decision.<WorkingAgreementEvent>accept(
                                new ConcernEscalated(
                                        circle.file().contract(),
                                        circle.file().facts().path(),
                                        circle.file().stage(),
                                        circle.file().facts().parties(),
                                        command.concern(),
                                        level,
                                        TheCalendar.lastDay(level, circle.today(), circle),
                                        Optional.of(command.because()))))
                .orElseGet(() -> Decision.refuse(RelationshipRefusals.withTheMediator()));
    }

    static Decision<WorkingAgreementEvent> resolve(ResolveConcern command, Circle circle) {
        Optional<Concern> open = circle.relationship().concern(command.concern());
        if (open.isEmpty()) {
            return circle.relationship().settled().contains(command.concern())
                    ? Decision.nothingNew()
                    : Decision.refuse(RelationshipRefusals.notOpen());
        }
        return Decision.accept(
                new ConcernResolved(
                        circle.file().contract(),
                        circle.file().facts().path(),
                        circle.file().stage(),
                        circle.file().facts().parties(),
                        command.concern(),
                        open.get().level(),
                        command.how()));
    }
}
