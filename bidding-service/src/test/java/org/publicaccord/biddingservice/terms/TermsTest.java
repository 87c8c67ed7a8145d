package org.publicaccord.biddingservice.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.publicaccord.biddingservice.procedure.Examples.OPENED;
import static org.publicaccord.biddingservice.procedure.Examples.QUESTIONS_CLOSE;
import static org.publicaccord.biddingservice.procedure.Examples.TENDERS_CLOSE;
import static org.publicaccord.biddingservice.procedure.Examples.criterion;
import static org.publicaccord.biddingservice.procedure.Examples.party;
import static org.publicaccord.biddingservice.procedure.Examples.points;
import static org.publicaccord.biddingservice.procedure.Examples.pounds;
import static org.publicaccord.biddingservice.procedure.Examples.terms;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a notice may say, and how much is how much. */
class TermsTest {

    @ParameterizedTest
    @CsvSource({"30, 90, 27", "50, 85.5, 42.75", "33.3333, 0.01, 0.00333333", "100, 100, 100"})
    void points_count_by_their_weight_exactly(String weight, String points, String total) {
        assertThat(points(points).weighted(new Weight(new BigDecimal(weight))))
                .isEqualTo(new Total(new BigDecimal(total)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "100.01", "70.005"})
    void points_are_0_to_100_with_two_decimals(String points) {
        assertThatIllegalArgumentException().isThrownBy(() -> points(points));
    }

    @Test
    void equal_amounts_are_equal_values() {
        assertThat(pounds("100")).isEqualTo(pounds("100.00")).isEqualTo(pounds("1e2"));
        assertThat(points("70")).isEqualTo(points("70.0"));
        assertThat(pounds("0.1").plus(pounds("0.2"))).isEqualTo(pounds("0.3"));
        assertThatIllegalArgumentException().isThrownBy(() -> pounds("-1"));
        assertThatIllegalArgumentException().isThrownBy(() -> pounds("1e15"));
        assertThatIllegalArgumentException().isThrownBy(() -> pounds("0.0000001"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pounds("1").plus(new Money(BigDecimal.ONE, "EUR")));
    }

    @Test
    void weights_sum_to_100_per_cent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(QUESTIONS_CLOSE, TENDERS_CLOSE, "60", "39.9999"))
                .withMessageContaining("sum to 100 per cent, not 99.9999");
        assertThat(with(QUESTIONS_CLOSE, TENDERS_CLOSE, "60", "40").criteria()).hasSize(2);
        assertThatIllegalArgumentException().isThrownBy(() -> new Weight(new BigDecimal("-1")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Weight(new BigDecimal("33.33333")));
    }

    @Test
    void questions_close_no_later_than_tenders() {
        assertThat(with(TENDERS_CLOSE, TENDERS_CLOSE, "60", "40").questionsCloseAt())
                .isEqualTo(TENDERS_CLOSE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(TENDERS_CLOSE.plusMillis(1), TENDERS_CLOSE, "60", "40"));
    }

    @Test
    void closing_times_are_whole_milliseconds_as_legal_time_is() {
        assertThat(with(OPENED, TENDERS_CLOSE.plusNanos(999_999), "60", "40").tendersCloseAt())
                .isEqualTo(TENDERS_CLOSE);
    }

    @Test
    void each_lot_and_each_criterion_has_an_id_of_its_own() {
        var lot = new Lot(new LotId("one"), "All", Optional.empty());
        assertThatIllegalArgumentException().isThrownBy(() -> withLots(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> withLots(List.of(lot, lot)));
        assertThat(withLots(List.of(lot)).lot(new LotId("one"))).contains(lot);
        assertThat(withLots(List.of(lot)).lot(new LotId("two"))).isEmpty();
    }

    @Test
    void a_notice_without_invited_suppliers_is_open_to_all() {
        var one = new OrganisationId("GB-COH-1");
        assertThat(terms().isOpenTo(one)).isTrue();
        assertThat(terms(List.of(one)).isOpenTo(one)).isTrue();
        assertThat(terms(List.of(one)).isOpenTo(new OrganisationId("GB-COH-2"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "GB-COH-09442333, GB-COH",
        "XX-NORTHMOOR-COUNCIL, XX-NORTHMOOR",
        "4711, UNLISTED",
        "GB-COH, UNLISTED"
    })
    void the_register_of_an_organisation_is_read_from_its_identifier(String id, String scheme) {
        assertThat(party(id, "Someone").scheme()).isEqualTo(scheme);
    }

    @Test
    void identifiers_say_something_and_hold_no_control_characters() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LotId(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new LotId("a\nb"));
        assertThatIllegalArgumentException().isThrownBy(() -> new LotId("x".repeat(256)));
        assertThatIllegalArgumentException().isThrownBy(() -> new ProcedureId("x".repeat(101)));
    }

    private static ProcedureTerms with(
            Instant questions, Instant tenders, String one, String other) {
        return new ProcedureTerms(
                Kind.COMPETITIVE_FLEXIBLE,
                false,
                "UK-PA23-2026",
                terms().lots(),
                List.of(
                        criterion(new CriterionId("a"), "A", one, Family.QUALITY),
                        criterion(new CriterionId("b"), "B", other, Family.PRICE)),
                questions,
                tenders,
                "1",
                OPENED,
                List.of());
    }

    private static ProcedureTerms withLots(List<Lot> lots) {
        return new ProcedureTerms(
                Kind.OPEN,
                false,
                "UK-PA23-2026",
                lots,
                terms().criteria(),
                QUESTIONS_CLOSE,
                TENDERS_CLOSE,
                "1",
                OPENED,
                List.of());
    }
}
