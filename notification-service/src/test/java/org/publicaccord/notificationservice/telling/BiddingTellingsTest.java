package org.publicaccord.notificationservice.telling;

import static org.publicaccord.notificationservice.Contracts.CO_OP;
import static org.publicaccord.notificationservice.Contracts.TRUST;
import static org.publicaccord.notificationservice.Procurements.peerSupport;
import static org.publicaccord.notificationservice.Tenders.earned;
import static org.publicaccord.notificationservice.Tenders.earnedWhereNobodyWon;
import static org.publicaccord.notificationservice.Tenders.toWin;
import static org.publicaccord.notificationservice.telling.RecipientRole.APPROVER;
import static org.publicaccord.notificationservice.telling.RecipientRole.ASSESSOR;
import static org.publicaccord.notificationservice.telling.RecipientRole.COMMISSIONER;
import static org.publicaccord.notificationservice.telling.RecipientRole.PROVIDER;
import static org.publicaccord.notificationservice.telling.TellingSpec.given;
import static org.publicaccord.notificationservice.telling.TellingSpec.givenNothing;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.publicaccord.notificationservice.Tenders;
import org.publicaccord.published.bidding.LotCount;
import org.publicaccord.published.bidding.LotRecommendation;
import org.publicaccord.published.contract.ProcedureTerms;

class BiddingTellingsTest {

    private static final Tenders OPEN_TO_ALL = new Tenders(peerSupport());
    private static final Tenders INVITED =
            new Tenders(peerSupport().inviting(CO_OP.id(), TRUST.id()));
    private static final Tenders TWO_LOTS = new Tenders(peerSupport().inTwoLots());

    @Test
    void suppliers_that_alone_may_tender_are_invited() {
        var spec =
                givenNothing()
                        .when(INVITED.opened())
                        .thenTold(
                                "provider at GB-COH-09442333: invited-to-tender",
                                "provider at GB-CHC-1098457: invited-to-tender");

        spec.bodyFor(PROVIDER)
                .contains("asks your organisation, among 2 suppliers, to tender")
                .contains("Questions may be asked until 12 February 2027, 17:00")
                .contains("tenders submitted until 26 February 2027, 12:00.")
                .contains("• North of the river, estimated at £480,000.00")
                .contains("• Price: 30 per cent\n• Peer leadership: 70 per cent");
    }

    @Test
    void where_everyone_may_tender_nobody_is_invited_by_name() {
        givenNothing().when(OPEN_TO_ALL.opened()).thenNobodyIsTold();
        given(OPEN_TO_ALL.opened()).when(OPEN_TO_ALL.answered(Optional.empty())).thenNobodyIsTold();
    }

    @Test
    void an_answer_goes_to_all_who_were_invited_without_saying_who_asked() {
        var spec =
                given(INVITED.opened())
                        .when(INVITED.answered(Optional.of("north")))
                        .thenTold(
                                "provider at GB-COH-09442333: question-answered",
                                "provider at GB-CHC-1098457: question-answered");

        spec.bodyFor(PROVIDER)
                .contains("Question: Does TUPE apply?", "Answer: Yes: eleven people.")
                .doesNotContain("Lot: ");
    }

    @Test
    void how_many_tenders_came_in_so_far_is_told_to_nobody() {
        given(INVITED.opened()).when(INVITED.received(1)).thenNobodyIsTold();
        given(INVITED.opened()).when(INVITED.withdrawn(0)).thenNobodyIsTold();
    }

    @Test
    void when_tenders_close_assessors_have_something_to_do() {
        var spec =
                given(TWO_LOTS.opened())
                        .when(TWO_LOTS.closed(new LotCount("north", 2), new LotCount("south", 0)))
                        .thenTold(
                                "commissioner at GB-LAE-WMC: tenders-closed",
                                "contract-manager at GB-LAE-WMC: tenders-closed",
                                "assessor at GB-LAE-WMC: tenders-to-assess");

        spec.bodyFor(ASSESSOR)
                .contains("closed on 26 February 2027, 12:00.")
                .contains("• North of the river: 2 tenders\n• South of the river: 0 tenders")
                .contains("declare your conflicts of interest");
    }

    @Test
    void where_nothing_was_tendered_there_is_nothing_to_assess() {
        given(OPEN_TO_ALL.opened())
                .when(OPEN_TO_ALL.closed(new LotCount("north", 0)))
                .thenTold(
                        "commissioner at GB-LAE-WMC: tenders-closed",
                        "contract-manager at GB-LAE-WMC: tenders-closed")
                .bodyFor(COMMISSIONER)
                .contains("• 0 tenders", "stop the procurement", "section 43");
    }

    @Test
    void after_the_assessment_a_recommendation_is_asked_for() {
        given(OPEN_TO_ALL.opened())
                .when(OPEN_TO_ALL.assessed(new LotCount("north", 2)))
                .thenTold(
                        "commissioner at GB-LAE-WMC: assessment-completed",
                        "contract-manager at GB-LAE-WMC: assessment-completed")
                .bodyFor(COMMISSIONER)
                .contains("recommend who should win each lot");
    }

