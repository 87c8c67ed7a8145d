package org.publicaccord.rules.reserving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.publicaccord.rules.reserving.Buyer.CENTRAL_GOVERNMENT;
import static org.publicaccord.rules.reserving.Buyer.ENGLISH_COUNCIL;
import static org.publicaccord.rules.reserving.ReservingSamples.LIGHT_TOUCH;
import static org.publicaccord.rules.reserving.ReservingSamples.PACKS;
import static org.publicaccord.rules.reserving.ReservingSamples.RULES;
import static org.publicaccord.rules.reserving.ReservingSamples.SMALL;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.Kind;
import org.publicaccord.rules.Purchase;
import org.publicaccord.rules.Refused;
import org.publicaccord.rules.Route;

/** Whether a competition may be reserved. */
class ReservationsTest {

    private static final LocalDate BEGUN = LocalDate.of(2026, 11, 23);
    private static final Optional<Place> NOWHERE = Optional.empty();
    private static final Optional<Place> COUNTY = Optional.of(new Place.Areas(List.of("Kent")));
    private static final Optional<Place> KINGDOM = Optional.of(new Place.UnitedKingdom());

    @Nested
    class To_supported_employment {

        private static final Reservation RESERVED = new Reservation.SupportedEmployment();

        @Test
        void anything_is_reserved_in_a_competitive_flexible_procedure() {
            assertThat(ask(RESERVED, Buyer.OTHER, LIGHT_TOUCH, Route.COMPETITIVE_FLEXIBLE))
                    .isEmpty();
            assertThat(RULES.basis(RESERVED).legalBasis()).isEqualTo("Procurement Act 2023, s.32");
        }

        @ParameterizedTest
        @EnumSource(
                value = Route.class,
                names = "COMPETITIVE_FLEXIBLE",
                mode = EnumSource.Mode.EXCLUDE)
        void no_other_procedure_can_be_reserved_so(Route procedure) {
            var refusal = only(ask(RESERVED, Buyer.OTHER, LIGHT_TOUCH, procedure));
            assertThat(Refused.by("reservation-procedure", refusal).because())
                    .contains(procedure.words());
        }
    }

    @Nested
    class To_public_service_mutuals {

        @ParameterizedTest(name = "{0} to {1}: allowed {2}")
        @CsvSource({
            "2027-04-01, 2032-03-31, true",
            "2027-04-01, 2032-04-01, false",
            "2027-04-01, 2027-04-01, true",
            "2028-02-29, 2033-02-28, true",
            "2028-02-29, 2033-03-01, false"
        })
        void sixty_months_with_extensions_are_allowed_and_a_day_more_is_refused(
                LocalDate first, LocalDate last, boolean allowed) {
            var found = ask(new Reservation.PublicServiceMutual(true, first, last));
            if (allowed) {
                assertThat(found).isEmpty();
            } else {
                var refusal = Refused.by("reservation-term", only(found));
                assertThat(refusal.because())
                        .startsWith("With its extensions the term ends on ")
                        .contains("60 months end on");
            }
        }

        @Test
        void only_reservable_light_touch_services_are_reserved_so() {
            var notStated = new Reservation.PublicServiceMutual(false, BEGUN, BEGUN.plusYears(1));
            Refused.by("reservable-services", only(ask(notStated)));
            var stated = new Reservation.PublicServiceMutual(true, BEGUN, BEGUN.plusYears(1));
            var ordinary =
                    ReservationsTest.ask(stated, Buyer.OTHER, SMALL, Route.COMPETITIVE_FLEXIBLE);
            Refused.by("reservable-services", only(ordinary));
        }

        @Test
        void all_that_stands_in_the_way_is_told_at_once() {
            var tooLong = new Reservation.PublicServiceMutual(false, BEGUN, BEGUN.plusYears(6));
            assertThat(ReservationsTest.ask(tooLong, Buyer.OTHER, LIGHT_TOUCH, Route.OPEN))
                    .extracting(Refusal::rule)
                    .containsExactly(
                            "reservation-procedure", "reservable-services", "reservation-term");
        }

        private List<Refusal> ask(Reservation reservation) {
            return ReservationsTest.ask(
                    reservation, Buyer.OTHER, LIGHT_TOUCH, Route.COMPETITIVE_FLEXIBLE);
        }
    }

    @Nested
    class By_central_government {

        @ParameterizedTest(name = "small and voluntary too: {0}")
        @CsvSource({"true", "false"})
        void below_the_threshold_by_one_county_or_the_united_kingdom(boolean small) {
            for (var place : List.of(COUNTY, KINGDOM)) {
                assertThat(ask(place, small, CENTRAL_GOVERNMENT, SMALL)).isEmpty();
            }
        }

        @Test
        void not_to_small_and_voluntary_organisations_without_a_place() {
            var found = ask(NOWHERE, true, CENTRAL_GOVERNMENT, SMALL);
            var refusal = Refused.by("reserved-central-government", only(found));
            assertThat(refusal.because()).startsWith("No place is named");
            assertThat(RULES.basis(new Reservation.ByCentralGovernment(NOWHERE, true)).kind())
                    .isEqualTo(Kind.POLICY);
        }

