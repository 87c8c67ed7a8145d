package org.publicaccord.notificationservice.telling;

import static org.publicaccord.notificationservice.Deliveries.peerSupport;
import static org.publicaccord.notificationservice.telling.RecipientRole.APPROVER;
import static org.publicaccord.notificationservice.telling.RecipientRole.AUDITOR;
import static org.publicaccord.notificationservice.telling.RecipientRole.COMMISSIONER;
import static org.publicaccord.notificationservice.telling.TellingSpec.given;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ApprovalTellingsTest {

    @Test
    void approvers_hear_what_they_are_asked_to_approve() {
        given(peerSupport().taken())
                .when(peerSupport().requested("MODIFY"))
                .thenTold("approver at GB-LAE-WMC: approval-requested")
                .bodyFor(APPROVER)
                .contains("for “Peer support”: to change the contract.");
    }

    @Test
    void a_key_decision_takes_effect_when_it_can_no_longer_be_called_in() {
        given(peerSupport().taken())
                .when(peerSupport().given("RENEW", Optional.of(LocalDate.parse("2028-01-17"))))
                .bodyFor(COMMISSIONER)
                .contains("called in until the end of 17 January 2028")
                .contains("you may do it from 18 January 2028 on.");
        given(peerSupport().taken())
                .when(peerSupport().given("RENEW", Optional.empty()))
                .bodyFor(COMMISSIONER)
                .doesNotContain("key decision")
                .contains("do what was approved");
    }

    @Test
    void when_an_approval_is_declined_nobody_need_give_it_any_more() {
        given(peerSupport().taken())
                .when(peerSupport().declined("MODIFY"))
                .thenTold(
                        "commissioner at GB-LAE-WMC: approval-declined",
                        "contract-manager at GB-LAE-WMC: approval-declined",
                        "approver at GB-LAE-WMC: approval-declined")
                .bodyFor(APPROVER)
                .contains("What to do next: nothing");
    }

    @Test
    void auditors_hear_of_key_decisions() {
        given(peerSupport().taken())
                .when(peerSupport().keyDecision("RENEW"))
                .thenTold(
                        "commissioner at GB-LAE-WMC: key-decision-announced",
                        "contract-manager at GB-LAE-WMC: key-decision-announced",
                        "auditor at GB-LAE-WMC: key-decision-announced")
                .bodyFor(AUDITOR)
                .contains("3 January 2028, as a case of special urgency", "item 3");
    }

    @Test
    void a_call_in_and_how_it_ends_are_always_told() {
        given(peerSupport().taken())
                .when(peerSupport().calledIn("RENEW"))
                .thenTold(
                        "commissioner at GB-LAE-WMC: called-in",
                        "contract-manager at GB-LAE-WMC: called-in",
                        "approver at GB-LAE-WMC: called-in",
                        "auditor at GB-LAE-WMC: called-in")
                .statutory(true)
                .bodyFor(AUDITOR)
                .contains("The reason given: The committee wants to see the options.");
        given(peerSupport().taken())
                .when(peerSupport().resolved("RENEW", "SET_ASIDE"))
                .statutory(true)
                .subjectFor(AUDITOR)
                .startsWith("Set aside after call-in: ");
        given(peerSupport().taken())
                .when(peerSupport().resolved("RENEW", "STANDS"))
                .bodyFor(COMMISSIONER)
                .contains("may do what was approved");
    }
}
