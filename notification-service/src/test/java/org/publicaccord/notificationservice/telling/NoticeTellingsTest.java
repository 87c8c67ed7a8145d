package org.publicaccord.notificationservice.telling;

import static org.publicaccord.notificationservice.Contracts.COUNCIL;
import static org.publicaccord.notificationservice.Contracts.CO_OP;
import static org.publicaccord.notificationservice.Procurements.peerSupport;
import static org.publicaccord.notificationservice.telling.RecipientRole.APPROVER;
import static org.publicaccord.notificationservice.telling.RecipientRole.COMMISSIONER;
import static org.publicaccord.notificationservice.telling.RecipientRole.PROVIDER;
import static org.publicaccord.notificationservice.telling.TellingSpec.given;

import org.junit.jupiter.api.Test;
import org.publicaccord.published.PublishedEvent;

class NoticeTellingsTest {

    private static final PublishedEvent NEED =
            org.publicaccord.notificationservice.Needs.peerSupport().recorded();

    @Test
    void a_drafted_notice_waits_for_an_approver() {
        var spec =
                given(NEED)
                        .when(peerSupport().drafted("UK4"))
                        .thenTold("approver at GB-LAE-WMC: notice-waits-for-approval");

        spec.subjectFor(APPROVER)
                .isEqualTo("Waits for approval: tender notice (UK4) – Peer support");
        spec.bodyFor(APPROVER)
                .contains("Procurement Act 2023, section 21; below the thresholds section 87.")
                .contains("approve it unless you drafted it yourself.");
    }

    @Test
    void a_notice_of_a_kind_that_is_not_known_here_is_told_by_its_code() {
        given(NEED)
                .when(peerSupport().drafted("UK99"))
                .bodyFor(APPROVER)
                .contains("A notice UK99 was drafted for “Peer support”.")
                .doesNotContain("Legal basis");
    }

    @Test
    void a_dropped_notice_need_not_be_approved_any_more() {
        given(NEED)
                .when(peerSupport().dropped("UK3", "The tender notice follows at once."))
                .thenTold(
                        "commissioner at GB-LAE-WMC: notice-dropped",
                        "contract-manager at GB-LAE-WMC: notice-dropped",
                        "approver at GB-LAE-WMC: notice-dropped")
                .bodyFor(APPROVER)
                .contains("The reason given: The tender notice follows at once.");
    }

    @Test
    void a_published_notice_is_told_to_the_parties() {
        var spec =
                given(NEED)
                        .when(peerSupport().by(COUNCIL, CO_OP).confirmed("UK7", false))
                        .thenTold(
                                "commissioner at GB-LAE-WMC: notice-published",
                                "contract-manager at GB-LAE-WMC: notice-published",
                                "provider at GB-COH-09442333: notice-published");

        spec.bodyFor(PROVIDER)
                .contains("is published as 012345-2027, on 22 March 2027, 10:00.")
                .contains("section 53");
    }

    @Test
    void tender_and_award_notices_are_told_with_what_they_bring_about() {
        given(NEED).when(peerSupport().confirmed("UK4", false)).thenNobodyIsTold();
        given(NEED).when(peerSupport().confirmed("UK6", false)).thenNobodyIsTold();
    }

    @Test
    void a_corrected_tender_notice_is_told_to_those_who_were_invited_to_tender() {
        var invited = peerSupport().inviting("GB-COH-1", "GB-COH-2");
        given(NEED, invited.advertised())
                .when(invited.confirmed("UK4", true))
                .thenTold(
                        "commissioner at GB-LAE-WMC: notice-corrected",
                        "contract-manager at GB-LAE-WMC: notice-corrected",
                        "provider at GB-COH-1: notice-corrected",
                        "provider at GB-COH-2: notice-corrected")
                .bodyFor(COMMISSIONER)
                .contains("What it says: Tenders close a week later.");
    }
}
