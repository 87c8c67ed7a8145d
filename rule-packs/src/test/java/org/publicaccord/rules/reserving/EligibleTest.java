package org.publicaccord.rules.reserving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.publicaccord.rules.reserving.ReservingSamples.RULES;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.Refused;
import org.publicaccord.rules.reserving.Eligibility.Workforce;

/** Whether a supplier is one of those to whom a contract is reserved. */
class EligibleTest {

    private static final LocalDate AWARDED = LocalDate.of(2026, 11, 23);
    private static final Reservation SUPPORTED = new Reservation.SupportedEmployment();
    private static final Reservation MUTUAL =
            new Reservation.PublicServiceMutual(true, AWARDED, AWARDED.plusYears(1));
    private static final Optional<Place> PLACE = Optional.of(new Place.UnitedKingdom());

    @Nested
    class Supported_employment {

        @ParameterizedTest(name = "{0} of {1}: {2}")
        @CsvSource({
            "30, 100, true",
            "29, 100, false",
            "3, 10, true",
            "299, 1000, false",
            "1, 3, true",
            "1, 4, false",
            "0, 0, false",
            "7, 7, true"
        })
        void thirty_in_a_hundred_of_the_workforce_exactly_is_enough_and_fewer_is_not(
                int part, int all, boolean eligible) {
            assertThat(ask(new Workforce(part, all)).isEmpty()).isEqualTo(eligible);
        }

        @Test
        void the_members_of_a_consortium_count_together() {
            assertThat(ask(new Workforce(40, 50), new Workforce(0, 83))).isEmpty();
            var refusal = only(ask(new Workforce(40, 50), new Workforce(0, 84)));
            assertThat(Refused.by("reserved-supported-employment", refusal).because())
                    .isEqualTo(
                            "40 of the 134 people who will perform the contract are disabled or disadvantaged, fewer than 30%.");
        }

        @Test
        void a_supplier_without_the_purpose_is_none() {
            var other = new Eligibility.SupportedEmployer(false, List.of(new Workforce(1, 1)));
            var refusal = only(RULES.ineligible(SUPPORTED, other, AWARDED));
            assertThat(Refused.by("reserved-supported-employment", refusal).because())
                    .contains("does not operate to employ or support");
        }

        @Test
        void workforces_are_numbers_of_people() {
            assertThatIllegalArgumentException().isThrownBy(() -> new Workforce(-1, 1));
            assertThatIllegalArgumentException().isThrownBy(() -> new Workforce(2, 1));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Eligibility.SupportedEmployer(true, List.of()));
            var one = new Workforce(1, 1);
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            new Eligibility.SupportedEmployer(true, Collections.nCopies(101, one)));
            assertThat(ask(Collections.nCopies(100, one).toArray(Workforce[]::new))).isEmpty();
        }

        private List<Refusal> ask(Workforce... performing) {
            return RULES.ineligible(
                    SUPPORTED,
                    new Eligibility.SupportedEmployer(true, Arrays.asList(performing)),
                    AWARDED);
        }
    }

    @Nested
    class Public_service_mutuals {

        @Test
        void one_with_all_three_qualities_qualifies() {
            assertThat(ask(true, true, true)).isEmpty();
        }

        @ParameterizedTest(name = "{0} {1} {2}: {3}")
        @CsvSource({
            "false, true, true, does not operate to deliver public services",
            "true, false, true, may distribute profit to others",
            "true, true, false, is not under the management and control of its employees"
        })
        void one_that_lacks_a_quality_does_not(
                boolean services, boolean profit, boolean control, String because) {
            var refusal = only(ask(services, profit, control));
            assertThat(Refused.by("reserved-public-service-mutual", refusal).because())
                    .contains(because);
        }

        @ParameterizedTest(name = "comparable contract entered on {0}: qualifies {1}")
        @CsvSource({
            "2023-11-23, true",
            "2023-11-24, false",
            "2026-11-23, false",
            "2026-11-24, true"
        })
        void no_comparable_contract_in_the_36_months_that_end_with_the_day_of_award(
                LocalDate enteredOn, boolean qualifies) {
            var found = ask(true, true, true, enteredOn);
            assertThat(found.isEmpty()).isEqualTo(qualifies);
        }

        @Test
        void the_latest_comparable_contract_tells_when_it_qualifies_again() {
            var refusal =
                    only(
                            ask(
                                    true,
                                    true,
                                    true,
                                    LocalDate.of(2024, 1, 1),
                                    LocalDate.of(2024, 11, 24),
                                    LocalDate.of(2010, 1, 1)));
            var found = Refused.by("comparable-contract", refusal);
            assertThat(found.because()).contains("24 November 2024");
            assertThat(found.remedy()).endsWith("after 23 November 2027.");
        }

        @Test
        void at_most_1000_contracts_are_compared() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            new Eligibility.Mutual(
                                    true, true, true, Collections.nCopies(1_001, AWARDED)));
            assertThat(
                            new Eligibility.Mutual(
                                            true, true, true, Collections.nCopies(1_000, AWARDED))
                                    .comparableEnteredOn())
                    .hasSize(1_000);
        }

        private List<Refusal> ask(
                boolean services, boolean profit, boolean control, LocalDate... comparable) {
            return RULES.ineligible(
                    MUTUAL,
                    new Eligibility.Mutual(services, profit, control, List.of(comparable)),
                    AWARDED);
        }
    }

    @Nested
    class By_place_and_size {

        @ParameterizedTest(name = "place {0}, small {1}; supplier in it {2}, small {3}: {4}")
        @CsvSource({
            "true, false, true, false, 0",
            "true, false, false, true, 1",
            "false, true, false, true, 0",
            "false, true, true, false, 1",
            "true, true, false, false, 2",
            "true, true, true, true, 0"
        })
        void each_that_is_reserved_has_to_be_shown(
                boolean place, boolean small, boolean inPlace, boolean isSmall, int reasons) {
            Optional<Place> where = place ? PLACE : Optional.empty();
            var local = new Eligibility.Local(inPlace, isSmall);
            var byCouncil = new Reservation.ByLocalGovernment(where, small);
            assertThat(RULES.ineligible(byCouncil, local, AWARDED))
                    .hasSize(reasons)
                    .allSatisfy(it -> Refused.by("reserved-local-government", Optional.of(it)));
            var byCentral = new Reservation.ByCentralGovernment(where, small);
            assertThat(RULES.ineligible(byCentral, local, AWARDED))
                    .hasSize(reasons)
                    .allSatisfy(it -> Refused.by("reserved-central-government", Optional.of(it)));
        }
    }

    @Test
    void evidence_of_another_kind_shows_nothing() {
        var local = new Eligibility.Local(true, true);
        var employer = new Eligibility.SupportedEmployer(true, List.of(new Workforce(1, 1)));
        for (var reservation :
                List.of(
                        new Reservation.ByLocalGovernment(PLACE, true),
                        new Reservation.ByCentralGovernment(PLACE, true),
                        MUTUAL)) {
            var refusal = only(RULES.ineligible(reservation, employer, AWARDED));
            assertThat(Refused.by(reservation.basis().rule(), refusal).because())
                    .isEqualTo("The supplier shows nothing that this reservation asks for.");
        }
        assertThat(RULES.ineligible(SUPPORTED, local, AWARDED)).hasSize(1);
    }

    private static Optional<Refusal> only(List<Refusal> found) {
        assertThat(found).hasSize(1);
        return found.stream().findFirst();
    }
}
