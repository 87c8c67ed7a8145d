package org.publicaccord.contractservice.workingagreement;

import org.publicaccord.contractservice.workingagreement.RelationshipEvent.MeetingHeld;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.RecordMeeting;
import org.publicaccord.decider.Decision;

/** Meetings of the forum, and learning reviews. */
final class Meeting {

    private Meeting() {}

    static Decision<WorkingAgreementEvent> decide(RecordMeeting command, Circle circle) {
        if (command.heldOn().isAfter(circle.today())) {
            return Decision.refuse(RelationshipRefusals.inTheFuture(command.heldOn()));
        }
        if (!circle.members().containsAll(command.present())) {
            return Decision.refuse(RelationshipRefusals.presentAreParties());
        }
        int quorum = circle.now().quorum(circle.file().buyer());
        if (command.present().size() < quorum) {
            return Decision.refuse(
                    RelationshipRefusals.notQuorate(command.present().size(), quorum));
        }
        return Decision.accept(
                new MeetingHeld(
                        circle.file().contract(),
                        circle.file().facts().path(),
                        circle.file().stage(),
                        circle.file().facts().parties(),
                        command.kind(),
                        command.heldOn(),
                        circle.members().stream().filter(command.present()::contains).toList(),
                        command.what(),
                        command.adaptations(),
                        command.heldOn().plusDays(circle.now().page().everyDays(command.kind()))));
    }
}
