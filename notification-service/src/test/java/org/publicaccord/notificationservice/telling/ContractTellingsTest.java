package org.publicaccord.notificationservice.telling;

import static org.publicaccord.notificationservice.Contracts.COUNCIL;
import static org.publicaccord.notificationservice.Contracts.CO_OP;
import static org.publicaccord.notificationservice.Contracts.TRUST;
import static org.publicaccord.notificationservice.Contracts.peerSupport;
import static org.publicaccord.notificationservice.telling.RecipientRole.COMMISSIONER;
import static org.publicaccord.notificationservice.telling.RecipientRole.CONTRACT_MANAGER;
import static org.publicaccord.notificationservice.telling.RecipientRole.PROVIDER;
import static org.publicaccord.notificationservice.telling.TellingSpec.given;
import static org.publicaccord.notificationservice.telling.TellingSpec.givenNothing;

import org.junit.jupiter.api.Test;
import org.publicaccord.published.Party;
import org.publicaccord.published.Regime;
import org.publicaccord.published.Stage;

class ContractTellingsTest {

    private static final Party CO_OP_ANEW =
            new Party("GB-CFS-77", "GB-CFS", "supplier", CO_OP.name());

    @Test
    void an_imported_contract_is_told_to_the_buyers_team_and_to_each_supplier_once() {
        givenNothing()
                .when(peerSupport().by(COUNCIL, CO_OP, TRUST, CO_OP).imported())
                .thenTold(
                        "commissioner at GB-LAE-WMC: contract-recorded",
                        "contract-manager at GB-LAE-WMC: contract-recorded",
                        "provider at GB-COH-09442333: award-recorded",
                        "provider at GB-CHC-1098457: award-recorded")
                .statutory(false);
    }

    @Test
    void a_supplier_reads_that_its_award_is_recorded() {
        var spec = givenNothing().when(peerSupport().imported());

        spec.subjectFor(PROVIDER)
                .isEqualTo("Your award “Peer support” with Westmarch City Council is recorded");
        spec.bodyFor(PROVIDER)
                .contains("It is running and ends on 31 August 2027.", "Value: £960,000.00.")
                .contains("What to do next: check that term and value are what you agreed");
    }

    @Test
    void a_recipient_and_a_funder_read_that_their_grant_is_recorded() {
        var spec = givenNothing().when(peerSupport().importedAsGrant("360G-wmc-1"));

        spec.subjectFor(PROVIDER)
                .isEqualTo("Your grant “Peer support” from Westmarch City Council is recorded");
        spec.bodyFor(PROVIDER)
                .contains("360Giving data names your organisation as the recipient")
                .contains("Amount: £960,000.00.");
        spec.bodyFor(COMMISSIONER)
                .contains("was taken over from 360Giving data.")
                .contains("Made to Common Threads Care.")
                .contains("It is governed by no procurement regime. A grant is no procurement.");
    }

    @Test
    void the_buyer_reads_where_the_contract_stands_and_which_law_governs_it() {
        var spec = givenNothing().when(peerSupport().imported());

        spec.subjectFor(COMMISSIONER).isEqualTo("Now on record: Peer support");
        spec.bodyFor(COMMISSIONER)
                .contains("Supplied by Common Threads Care.")
                .contains("It is governed by the Procurement Act 2023. Its procurement began on");
    }

    @Test
    void a_contract_that_is_long_over_is_for_the_files_only() {
        var spec = givenNothing().when(peerSupport().until("2025-12-31").in(Stage.EXIT).imported());

        spec.subjectFor(COMMISSIONER).isEqualTo("For your records: Peer support");
        spec.bodyFor(COMMISSIONER)
                .contains("It ended on 31 December 2025.")
                .endsWith("What to do next: nothing. What fell due before today raises no alarm.");
        spec.bodyFor(PROVIDER).contains("What to do next: nothing.");
    }

    @Test
    void the_last_day_itself_is_not_over() {
        givenNothing()
                .when(peerSupport().until("2026-11-22").imported())
                .subjectFor(COMMISSIONER)
                .startsWith("Now on record");
    }

    @Test
    void a_tender_has_no_supplier_to_tell() {
        var spec = givenNothing().when(peerSupport().by(COUNCIL).in(Stage.SELECTION).imported());

        spec.thenTold(
                "commissioner at GB-LAE-WMC: contract-recorded",
                "contract-manager at GB-LAE-WMC: contract-recorded");
        spec.bodyFor(CONTRACT_MANAGER).contains("Its tender closed on 12 May 2025, 12:00.");
    }

    @Test
    void the_buyer_is_asked_when_the_record_does_not_tell_the_law() {
        givenNothing()
                .when(peerSupport().governedBy(Regime.UNKNOWN).imported())
                .bodyFor(COMMISSIONER)
                .endsWith(
                        "say which procurement law governs it, so that its deadlines can be found.");
    }

