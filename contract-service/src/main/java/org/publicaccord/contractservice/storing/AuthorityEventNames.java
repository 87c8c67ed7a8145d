package org.publicaccord.contractservice.storing;

import org.publicaccord.contractservice.approvals.ApprovalEvent.ApprovalDeclined;
import org.publicaccord.contractservice.approvals.ApprovalEvent.ApprovalGiven;
import org.publicaccord.contractservice.approvals.ApprovalEvent.ApprovalRequested;
import org.publicaccord.contractservice.approvals.ApprovalEvent.ApprovalUsed;
import org.publicaccord.contractservice.approvals.ApprovalEvent.CallInResolved;
import org.publicaccord.contractservice.approvals.ApprovalEvent.CalledIn;
import org.publicaccord.contractservice.approvals.ApprovalEvent.KeyDecisionAnnounced;
import org.publicaccord.contractservice.authority.AuthorityEvent.AbsenceCovered;
import org.publicaccord.contractservice.authority.AuthorityEvent.ArrangementRevoked;
import org.publicaccord.contractservice.authority.AuthorityEvent.Delegated;
import org.publicaccord.contractservice.authority.AuthorityEvent.MemberAssigned;
import org.publicaccord.contractservice.authority.AuthorityEvent.MemberRemoved;
import org.publicaccord.contractservice.authority.AuthorityEvent.SchemeAdopted;
import org.publicaccord.contractservice.authority.AuthorityEvent.TeamFormed;
import org.publicaccord.eventstore.EventNames;

/** The stored names of approvals, and of what happens to schemes of delegation. */
final class AuthorityEventNames {

    private AuthorityEventNames() {}

    static void addTo(EventNames.Builder names) {
        names.name("contract.approval-requested", 1, ApprovalRequested.class)
                .name("contract.approval-given", 1, ApprovalGiven.class)
                .name("contract.approval-declined", 1, ApprovalDeclined.class)
                .name("contract.approval-used", 1, ApprovalUsed.class)
                .name("contract.key-decision-announced", 1, KeyDecisionAnnounced.class)
                .name("contract.called-in", 1, CalledIn.class)
                .name("contract.call-in-resolved", 1, CallInResolved.class)
                .name("authority.scheme-adopted", 1, SchemeAdopted.class)
                .name("authority.team-formed", 1, TeamFormed.class)
                .name("authority.member-assigned", 1, MemberAssigned.class)
                .name("authority.member-removed", 1, MemberRemoved.class)
                .name("authority.delegated", 1, Delegated.class)
                .name("authority.absence-covered", 1, AbsenceCovered.class)
                .name("authority.arrangement-revoked", 1, ArrangementRevoked.class);
    }
}
