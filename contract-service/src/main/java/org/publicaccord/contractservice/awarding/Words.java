package org.publicaccord.contractservice.awarding;

import org.publicaccord.contractservice.awarding.AwardState.Entered;
import org.publicaccord.contractservice.awarding.AwardState.InStandstill;
import org.publicaccord.contractservice.awarding.AwardState.MayEnter;
import org.publicaccord.contractservice.awarding.AwardState.NotAnnounced;
import org.publicaccord.contractservice.awarding.AwardState.Suspended;

/** The states of an award, in words for people. */
final class Words {

    private Words() {}

    /** Where it stands, as a clause. */
    static String stands(AwardState state) {
        return switch (state) {
            case NotAnnounced _ -> "no award is announced";
            case InStandstill _ -> "the standstill runs";
            case Suspended _ -> "the award is suspended by a claim";
            case MayEnter _ -> "the contract may be entered";
            case Entered _ -> "the contract is entered";
        };
    }

    /** What can be done there. */
    static String next(AwardState state) {
        return switch (state) {
            case NotAnnounced _ -> "Announce an award first.";
            case InStandstill _ -> "Wait until the standstill is over.";
            case Suspended _ -> "Wait until the suspension ends.";
            case MayEnter _ -> "Enter the contract.";
            case Entered _ -> "Go on with the delivery of the contract.";
        };
    }
}