    @Test
    void a_recommendation_is_told_to_whoever_decides_and_to_no_supplier() {
        var nobody =
                new LotRecommendation(
                        "south",
                        "South of the river",
                        Optional.empty(),
                        0,
                        List.of(),
                        Optional.of("No tender was submitted for this lot."));
        var spec =
                given(TWO_LOTS.opened())
                        .when(TWO_LOTS.recommended(toWin("north", CO_OP, "465000", "83.5"), nobody))
                        .thenTold(
                                "commissioner at GB-LAE-WMC: award-recommended",
                                "contract-manager at GB-LAE-WMC: award-recommended",
                                "approver at GB-LAE-WMC: award-recommended");

        spec.bodyFor(APPROVER)
                .contains(
                        "• Lot north: Common Threads Care, £465,000.00, VAT included, with 83.5"
                                + " points, the most of 2 assessed tenders")
                .contains("• South of the river: no award is recommended. No tender was submitted")
                .contains("decide the award");
    }

    @Test
    void each_assessed_tenderer_reads_its_own_points_and_the_winners() {
        var spec =
                given(OPEN_TO_ALL.opened())
                        .when(
                                OPEN_TO_ALL.summaries(
                                        earned("north", CO_OP, "83.50", "83.50"),
                                        earned("north", TRUST, "78.25", "83.50")))
                        .thenTold(
                                "commissioner at GB-LAE-WMC: summaries-issued",
                                "contract-manager at GB-LAE-WMC: summaries-issued",
                                "provider at GB-COH-09442333: summary-ready",
                                "provider at GB-CHC-1098457: summary-ready");

        spec.subjectFor(PROVIDER).isEqualTo("Your assessment summary is ready: Peer support");
        spec.bodyAt(TRUST.id())
                .contains("• your tender earned 78.25 points, the winning tender 83.5 points")
                .contains("section 50", "section 101", "section 106")
                .contains("you will then be told of its last day");
        spec.bodyFor(COMMISSIONER)
                .contains("Each of the 2 assessed tenderers of “Peer support”")
                .contains("publish the contract award notice (UK6)");
    }

    @Test
    void a_tenderer_for_two_lots_gets_one_message_about_both() {
        var spec =
                given(TWO_LOTS.opened())
                        .when(
                                TWO_LOTS.summaries(
                                        earned("north", CO_OP, "83.5", "83.5"),
                                        earned("north", TRUST, "78.25", "83.5"),
                                        earnedWhereNobodyWon("south", TRUST, "41")))
                        .thenTold(
                                "commissioner at GB-LAE-WMC: summaries-issued",
                                "contract-manager at GB-LAE-WMC: summaries-issued",
                                "provider at GB-COH-09442333: summary-ready",
                                "provider at GB-CHC-1098457: summary-ready");

        spec.bodyAt(TRUST.id())
                .contains(
                        "• North of the river: your tender earned 78.25 points, the winning tender"
                                + " 83.5 points\n"
                                + "• South of the river: your tender earned 41 points; no award is"
                                + " recommended");
        spec.bodyAt(CO_OP.id()).doesNotContain("South", "78.25");
    }

    @Test
    void below_the_thresholds_no_remedy_of_the_act_is_promised() {
        var small = new Tenders(peerSupport().of(ProcedureTerms.Kind.BELOW_THRESHOLD));
        var spec = given(small.opened()).when(small.summaries(earned("north", TRUST, "78", "83")));

        spec.bodyAt(TRUST.id())
                .contains("complain in writing to Westmarch City Council")
                .doesNotContain("section 101", "section 50", "standstill");
        spec.bodyFor(COMMISSIONER).contains("no contract award notice is asked for");
    }

    @Test
    void a_cancelled_opportunity_is_told_to_everyone_who_is_known_to_take_part_once() {
        given(INVITED.opened(), INVITED.summaries(earned("north", CO_OP, "83", "83")))
                .when(INVITED.cancelled("The budget was withdrawn."))
                .thenTold(
                        "provider at GB-COH-09442333: opportunity-cancelled",
                        "provider at GB-CHC-1098457: opportunity-cancelled")
                .bodyAt(TRUST.id())
                .contains("The reason given: The budget was withdrawn.");
        given(OPEN_TO_ALL.opened(), OPEN_TO_ALL.summaries(earned("north", TRUST, "78", "83")))
                .when(OPEN_TO_ALL.cancelled("The budget was withdrawn."))
                .thenTold("provider at GB-CHC-1098457: opportunity-cancelled");
    }

    @Test
    void before_the_summaries_nobody_is_known_to_have_tendered() {
        given(OPEN_TO_ALL.opened(), OPEN_TO_ALL.received(2))
                .when(OPEN_TO_ALL.cancelled("The budget was withdrawn."))
                .thenNobodyIsTold();
    }
}
