package org.publicaccord.notificationservice.telling;

import static org.publicaccord.notificationservice.Contracts.peerSupport;
import static org.publicaccord.notificationservice.Contracts.renewalDecision;
import static org.publicaccord.notificationservice.Contracts.terminationNotice;
import static org.publicaccord.notificationservice.telling.RecipientRole.AUDITOR;
import static org.publicaccord.notificationservice.telling.RecipientRole.COMMISSIONER;
import static org.publicaccord.notificationservice.telling.RecipientRole.CONTRACT_MANAGER;
import static org.publicaccord.notificationservice.telling.TellingSpec.given;
import static org.publicaccord.notificationservice.telling.TellingSpec.givenNothing;

import org.junit.jupiter.api.Test;

class DeadlineTellingsTest {

    @Test
    void the_contract_manager_is_told_what_a_contract_owes() {
        var spec =
                givenNothing()
                        .when(
                                peerSupport()
                                        .owes(
                                                renewalDecision("2026-12-31"),
                                                terminationNotice("2027-09-29")));

        spec.thenTold("contract-manager at GB-LAE-WMC: obligations-found");
        spec.subjectFor(CONTRACT_MANAGER).isEqualTo("2 deadlines to keep: Peer support");
        spec.bodyFor(CONTRACT_MANAGER)
                .contains(
                        "• Publish the contract termination notice, by 29 September 2027"
                                + " (Procurement Act 2023, section 80)");
    }

    @Test
    void a_contract_that_owes_nothing_is_told_to_nobody() {
        givenNothing().when(peerSupport().owes()).thenNobodyIsTold();
    }

    @Test
    void finding_the_same_again_is_told_to_nobody() {
        given(peerSupport().owes(terminationNotice("2027-09-29")))
                .when(peerSupport().owes(terminationNotice("2027-09-29")))
                .thenNobodyIsTold();
    }

    @Test
    void when_what_is_owed_changes_only_the_changes_are_told() {
        var spec =
                given(peerSupport().owes(renewalDecision("2026-12-31")))
                        .when(peerSupport().owes(terminationNotice("2027-09-29")));

        spec.thenTold("contract-manager at GB-LAE-WMC: obligations-changed");
        spec.bodyFor(CONTRACT_MANAGER)
                .contains("• New: Publish the contract termination notice, by 29 September 2027")
                .contains("• No longer due: Decide whether to renew.");

        given(peerSupport().owes(terminationNotice("2027-09-29"), renewalDecision("2026-12-31")))
                .when(
                        peerSupport()
                                .owes(
                                        terminationNotice("2027-10-30"),
                                        renewalDecision("2026-12-31")))
                .bodyFor(CONTRACT_MANAGER)
                .contains("• Changed: Publish the contract termination notice, by 30 October 2027")
                .doesNotContain("renew");
    }

    @Test
    void an_approaching_deadline_in_law_is_always_told_to_the_buyers_team() {
        var spec =
                givenNothing()
                        .when(
                                peerSupport()
                                        .at("2027-09-15T00:00:00Z")
                                        .approaching(terminationNotice("2027-09-29")));

        spec.thenTold(
                        "commissioner at GB-LAE-WMC: deadline-approaching",
                        "contract-manager at GB-LAE-WMC: deadline-approaching")
                .statutory(true);
        spec.subjectFor(COMMISSIONER)
                .isEqualTo(
                        "Due in 14 days: Publish the contract termination notice – Peer support");
        spec.bodyFor(COMMISSIONER)
                .contains("It is a duty in law: Procurement Act 2023, section 80.");
    }

    @Test
    void days_are_counted_in_london() {
        givenNothing()
                .when(
                        peerSupport()
                                .at("2027-09-28T23:30:00Z")
                                .approaching(terminationNotice("2027-09-29")))
                .subjectFor(COMMISSIONER)
                .startsWith("Due today: ");
    }

    @Test
    void a_deadline_of_policy_is_not_statutory() {
        givenNothing()
                .when(peerSupport().approaching(renewalDecision("2026-11-23")))
                .statutory(false)
                .subjectFor(COMMISSIONER)
                .isEqualTo("Due tomorrow: Decide whether to renew – Peer support");
    }

    @Test
    void a_missed_deadline_is_told_to_auditors_too() {
        var spec = givenNothing().when(peerSupport().missed(terminationNotice("2026-11-21")));

        spec.thenTold(
                        "commissioner at GB-LAE-WMC: deadline-missed",
                        "contract-manager at GB-LAE-WMC: deadline-missed",
                        "auditor at GB-LAE-WMC: deadline-missed")
                .statutory(true);
        spec.subjectFor(AUDITOR)
                .isEqualTo("Overdue: Publish the contract termination notice – Peer support");
    }

    @Test
    void a_deadline_met_in_time_is_told_to_the_team_only() {
        var spec = givenNothing().when(peerSupport().met(terminationNotice("2026-11-22")));

        spec.thenTold(
                        "commissioner at GB-LAE-WMC: deadline-met",
                        "contract-manager at GB-LAE-WMC: deadline-met")
                .statutory(false);
        spec.bodyFor(COMMISSIONER)
                .contains("It is recorded as done in time.", "Where it can be seen: Notice 041234");
    }

    @Test
    void auditors_who_heard_that_a_deadline_was_missed_hear_that_it_was_met_after_all() {
        var spec = givenNothing().when(peerSupport().met(terminationNotice("2026-11-21")));

        spec.thenTold(
                "commissioner at GB-LAE-WMC: deadline-met",
                "contract-manager at GB-LAE-WMC: deadline-met",
                "auditor at GB-LAE-WMC: deadline-met");
        spec.bodyFor(AUDITOR).contains("done, after its last day, 21 November 2026.");
    }
}
