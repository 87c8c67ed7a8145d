package org.publicaccord.notificationservice.telling;

import static org.publicaccord.notificationservice.Contracts.COUNCIL;
import static org.publicaccord.notificationservice.Contracts.CO_OP;
import static org.publicaccord.notificationservice.Contracts.TRUST;
import static org.publicaccord.notificationservice.Needs.DISTRICT;
import static org.publicaccord.notificationservice.Procurements.award;
import static org.publicaccord.notificationservice.Procurements.peerSupport;
import static org.publicaccord.notificationservice.telling.RecipientRole.AUDITOR;
import static org.publicaccord.notificationservice.telling.RecipientRole.COMMISSIONER;
import static org.publicaccord.notificationservice.telling.RecipientRole.PROVIDER;
import static org.publicaccord.notificationservice.telling.TellingSpec.given;
import static org.publicaccord.notificationservice.telling.TellingSpec.givenNothing;

import org.junit.jupiter.api.Test;
import org.publicaccord.notificationservice.SampleEvents;
import org.publicaccord.published.Catalogue;
import org.publicaccord.published.PublishedEvent;
import org.publicaccord.published.contract.AwardRecommended;
import org.publicaccord.published.contract.SummariesIssued;
import org.publicaccord.published.contract.TendersClosed;

class AwardTellingsTest {

    @Test
    void the_buyers_team_is_told_that_tenders_are_asked_for_and_until_when() {
        givenNothing()
                .when(peerSupport().advertised())
                .thenTold(
                        "commissioner at GB-LAE-WMC: tenders-asked-for",
                        "contract-manager at GB-LAE-WMC: tenders-asked-for")
                .bodyFor(COMMISSIONER)
                .contains("published as 012345-2027, on 11 January 2027, 10:00")
                .contains("an open procedure for light touch services")
                .contains("under the rules UK-PA23-2026")
                .contains("until 12 February 2027, 17:00", "until 26 February 2027, 12:00.");
    }

    @Test
    void the_decision_is_told_to_the_buyer_and_not_yet_to_anybody_else() {
        given(peerSupport().advertised())
                .when(peerSupport().decided())
                .thenTold(
                        "commissioner at GB-LAE-WMC: award-decided",
                        "contract-manager at GB-LAE-WMC: award-decided")
                .bodyFor(COMMISSIONER)
                .contains("publish the contract award notice (UK6)", "section 50");
    }

    @Test
    void the_winner_is_told_its_award_and_the_standstill() {
        var spec =
                given(peerSupport().advertised())
                        .when(
                                peerSupport()
                                        .announced("2027-04-02", award("north", CO_OP, "465000")))
                        .thenTold(
                                "commissioner at GB-LAE-WMC: award-announced",
                                "contract-manager at GB-LAE-WMC: award-announced",
                                "provider at GB-COH-09442333: awarded");

        spec.subjectFor(PROVIDER).isEqualTo("You are awarded: Peer support");
        spec.bodyFor(PROVIDER)
                .contains("public as contract award notice 023456-2027.")
                .contains("• Common Threads Care, £465,000.00, VAT included")
                .contains("A voluntary standstill runs until the end of 2 April 2027")
                .contains("may not be entered before 3 April 2027")
                .contains("the award is not yet a contract.");
    }

    @Test
    void each_winner_of_several_reads_only_what_it_won() {
        var lots = peerSupport().inTwoLots();
        var spec =
                given(lots.advertised())
                        .when(
                                lots.announced(
                                        "2027-04-02",
                                        award("north", CO_OP, "465000"),
                                        award("south", TRUST, "470000")))
                        .thenTold(
                                "commissioner at GB-LAE-WMC: award-announced",
                                "contract-manager at GB-LAE-WMC: award-announced",
                                "provider at GB-COH-09442333: awarded",
                                "provider at GB-CHC-1098457: awarded");

        spec.bodyAt(TRUST.id())
                .contains("• South of the river: Riverside Trust, £470,000.00")
                .doesNotContain("North");
    }

    @Test
    void a_supplier_that_wins_both_lots_is_told_once() {
        var lots = peerSupport().inTwoLots();
        given(lots.advertised())
                .when(
                        lots.announced(
                                "2027-04-02",
                                award("north", CO_OP, "465000"),
                                award("south", CO_OP, "470000")))
                .thenTold(
                        "commissioner at GB-LAE-WMC: award-announced",
                        "contract-manager at GB-LAE-WMC: award-announced",
                        "provider at GB-COH-09442333: awarded")
                .bodyAt(CO_OP.id())
                .contains("• North of the river: ", "• South of the river: ");
    }

    @Test
    void where_no_standstill_is_kept_it_is_said_that_the_contract_may_be_entered() {
        given(peerSupport().advertised())
                .when(peerSupport().announcedWithoutStandstill(award("north", CO_OP, "465000")))
                .bodyFor(COMMISSIONER)
                .contains("No standstill is kept")
                .endsWith("What to do next: enter the contract.");
    }

    @Test
    void once_the_standstill_is_over_the_contract_may_be_entered() {
        var spec =
                given(peerSupport().advertised())
                        .when(peerSupport().at("2027-04-02T23:00:00Z").standstillEnded())
                        .thenTold(
                                "commissioner at GB-LAE-WMC: standstill-ended",
                                "contract-manager at GB-LAE-WMC: standstill-ended",
                                "provider at GB-COH-09442333: standstill-ended");

        spec.bodyFor(COMMISSIONER)
                .contains("since 3 April 2027 the contract may be entered")
                .contains("enter the contract.");
        spec.bodyFor(PROVIDER).contains("expect to hear from Westmarch City Council");
    }

