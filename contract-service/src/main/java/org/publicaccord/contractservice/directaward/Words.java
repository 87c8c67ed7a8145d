package org.publicaccord.contractservice.directaward;

import org.publicaccord.contractservice.directaward.DirectAwardState.Announced;
import org.publicaccord.contractservice.directaward.DirectAwardState.Decided;
import org.publicaccord.contractservice.directaward.DirectAwardState.Intended;
import org.publicaccord.contractservice.directaward.DirectAwardState.Justified;
import org.publicaccord.contractservice.directaward.DirectAwardState.NoDirectAward;
import org.publicaccord.contractservice.directaward.DirectAwardState.Stopped;
import org.publicaccord.contractservice.directaward.DirectAwardState.Transparent;

/** The states of a direct award, in words for people. */
final class Words {

    private Words() {}

    /** Where it stands, as a clause. */
    static String stands(DirectAwardState state) {
        return switch (state) {
            case NoDirectAward _ -> "no direct award has been chosen for this contract";
            case Intended _ -> "the direct award is not justified yet";
            case Justified _ -> "the direct award is justified and not decided";
            case Transparent _ -> "the transparency notice is published and the award not decided";
            case Decided _ -> "the award is decided and not announced";
            case Announced _ -> "the award is announced";
            case Stopped _ -> "the direct award was stopped";
        };
    }

    /** What can be done there. */
    static String next(DirectAwardState state) {
        return switch (state) {
            case NoDirectAward _ -> "Appraise the options and choose a direct award first.";
            case Intended _ -> "Record the justification.";
            case Justified _ ->
                    "Publish the transparency notice where the Act asks for it, then decide.";
            case Transparent _ -> "Decide the award.";
            case Decided _ -> "Publish the contract award notice.";
            case Announced _ -> "Go on with the award, or with the contract once it is entered.";
            case Stopped _ -> "Record the need anew, under an id of its own.";
        };
    }
}