    @Test
    void an_update_tells_only_what_changed() {
        var spec =
                given(peerSupport().imported())
                        .when(peerSupport().worth("1008000.50").until("2028-02-29").updated());

        spec.thenTold(
                "commissioner at GB-LAE-WMC: contract-changed",
                "contract-manager at GB-LAE-WMC: contract-changed",
                "provider at GB-COH-09442333: contract-changed");
        spec.bodyFor(PROVIDER)
                .contains(
                        "• Value: £1,008,000.50 (before: £960,000.00).\n"
                                + "• Last day: 29 February 2028 (before: 31 August 2027).")
                .doesNotContain("Title", "First day", "Stage");
    }

    @Test
    void an_update_that_nobody_would_notice_is_told_to_nobody() {
        given(peerSupport().imported()).when(peerSupport().updated()).thenNobodyIsTold();
        given(peerSupport().imported())
                .when(peerSupport().worth("960000").updated())
                .thenNobodyIsTold();
    }

    @Test
    void a_change_back_is_a_change() {
        given(peerSupport().imported(), peerSupport().worth("1").updated())
                .when(peerSupport().updated())
                .bodyFor(PROVIDER)
                .contains("• Value: £960,000.00 (before: £1.00).");
    }

    @Test
    void a_supplier_named_later_hears_of_its_award_and_one_named_no_more_of_that() {
        var spec = given(peerSupport().imported()).when(peerSupport().by(COUNCIL, TRUST).updated());

        spec.thenTold(
                "commissioner at GB-LAE-WMC: contract-changed",
                "contract-manager at GB-LAE-WMC: contract-changed",
                "provider at GB-CHC-1098457: award-recorded",
                "provider at GB-COH-09442333: no-longer-named");
        spec.bodyFor(COMMISSIONER)
                .contains("• Now named as supplier: Riverside Trust.")
                .contains("• No longer named as supplier: Common Threads Care.");
    }

    @Test
    void a_supplier_known_by_another_identifier_hears_under_that_one() {
        given(peerSupport().imported())
                .when(peerSupport().by(COUNCIL, CO_OP_ANEW).updated())
                .thenTold(
                        "provider at GB-CFS-77: award-recorded",
                        "provider at GB-COH-09442333: no-longer-named");
    }

    @Test
    void an_earlier_release_is_told_to_nobody() {
        given(peerSupport().imported())
                .when(peerSupport().worth("1").earlierReleaseJoined())
                .thenNobodyIsTold();
    }

    @Test
    void an_earlier_release_changes_nothing_that_a_later_change_is_compared_with() {
        given(
                        peerSupport().imported(),
                        peerSupport().by(COUNCIL).in(Stage.SELECTION).earlierReleaseJoined())
                .when(peerSupport().updated())
                .thenNobodyIsTold();
    }

    @Test
    void a_correction_is_told_with_its_reason() {
        var spec =
                given(peerSupport().imported())
                        .when(peerSupport().until("2027-09-30").corrected("It was misread."));

        spec.subjectFor(PROVIDER).isEqualTo("Corrected: Peer support");
        spec.bodyFor(PROVIDER)
                .contains("• Last day: 30 September 2027 (before: 31 August 2027).")
                .contains("The reason given: It was misread.");
    }

    @Test
    void the_turns_of_a_contracts_life_are_told_to_everyone_in_it() {
        var everyone = given(peerSupport().imported());

        everyone.when(peerSupport().wentLive("2025-09-01"))
                .thenTold(
                        "commissioner at GB-LAE-WMC: contract-went-live",
                        "contract-manager at GB-LAE-WMC: contract-went-live",
                        "provider at GB-COH-09442333: contract-went-live")
                .subjectFor(PROVIDER)
                .isEqualTo("Live: Peer support");
        everyone.when(peerSupport().termEnded("2027-08-31"))
                .thenTold(
                        "commissioner at GB-LAE-WMC: term-ended",
                        "contract-manager at GB-LAE-WMC: term-ended",
                        "provider at GB-COH-09442333: term-ended")
                .bodyFor(COMMISSIONER)
                .startsWith("The last day of “Peer support” was 31 August 2027.");
        everyone.when(peerSupport().terminated("2026-11-30", "By agreement."))
                .thenTold(
                        "commissioner at GB-LAE-WMC: contract-terminated",
                        "contract-manager at GB-LAE-WMC: contract-terminated",
                        "provider at GB-COH-09442333: contract-terminated")
                .bodyFor(PROVIDER)
                .contains("Its last day is 30 November 2026.", "The reason given: By agreement.");
    }

    @Test
    void a_title_as_long_as_a_page_still_leaves_room_for_what_it_is_about() {
        givenNothing()
                .when(peerSupport().titled("Peer support ".repeat(1_000)).imported())
                .subjectFor(PROVIDER)
                .hasSizeLessThanOrEqualTo(Wording.MAX_SUBJECT)
                .startsWith("Your award “Peer support Peer")
                .endsWith("…” with Westmarch City Council is recorded");
    }
}
