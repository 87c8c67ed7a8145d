package org.publicaccord.contractservice.grant;

import org.publicaccord.contractservice.grant.GrantState.Active;
import org.publicaccord.contractservice.grant.GrantState.Applied;
import org.publicaccord.contractservice.grant.GrantState.AssistanceConfirmed;
import org.publicaccord.contractservice.grant.GrantState.AssistanceNotified;
import org.publicaccord.contractservice.grant.GrantState.BusinessCased;
import org.publicaccord.contractservice.grant.GrantState.Called;
import org.publicaccord.contractservice.grant.GrantState.Completed;
import org.publicaccord.contractservice.grant.GrantState.Examined;
import org.publicaccord.contractservice.grant.GrantState.InClawback;
import org.publicaccord.contractservice.grant.GrantState.NoGrant;
import org.publicaccord.contractservice.grant.GrantState.Offered;
import org.publicaccord.contractservice.grant.GrantState.Proposed;
import org.publicaccord.contractservice.grant.GrantState.Stopped;
import org.publicaccord.contractservice.grant.GrantState.SubsidyAssessed;
import org.publicaccord.contractservice.grant.GrantState.UnderReferral;

/** Where a grant stands, in words for people. */
final class Standings {

    private Standings() {}

    /** As a clause. */
    static String stands(GrantState state) {
        return switch (state) {
            case NoGrant _ -> "no grant has been chosen for this need";
            case Proposed _ -> "the grant has no business case yet";
            case BusinessCased _ -> "there is a business case and no call";
            case Called _ -> "the call is made and no application is open";
            case Applied _ -> "applications are received and due diligence is not done";
            case Examined _ -> "due diligence is done and no subsidy is assessed";
            case SubsidyAssessed _ -> "the subsidy is assessed and the grant not offered";
            case AssistanceNotified _ ->
                    "the recipient was told of small assistance and has not confirmed it";
            case AssistanceConfirmed _ -> "the assistance is confirmed and the grant not offered";
            case UnderReferral _ -> "the subsidy is referred and the grant not offered";
            case Offered _ -> "the grant is offered and not accepted";
            case Active _ -> "the grant is accepted";
            case InClawback _ -> "money is asked back";
            case Completed _ -> "the grant is completed";
            case Stopped _ -> "the grant was given up";
        };
    }

    /** What can be done there. */
    static String next(GrantState state) {
        return switch (state) {
            case NoGrant _ -> "Appraise the options and choose a grant first.";
            case Proposed _ -> "Put the business case on record.";
            case BusinessCased _ -> "Make the call, open or direct.";
            case Called _ -> "Wait for an application.";
            case Applied _ -> "Do the due diligence on an application.";
            case Examined _ -> "Assess what the grant would be as a subsidy.";
            case SubsidyAssessed _ -> "Notify small assistance, refer, or offer the grant.";
            case AssistanceNotified _ -> "Wait for the recipient's written confirmation.";
            case AssistanceConfirmed _, UnderReferral _ -> "Offer the grant.";
            case Offered _ -> "Wait until the offer is accepted or ends.";
            case Active _ -> "Go on with claims, payments and reconciliation.";
            case InClawback _ -> "Decide about the clawback, or record what was given back.";
            case Completed _ -> "Go on with the agreement.";
            case Stopped _ -> "Record the need anew, under an id of its own.";
        };
    }
}
