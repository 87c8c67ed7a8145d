package org.publicaccord.contractservice.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.publicaccord.contractservice.importing.Examples.YEAR_2026;
import static org.publicaccord.contractservice.importing.Examples.advertised;
import static org.publicaccord.contractservice.importing.Examples.award;
import static org.publicaccord.contractservice.importing.Examples.awarded;
import static org.publicaccord.contractservice.importing.Examples.awardedTwice;
import static org.publicaccord.contractservice.importing.Examples.facts;
import static org.publicaccord.contractservice.importing.Examples.lasting;
import static org.publicaccord.contractservice.importing.Examples.pounds;
import static org.publicaccord.contractservice.importing.Examples.tender;
import static org.publicaccord.contractservice.importing.Examples.worth;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactsTest {

    @Test
    void a_contract_is_worth_its_awards_and_before_them_the_estimate() {
        assertThat(advertised().value()).contains(pounds("250000"));
        assertThat(awarded().value()).contains(pounds("240000.50"));
        assertThat(awardedTwice().value()).contains(pounds("150"));
    }

    @Test
    void awards_of_two_currencies_or_without_a_value_have_no_recorded_sum() {
        Money euros = new Money(new BigDecimal("7"), "EUR");
        Facts mixed =
                facts(
                        Optional.of(tender(TenderStatus.COMPLETE)),
                        award("1", AwardStatus.ACTIVE, YEAR_2026, Optional.of(pounds("7"))),
                        award("2", AwardStatus.ACTIVE, YEAR_2026, Optional.of(euros)));
        Facts half =
                facts(
                        Optional.of(tender(TenderStatus.COMPLETE)),
                        award("1", AwardStatus.ACTIVE, YEAR_2026, Optional.of(pounds("7"))),
                        award("2", AwardStatus.ACTIVE, YEAR_2026, Optional.empty()));
        assertThat(mixed.value()).isEmpty();
        assertThat(half.value()).isEmpty();
    }

    @Test
    void the_term_reaches_from_the_earliest_to_the_latest_award() {
        LocalDate newYear = LocalDate.of(2026, 1, 1);
        Facts both =
                facts(
                        Optional.of(tender(TenderStatus.COMPLETE)),
                        award(AwardStatus.ACTIVE, Term.between(newYear, newYear.plusDays(9))),
                        award(
                                AwardStatus.ACTIVE,
                                Term.between(newYear.plusDays(5), newYear.plusDays(20))),
                        award(AwardStatus.CANCELLED, Term.between(newYear, newYear.plusYears(5))));
        assertThat(both.term()).isEqualTo(Term.between(newYear, newYear.plusDays(20)));
    }

    @Test
    void days_of_two_awards_that_make_no_term_are_not_forced_into_one() {
        LocalDate newYear = LocalDate.of(2026, 1, 1);
        Facts odd =
                facts(
                        Optional.of(tender(TenderStatus.COMPLETE)),
                        award(AwardStatus.ACTIVE, new Term(Optional.of(newYear), Optional.empty())),
                        award(
                                AwardStatus.ACTIVE,
                                new Term(Optional.empty(), Optional.of(newYear.minusDays(1)))));
        assertThat(odd.term()).isEqualTo(new Term(Optional.of(newYear), Optional.empty()));
    }

    @Test
    void a_later_release_adds_its_awards_to_those_that_stand() {
        Award first = award("1", AwardStatus.ACTIVE, YEAR_2026, Optional.of(pounds("100")));
        Award second = award("2", AwardStatus.ACTIVE, YEAR_2026, Optional.of(pounds("50")));
        Facts after = onlyAward(first).updatedBy(onlyAward(second), awarded().regime());
        assertThat(after.awards()).containsExactly(first, second);
        assertThat(after.value()).contains(pounds("150"));
    }

    @Test
    void a_later_release_updates_the_award_of_the_same_id_in_what_it_says() {
        Award first = award("1", AwardStatus.ACTIVE, YEAR_2026, Optional.of(pounds("100")));
        Award cancelled = award("1", AwardStatus.CANCELLED, Term.NOT_RECORDED, Optional.empty());
        Facts after = onlyAward(first).updatedBy(onlyAward(cancelled), awarded().regime());
        assertThat(after.awards())
                .containsExactly(
                        award("1", AwardStatus.CANCELLED, YEAR_2026, Optional.of(pounds("100"))));
    }

    private static Facts onlyAward(Award award) {
        return facts(Optional.of(tender(TenderStatus.COMPLETE)), award);
    }

    @Test
    void value_and_term_are_corrected_where_they_stand() {
        Facts shorter =
                awarded()
                        .corrected(
                                lasting(
                                        Term.between(
                                                LocalDate.of(2026, 1, 1),
                                                LocalDate.of(2026, 6, 30))));
        assertThat(shorter.activeAwards().getFirst().term()).isEqualTo(shorter.term());
        assertThat(shorter.tender().orElseThrow().plannedTerm()).isEqualTo(YEAR_2026);
        Facts bare = facts(Optional.empty()).corrected(worth(pounds("5")));
        assertThat(bare.value()).contains(pounds("5"));
    }

    @Test
    void the_buyer_and_every_supplier_are_among_the_parties() {
        Facts known = awarded();
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Facts(
                                known.ocid(),
                                known.language(),
                                known.title(),
                                known.description(),
                                known.category(),
                                known.classifications(),
                                known.buyer(),
                                known.parties().subList(0, 1),
                                known.planning(),
                                known.tender(),
                                known.awards(),
                                known.regime(),
                                known.course(),
                                known.grant()))
                .withMessageContaining("a supplier is not among the parties");
    }

    @Test
    void a_contract_id_is_derived_from_the_open_contracting_id() {
        assertThat(ContractId.of(new Ocid("ocds-b5fd17-1")))
                .isEqualTo(ContractId.of(new Ocid("ocds-b5fd17-1")))
                .isNotEqualTo(ContractId.of(new Ocid("ocds-b5fd17-2")));
        assertThat(ContractId.of(new Ocid("ocds-b5fd17-1")))
                .hasToString(
                        "%s",
                        ContractId.parse(ContractId.of(new Ocid("ocds-b5fd17-1")).toString()));
    }
}
