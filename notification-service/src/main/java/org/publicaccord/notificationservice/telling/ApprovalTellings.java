package org.publicaccord.notificationservice.telling;

import java.util.List;
import java.util.stream.Stream;
import org.publicaccord.published.contract.ApprovalDeclined;
import org.publicaccord.published.contract.ApprovalGiven;
import org.publicaccord.published.contract.ApprovalRequested;
import org.publicaccord.published.contract.CallInResolved;
import org.publicaccord.published.contract.CalledIn;
import org.publicaccord.published.contract.KeyDecisionAnnounced;

/** Who is told what of approvals and of key decisions. Suppliers are not: no part is theirs. */
record ApprovalTellings(Occasion occasion) {

    List<Telling> requested(ApprovalRequested it) {
        return occasion.tell(approvers(), Template.APPROVAL_REQUESTED, words().requested(it.act()));
    }

    /** It is not published who asked, so the whole team of the buyer is told. */
    List<Telling> given(ApprovalGiven it) {
        return occasion.tell(team(), Template.APPROVAL_GIVEN, words().given(it));
    }

    /** Whoever was asked to approve need not do so any more. */
    List<Telling> declined(ApprovalDeclined it) {
        return Occasion.together(
                occasion.tell(
                        team(), Template.APPROVAL_DECLINED, words().declinedForTheTeam(it.act())),
                occasion.tell(
                        approvers(),
                        Template.APPROVAL_DECLINED,
                        words().declinedForApprovers(it.act())));
    }

    List<Telling> announced(KeyDecisionAnnounced it) {
        return occasion.tell(
                Stream.concat(team().stream(), auditors().stream()).toList(),
                Template.KEY_DECISION_ANNOUNCED,
                words().announced(it));
    }

    List<Telling> calledIn(CalledIn it) {
        return occasion.tellAlways(scrutinised(), Template.CALLED_IN, words().calledIn(it));
    }

    List<Telling> resolved(CallInResolved it) {
        return occasion.tellAlways(scrutinised(), Template.CALL_IN_RESOLVED, words().resolved(it));
    }

    private List<Recipient> scrutinised() {
        return Stream.of(team(), approvers(), auditors()).flatMap(List::stream).toList();
    }

    private List<Recipient> team() {
        return occasion.audience().commissioningTeam();
    }

    private List<Recipient> approvers() {
        return occasion.audience().approvers();
    }

    private List<Recipient> auditors() {
        return occasion.audience().auditors();
    }

    private ApprovalWordings words() {
        return new ApprovalWordings(occasion.name());
    }
}