        @Test
        void not_by_two_counties() {
            Optional<Place> two = Optional.of(new Place.Areas(List.of("Kent", "Essex")));
            var refusal = only(ask(two, false, CENTRAL_GOVERNMENT, SMALL));
            assertThat(Refused.by("reserved-central-government", refusal).because())
                    .contains("more than one county");
        }

        @Test
        void not_by_others_and_not_from_the_threshold_on() {
            var council = only(ask(COUNTY, false, ENGLISH_COUNCIL, SMALL));
            Refused.by("reserved-central-government", council);
            var large = only(ask(COUNTY, false, CENTRAL_GOVERNMENT, worth(207_720)));
            assertThat(Refused.by("reservation-below-threshold", large).because())
                    .isEqualTo(
                            "The estimated value of £207,720 reaches the threshold of £207,720.");
            assertThat(ask(COUNTY, false, CENTRAL_GOVERNMENT, worth(207_719))).isEmpty();
        }

        private List<Refusal> ask(
                Optional<Place> place, boolean small, Buyer buyer, Purchase purchase) {
            var reservation = new Reservation.ByCentralGovernment(place, small);
            return ReservationsTest.ask(reservation, buyer, purchase, Route.BELOW_THRESHOLD);
        }
    }

    @Nested
    class By_an_english_council {

        @Test
        void by_local_area_or_by_size_or_by_both() {
            Optional<Place> areas = Optional.of(new Place.Areas(List.of("Kent", "East Sussex")));
            assertThat(ask(areas, false, ENGLISH_COUNCIL, SMALL, BEGUN)).isEmpty();
            assertThat(ask(NOWHERE, true, ENGLISH_COUNCIL, SMALL, BEGUN)).isEmpty();
            assertThat(ask(areas, true, ENGLISH_COUNCIL, SMALL, BEGUN)).isEmpty();
        }

        @Test
        void not_to_nobody() {
            var refusal = only(ask(NOWHERE, false, ENGLISH_COUNCIL, SMALL, BEGUN));
            assertThat(Refused.by("reserved-local-government", refusal).because())
                    .isEqualTo("The contract is reserved to nobody.");
        }

        @Test
        void from_4_february_2026_and_not_on_the_day_before() {
            var fourth = LocalDate.of(2026, 2, 4);
            assertThat(ask(COUNTY, true, ENGLISH_COUNCIL, SMALL, fourth)).isEmpty();
            var third = only(ask(COUNTY, true, ENGLISH_COUNCIL, SMALL, fourth.minusDays(1)));
            assertThat(Refused.by("reserved-local-government", third).because())
                    .contains("in force from 4 February 2026");
        }

        @Test
        void not_by_others_and_not_from_the_threshold_on() {
            var central = only(ask(COUNTY, true, CENTRAL_GOVERNMENT, SMALL, BEGUN));
            assertThat(Refused.by("reserved-local-government", central).because())
                    .contains("parish councils");
            var large = only(ask(COUNTY, true, ENGLISH_COUNCIL, worth(207_720), BEGUN));
            Refused.by("reservation-below-threshold", large);
        }

        private List<Refusal> ask(
                Optional<Place> place,
                boolean small,
                Buyer buyer,
                Purchase purchase,
                LocalDate begunOn) {
            return RULES.obstacles(
                    new ReservationQuestion(
                            new Reservation.ByLocalGovernment(place, small),
                            buyer,
                            purchase,
                            Route.BELOW_THRESHOLD,
                            begunOn));
        }
    }

    @Test
    void every_basis_has_its_rule_in_both_packs_of_the_act() {
        for (var basis : ReservationBasis.values()) {
            for (var pack : List.of("UK-PA23-2025", "UK-PA23-2026")) {
                assertThat(PACKS.named(pack).orElseThrow().rule(basis.rule()).legalBasis())
                        .isNotBlank();
            }
        }
    }

    @Test
    void a_place_has_names_and_a_term_does_not_end_before_it_begins() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Place.Areas(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Place.Areas(List.of(" ")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Place.Areas(List.of("K".repeat(201))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Place.Areas(Collections.nCopies(51, "Kent")));
        assertThat(new Place.Areas(Collections.nCopies(50, "K".repeat(200))).names()).hasSize(50);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Reservation.PublicServiceMutual(true, BEGUN, BEGUN.minusDays(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reservations(PACKS.named("PCR-2015").orElseThrow()));
    }

    private static List<Refusal> ask(
            Reservation reservation, Buyer buyer, Purchase purchase, Route procedure) {
        return RULES.obstacles(
                new ReservationQuestion(reservation, buyer, purchase, procedure, BEGUN));
    }

    private static Optional<Refusal> only(List<Refusal> found) {
        assertThat(found).hasSize(1);
        return found.stream().findFirst();
    }

    private static Purchase worth(long pounds) {
        return SMALL.worth(BigDecimal.valueOf(pounds));
    }
}
