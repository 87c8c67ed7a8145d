package org.publicaccord.notificationservice.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.notificationservice.Contracts.CO_OP;
import static org.publicaccord.notificationservice.Contracts.TRUST;
import static org.publicaccord.notificationservice.Procurements.award;
import static org.publicaccord.notificationservice.Procurements.peerSupport;
import static org.publicaccord.notificationservice.Tenders.earned;
import static org.publicaccord.notificationservice.Tenders.earnedWhereNobodyWon;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.publicaccord.notificationservice.Procurements;
import org.publicaccord.notificationservice.Tenders;
import org.publicaccord.published.PublishedEvent;
import org.publicaccord.published.contract.ProcedureTerms;

class CompetitionTest {

    private static final Procurements LOTS = peerSupport().inTwoLots();
    private static final PublishedEvent OPENED = new Tenders(LOTS).opened();
    private static final PublishedEvent SUMMARIES =
            new Tenders(LOTS)
                    .summaries(
                            earned("north", CO_OP, "83.5", "83.5"),
                            earned("north", TRUST, "78.25", "83.5"),
                            earned("south", CO_OP, "60", "70"),
                            earned("south", TRUST, "70", "70"));
    private static final PublishedEvent ANNOUNCED =
            LOTS.announced(
                    "2027-04-02", award("north", CO_OP, "465000"), award("south", TRUST, "470000"));

    @Test
    void a_tenderer_that_was_not_chosen_reads_who_was_the_points_the_standstill_and_the_remedy() {
        var told = after(OPENED, SUMMARIES, ANNOUNCED).tellings();

        assertThat(told.stream().map(TellingSpec::line))
                .containsExactly(
                        "provider at GB-COH-09442333: not-awarded",
                        "provider at GB-CHC-1098457: not-awarded");
        assertThat(told).allMatch(Telling::statutory);
        assertThat(told.getLast().wording().subject())
                .isEqualTo("You are not awarded: Peer support");
        assertThat(told.getLast().wording().body())
                .contains("in the contract award notice 023456-2027")
                .contains(
                        "• North of the river: your tender earned 78.25 points, the winning tender"
                                + " 83.5 points; awarded to Common Threads Care for £465,000.00")
                .contains("A voluntary standstill runs until the end of 2 April 2027")
                .contains("section 101", "section 106")
                .doesNotContain("South");
    }

    @Test
    void it_makes_no_difference_which_service_was_heard_first() {
        var expected = after(OPENED, SUMMARIES, ANNOUNCED);

        assertThat(
                        List.of(
                                after(OPENED, ANNOUNCED, SUMMARIES),
                                after(ANNOUNCED, OPENED, SUMMARIES)))
                .allMatch(expected::equals)
                .allMatch(it -> it.tellings().equals(expected.tellings()));
    }

    @Test
    void nothing_is_told_before_both_are_known() {
        assertThat(Competition.NOTHING.tellings()).isEmpty();
        assertThat(after(ANNOUNCED).tellings()).isEmpty();
        assertThat(after(ANNOUNCED, OPENED).tellings()).isEmpty();
        assertThat(after(OPENED, SUMMARIES).tellings()).isEmpty();
    }

    @Test
    void the_winner_of_all_that_it_tendered_for_is_not_told_that_it_lost() {
        var one = peerSupport();
        var told =
                after(
                                new Tenders(one).opened(),
                                new Tenders(one)
                                        .summaries(
                                                earned("north", CO_OP, "83.5", "83.5"),
                                                earned("north", TRUST, "83.5", "83.5")),
                                one.announced("2027-04-02", award("north", CO_OP, "465000")))
                        .tellings();

        assertThat(told.stream().map(TellingSpec::line))
                .as("as many points as the winner's are not an award")
                .containsExactly("provider at GB-CHC-1098457: not-awarded");
    }

    @Test
    void a_lot_that_nobody_won_is_told_as_that() {
        var told =
                after(
                                OPENED,
                                new Tenders(LOTS)
                                        .summaries(earnedWhereNobodyWon("south", TRUST, "41")),
                                LOTS.announced("2027-04-02", award("north", CO_OP, "465000")))
                        .tellings();

        assertThat(told.getFirst().wording().body())
                .contains(
                        "• South of the river: your tender earned 41 points; no award is"
                                + " recommended; nobody is awarded");
    }

    @Test
    void where_no_standstill_is_kept_none_is_said_to_hold_a_claim() {
        var told =
                after(
                                OPENED,
                                SUMMARIES,
                                LOTS.announcedWithoutStandstill(award("north", CO_OP, "465000")))
                        .tellings();

        assertThat(told.getLast().wording().body())
                .contains("No standstill is kept")
                .contains("does not by itself suspend");
    }

    @Test
    void below_the_thresholds_there_is_neither_notice_nor_remedy_of_the_act() {
        var small = peerSupport().of(ProcedureTerms.Kind.BELOW_THRESHOLD);
        var told =
                after(
                                new Tenders(small).opened(),
                                new Tenders(small).summaries(earned("north", TRUST, "78", "83")),
                                small.announcedWithoutStandstill(award("north", CO_OP, "46500")))
                        .tellings();

        assertThat(told.getFirst().wording().body())
                .contains("announced the award of “Peer support”. Your organisation")
                .contains("No standstill is kept")
                .doesNotContain("section 101");
    }

    private static Competition after(PublishedEvent... events) {
        var competition = Competition.NOTHING;
        for (var event : events) {
            assertThat(Competition.isToldOfBy(event)).isTrue();
            competition = competition.after(event);
        }
        return competition;
    }
}
