package org.publicaccord.contractservice.storing;

import org.publicaccord.contractservice.grant.Application;
import org.publicaccord.contractservice.grant.Clawback;
import org.publicaccord.contractservice.grant.GrantState;
import org.publicaccord.contractservice.grant.InstalmentStanding;
import org.publicaccord.eventstore.StateNames;

/** The names under which the states of a grant stand in snapshots. */
final class GrantStateNames {

    private GrantStateNames() {}

    static void addTo(StateNames.Builder names) {
        names.name("no-grant", GrantState.NoGrant.class)
                .name("proposed", GrantState.Proposed.class)
                .name("business-cased", GrantState.BusinessCased.class)
                .name("called", GrantState.Called.class)
                .name("applied", GrantState.Applied.class)
                .name("examined", GrantState.Examined.class)
                .name("subsidy-assessed", GrantState.SubsidyAssessed.class)
                .name("assistance-notified", GrantState.AssistanceNotified.class)
                .name("assistance-confirmed", GrantState.AssistanceConfirmed.class)
                .name("under-referral", GrantState.UnderReferral.class)
                .name("offered", GrantState.Offered.class)
                .name("active", GrantState.Active.class)
                .name("in-clawback", GrantState.InClawback.class)
                .name("completed", GrantState.Completed.class)
                .name("stopped", GrantState.Stopped.class)
                .name("received", Application.Received.class)
                .name("examined", Application.Examined.class)
                .name("turned-down", Application.TurnedDown.class)
                .name("withdrawn", Application.Withdrawn.class)
                .name("awaited", InstalmentStanding.Awaited.class)
                .name("claimed", InstalmentStanding.Claimed.class)
                .name("approved", InstalmentStanding.Approved.class)
                .name("paid", InstalmentStanding.Paid.class)
                .name("raised", Clawback.Raised.class)
                .name("answered", Clawback.Answered.class)
                .name("owed", Clawback.Owed.class)
                .name("recovered", Clawback.Recovered.class)
                .name("dropped", Clawback.Dropped.class);
    }
}
