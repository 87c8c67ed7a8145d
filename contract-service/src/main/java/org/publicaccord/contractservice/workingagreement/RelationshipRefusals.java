package org.publicaccord.contractservice.workingagreement;

import java.time.LocalDate;
import org.publicaccord.decider.Refusal;

/** Why a command of parties that work by an agreement is refused. */
final class RelationshipRefusals {

    private static final String THE_PAGE = "The page that the parties signed";
    private static final String TRUE_RECORD =
            "A rule of this platform: the public record stays true";

    private RelationshipRefusals() {}

    static Refusal notQuorate(int present, int quorum) {
        return new Refusal(
                "forum-not-quorate",
                "%d parties are there; the quorum is %d.".formatted(present, quorum),
                "Have more parties come or vote; who neither agrees nor objects can abstain.",
                THE_PAGE);
    }

    static Refusal presentAreParties() {
        return new Refusal(
                "forum-of-parties",
                "Somebody is said to be there who is no party.",
                "Name the parties; what guests said can be in the record.",
                THE_PAGE);
    }

    static Refusal inTheFuture(LocalDate heldOn) {
        return new Refusal(
                "meeting-in-the-future",
                "The meeting is to come on %s.".formatted(heldOn),
                "Record it once it was held.",
                TRUE_RECORD);
    }

    static Refusal idReused() {
        return new Refusal(
                "relationship-id-reused",
                "This id stands for another decision or concern of the agreement.",
                "Take an id of its own.",
                TRUE_RECORD);
    }

    static Refusal notOpen() {
        return new Refusal(
                "relationship-matter-not-open",
                "No decision or concern with this id is open.",
                "Check the id in the agreement; propose or raise the matter first.",
                TRUE_RECORD);
    }

    static Refusal tooManyOpen(int most) {
        return new Refusal(
                "too-many-open-matters",
                "%d are open, the most that an agreement can have at once.".formatted(most),
                "Settle or resolve some first.",
                "A limit of this platform");
    }

    static Refusal withTheMediator() {
        return new Refusal(
                "concern-with-mediator",
                "The concern is with a mediator; there is no level above.",
                "Resolve it there, or end the agreement.",
                THE_PAGE);
    }

    static Refusal nobodyWouldBeLeft() {
        return new Refusal(
                "last-partner-leaving",
                "The public body and its last partner do not leave: nobody would be left to work"
                        + " with.",
                "End the agreement by the steps that every contract has.",
                THE_PAGE);
    }
}
