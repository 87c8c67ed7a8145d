package org.publicaccord.monitoringservice.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.monitoringservice.Contracts.lasting;
import static org.publicaccord.monitoringservice.Contracts.plain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.publicaccord.monitoringservice.Contracts;
import org.publicaccord.monitoringservice.contract.Term;
import org.publicaccord.monitoringservice.contract.WatchedContract;
import org.publicaccord.monitoringservice.obligations.Due.LastDay;
import org.publicaccord.rules.Kind;

class RenewalLadderTest {

    private static final ObligationRules RULES =
            ObligationRules.on(Contracts.PACKS, Contracts.IMPORTED);

    @Test
    void a_long_contract_has_all_six_steps() {
        assertThat(steps(lasting("2025-04-01", "2028-03-31", plain())))
                .isEqualTo(
                        """
                        renewal-18-months 2026-09-30
                        renewal-12-months 2027-03-31
                        renewal-9-months 2027-06-30
                        renewal-6-months 2027-09-30
                        renewal-3-months 2027-12-31
                        renewal-28-days 2028-03-03\
                        """);
    }

    @Test
    void a_step_tells_on_its_own_day_and_is_policy() {
        assertThat(new RenewalLadder(plain(), RULES.renewal()).owed())
                .isNotEmpty()
                .allMatch(it -> it.kind() == Kind.POLICY)
                .allMatch(it -> it.due() instanceof LastDay(var day, var warn) && warn.equals(day));
    }

    @Test
    void steps_longer_ago_than_the_start_are_dropped() {
        assertThat(steps(lasting("2025-04-01", "2026-06-30", plain())))
                .isEqualTo(
                        """
                        renewal-12-months 2025-06-30
                        renewal-9-months 2025-09-30
                        renewal-6-months 2025-12-30
                        renewal-3-months 2026-03-30
                        renewal-28-days 2026-06-02\
                        """);
    }

    @Test
    void a_step_on_the_first_day_stays() {
        assertThat(steps(lasting("2025-06-30", "2026-06-30", plain())))
                .startsWith("renewal-12-months 2025-06-30");
    }

    @Test
    void a_contract_under_twelve_months_starts_at_half_its_term() {
        // 240 days: the first half is over with 30 April.
        assertThat(steps(lasting("2026-01-01", "2026-08-28", plain())))
                .isEqualTo(
                        """
                        renewal-half-term 2026-05-01
                        renewal-3-months 2026-05-28
                        renewal-28-days 2026-07-31\
                        """);
    }

    @Test
    void a_contract_of_a_month_starts_at_half_its_term_and_has_no_other_step() {
        assertThat(steps(lasting("2026-06-01", "2026-06-30", plain())))
                .isEqualTo("renewal-half-term 2026-06-16");
    }

    @Test
    void a_contract_of_exactly_twelve_months_is_not_short() {
        assertThat(steps(lasting("2025-04-01", "2026-03-31", plain())))
                .startsWith("renewal-9-months 2025-06-30");
    }

    @Test
    void a_contract_of_a_day_renews_on_that_day() {
        assertThat(steps(lasting("2026-06-01", "2026-06-01", plain())))
                .isEqualTo("renewal-half-term 2026-06-01");
    }

    @Test
    void without_a_first_day_no_step_is_dropped() {
        var term = new Term(Optional.empty(), Optional.of(LocalDate.of(2026, 6, 30)));
        assertThat(steps(lasting(term, plain())).lines()).hasSize(6);
    }

    private static String steps(WatchedContract contract) {
        return new RenewalLadder(contract, RULES.renewal())
                .owed()
                .map(it -> it.code() + " " + it.due().lastDay().orElseThrow())
                .collect(Collectors.joining("\n"));
    }
}