    @Test
    void a_suspension_and_its_end_are_told_to_the_parties_and_to_auditors_once() {
        var jointly = peerSupport().by(COUNCIL, DISTRICT);
        var spec =
                given(jointly.advertised())
                        .when(jointly.suspended())
                        .thenTold(
                                "commissioner at GB-LAE-WMC: award-suspended",
                                "contract-manager at GB-LAE-WMC: award-suspended",
                                "commissioner at GB-LAE-NRD: award-suspended",
                                "contract-manager at GB-LAE-NRD: award-suspended",
                                "provider at GB-COH-09442333: award-suspended",
                                "auditor at GB-LAE-WMC: award-suspended")
                        .statutory(true);

        spec.bodyFor(AUDITOR)
                .contains("The contract may not be entered until the court lifts")
                .contains("sections 101 and 102");
        given(peerSupport().advertised())
                .when(peerSupport().resumed("CLAIM_WITHDRAWN"))
                .thenTold(
                        "commissioner at GB-LAE-WMC: suspension-ended",
                        "contract-manager at GB-LAE-WMC: suspension-ended",
                        "provider at GB-COH-09442333: suspension-ended",
                        "auditor at GB-LAE-WMC: suspension-ended")
                .bodyFor(AUDITOR)
                .contains("How: claim withdrawn.", "The claimant agreed.");
    }

    @Test
    void after_a_suspension_that_ends_within_the_standstill_that_still_runs() {
        var announced = peerSupport().announced("2027-04-02", award("north", CO_OP, "465000"));

        given(announced)
                .when(peerSupport().at("2027-04-02T12:00:00Z").resumed("SETTLED"))
                .bodyFor(PROVIDER)
                .contains("The standstill goes on until the end of 2 April 2027.");
        given(announced)
                .when(peerSupport().at("2027-04-03T12:00:00Z").resumed("SETTLED"))
                .bodyFor(PROVIDER)
                .doesNotContain("The standstill goes on")
                .contains("the buyer may enter the contract.");
    }

    @Test
    void a_procurement_divides_into_a_contract_a_lot_that_the_supplier_hears_of() {
        given(peerSupport().advertised())
                .when(peerSupport().inTwoLots().divided("north-contract", "south-contract"))
                .thenTold(
                        "commissioner at GB-LAE-WMC: divided-into-lots",
                        "contract-manager at GB-LAE-WMC: divided-into-lots")
                .bodyFor(COMMISSIONER)
                .contains("divided into 2 contracts");
        givenNothing()
                .when(peerSupport().called("north-contract").begunAsLot("north"))
                .thenTold(
                        "commissioner at GB-LAE-WMC: lot-begun",
                        "contract-manager at GB-LAE-WMC: lot-begun",
                        "provider at GB-COH-09442333: lot-begun")
                .bodyFor(PROVIDER)
                .contains("Its standstill runs until the end of 2 April 2027.");
    }

    @Test
    void both_sides_read_what_was_entered() {
        var spec =
                given(peerSupport().advertised())
                        .when(peerSupport().entered())
                        .thenTold(
                                "commissioner at GB-LAE-WMC: contract-entered",
                                "contract-manager at GB-LAE-WMC: contract-entered",
                                "provider at GB-COH-09442333: contract-entered");

        spec.bodyFor(PROVIDER)
                .contains("entered with Westmarch City Council on 5 April 2027.")
                .contains("Value, VAT included: £465,000.00.")
                .contains("First day: 1 June 2027.", "Last day: 31 May 2029.")
                .contains("extended by up to 24 months.")
                .contains("• Tenancies kept for a year: 85 per cent, assessed every 6 months");
        spec.bodyFor(COMMISSIONER)
                .contains("entered with Common Threads Care on 5 April 2027.")
                .contains("contract details notice (UK7)");
    }

    @Test
    void a_stopped_procurement_is_told_to_auditors_and_leaves_the_tenderers_to_bidding() {
        given(peerSupport().advertised())
                .when(peerSupport().terminated("The budget was withdrawn."))
                .thenTold(
                        "commissioner at GB-LAE-WMC: procurement-terminated",
                        "contract-manager at GB-LAE-WMC: procurement-terminated",
                        "auditor at GB-LAE-WMC: procurement-terminated")
                .statutory(true)
                .bodyFor(AUDITOR)
                .contains("The reason given: The budget was withdrawn.", "(UK12)", "section 55");
    }

    @Test
    void where_a_lots_contract_is_stopped_its_supplier_is_told() {
        given(peerSupport().begunAsLot("north"))
                .when(peerSupport().terminated("The budget was withdrawn."))
                .thenTold(
                        "commissioner at GB-LAE-WMC: procurement-terminated",
                        "contract-manager at GB-LAE-WMC: procurement-terminated",
                        "provider at GB-COH-09442333: procurement-terminated",
                        "auditor at GB-LAE-WMC: procurement-terminated")
                .bodyFor(PROVIDER)
                .contains("No contract is entered");
    }

    @Test
    void what_the_record_repeats_from_bidding_is_not_told_again() {
        given(peerSupport().advertised()).when(sample(TendersClosed.class)).thenNobodyIsTold();
        given(peerSupport().advertised()).when(sample(AwardRecommended.class)).thenNobodyIsTold();
        given(peerSupport().advertised()).when(sample(SummariesIssued.class)).thenNobodyIsTold();
    }

    private static PublishedEvent sample(Class<? extends PublishedEvent> type) {
        return SampleEvents.of(Catalogue.of(type));
    }
}
