package org.publicaccord.contractservice.competition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.life.Mutuals.OTHERS;
import static org.publicaccord.contractservice.life.Mutuals.advertised;
import static org.publicaccord.contractservice.life.Mutuals.announced;
import static org.publicaccord.contractservice.life.Mutuals.chosen;
import static org.publicaccord.contractservice.life.Mutuals.designed;
import static org.publicaccord.contractservice.life.Mutuals.disregarding;
import static org.publicaccord.contractservice.life.Mutuals.entered;
import static org.publicaccord.contractservice.life.Mutuals.entering;
import static org.publicaccord.contractservice.life.Mutuals.inDoubt;
import static org.publicaccord.contractservice.life.Mutuals.losing;
import static org.publicaccord.contractservice.life.Mutuals.recommended;
import static org.publicaccord.contractservice.life.Mutuals.regaining;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.COOPERATIVE;
import static org.publicaccord.contractservice.life.Westmarch.HEAD;
import static org.publicaccord.contractservice.life.Westmarch.HEADS_AUTHORITY;
import static org.publicaccord.contractservice.life.Westmarch.TENDERS_CLOSE;
import static org.publicaccord.contractservice.life.Westmarch.closing;
import static org.publicaccord.contractservice.life.Westmarch.day;
import static org.publicaccord.contractservice.life.Westmarch.design;
import static org.publicaccord.contractservice.life.Westmarch.designForMutuals;
import static org.publicaccord.contractservice.life.Westmarch.designing;
import static org.publicaccord.contractservice.life.Westmarch.intended;
import static org.publicaccord.contractservice.life.Westmarch.procedure;
import static org.publicaccord.contractservice.life.Westmarch.recommending;
import static org.publicaccord.contractservice.life.Westmarch.reserved;
import static org.publicaccord.contractservice.life.Westmarch.toMutuals;
import static org.publicaccord.contractservice.life.Westmarch.winning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.competition.CompetitionCommand.DecideAward;
import org.publicaccord.contractservice.competition.CompetitionEvent.EligibilityLost;
import org.publicaccord.contractservice.competition.CompetitionEvent.ReservationDeclared;
import org.publicaccord.contractservice.contract.ContractCommand;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Path;
import org.publicaccord.contractservice.contract.Procedure;
import org.publicaccord.contractservice.contract.Reserved;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.delivery.DeliveryCommand.ObserveTerm;
import org.publicaccord.contractservice.life.Journey;
import org.publicaccord.contractservice.life.Stories;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.reserving.Buyer;
import org.publicaccord.rules.reserving.Place;
import org.publicaccord.rules.reserving.Reservation;

/** Contracts that are reserved: to whom, for how long, and what becomes of eligibility. */
class ReservingTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 6, 1);

    private static Refusal refused(Procedure.Kind kind, boolean lightTouch, Reserved to) {
        return chosen().at(day(2027, 1, 11))
                .refusal(designing(design(reserved(procedure(kind, lightTouch, "1"), to))));
    }

    private static Reserved mutuals(LocalDate lastDay) {
        return new Reserved(
                new Reservation.PublicServiceMutual(true, FIRST, lastDay), Buyer.ENGLISH_COUNCIL);
    }

    @Test
    void a_reserved_route_says_to_whom_and_no_other_route_does() {
        Refusal missing =
                chosen().at(day(2027, 1, 11))
                        .refusal(
                                designing(
                                        design(
                                                procedure(
                                                        Procedure.Kind.COMPETITIVE_FLEXIBLE,
                                                        true,
                                                        "1"))));
        assertThat(missing.rule()).isEqualTo("reservation-and-route");
        assertThat(missing.remedy()).contains("to whom it is reserved");
        Refusal another =
                intended("960000")
                        .at(day(2027, 1, 11))
                        .refusal(
                                designing(
                                        design(
                                                reserved(
                                                        procedure(Procedure.Kind.OPEN, true, "1"),
                                                        toMutuals()))));
        assertThat(another.rule()).isEqualTo("reservation-and-route");
        assertThat(designed().facts().path()).isEqualTo(Path.RESERVED);
    }

    @Test
    void mutuals_compete_in_a_competitive_flexible_procedure_for_light_touch_services() {
        assertThat(refused(Procedure.Kind.OPEN, true, toMutuals()).rule())
                .isEqualTo("reservation-procedure");
        Refusal notLight = refused(Procedure.Kind.COMPETITIVE_FLEXIBLE, false, toMutuals());
        assertThat(notLight.rule()).isEqualTo("reservable-services");
        assertThat(notLight.legalBasis()).contains("s.33");
    }

    @Test
    void sixty_months_with_extensions_is_the_longest_term_and_a_day_more_is_refused() {
        Refusal longer =
                refused(
                        Procedure.Kind.COMPETITIVE_FLEXIBLE,
                        true,
                        mutuals(LocalDate.of(2032, 6, 1)));
        assertThat(longer.rule()).isEqualTo("reservation-term");
        assertThat(longer.because()).contains("1 June 2032", "60 months end on 31 May 2032");
        assertThat(designed().stage()).isEqualTo(Stage.CO_DESIGN);
    }

    @Test
    void what_is_entered_ends_within_sixty_months_with_its_options() {
        Journey announced = announced().at(day(2027, 4, 12));
        Refusal longer = announced.refusal(entering(LocalDate.of(2030, 6, 1), 24));
        assertThat(longer.rule()).isEqualTo("reservation-term");
        assertThat(longer.legalBasis()).contains("s.33");
        announced.then(entering(LocalDate.of(2030, 5, 31), 24));
    }

    private static ContractCommand extending(LocalDate lastDay) {
        return Stories.proposing(Stories.CHANGE, Stories.worth("0", lastDay));
    }

    @Test
    void a_running_contract_is_not_extended_beyond_sixty_months() {
        Journey live = entered().at(Stories.FIRST_DAY).then(new ObserveTerm(CONTRACT));
        assertThat(live.refusal(extending(LocalDate.of(2032, 6, 1))).rule())
                .isEqualTo("reservation-term");
        live.then(extending(LocalDate.of(2032, 5, 31)));
    }

    @Test
    void a_small_contract_of_a_council_may_be_reserved_to_its_area_and_a_large_one_not() {
        var local =
                new Reserved(
                        new Reservation.ByLocalGovernment(
                                Optional.of(new Place.Areas(List.of("Westmarch"))), true),
                        Buyer.ENGLISH_COUNCIL);
        assertThat(refused(Procedure.Kind.COMPETITIVE_FLEXIBLE, false, local).rule())
                .isEqualTo("reservation-below-threshold");
        var central =
                new Reserved(
                        new Reservation.ByCentralGovernment(Optional.empty(), true),
                        Buyer.ENGLISH_COUNCIL);
        assertThat(refused(Procedure.Kind.COMPETITIVE_FLEXIBLE, true, central).rule())
                .isEqualTo("reserved-central-government");
    }

    @Test
    void the_tender_notice_declares_the_reservation_and_nothing_does_before() {
        assertThat(designed().history()).noneMatch(ReservationDeclared.class::isInstance);
        Journey advertised = advertised();
        var declared =
                advertised.history().stream()
                        .filter(ReservationDeclared.class::isInstance)
                        .map(ReservationDeclared.class::cast)
                        .findFirst()
                        .orElseThrow();
        assertThat(declared.legalBasis()).isEqualTo("Procurement Act 2023, s.33");
        assertThat(advertised.facts().course().orElseThrow().procedure().orElseThrow().reserved())
                .contains(toMutuals());
    }

    @Test
    void a_tender_is_disregarded_once_while_tenders_are_assessed() {
        Journey assessing = advertised().at(TENDERS_CLOSE).then(closing("1"));
        assessing.then(disregarding(OTHERS)).saysNothingNew(disregarding(OTHERS));
        assertThat(advertised().refusal(disregarding(OTHERS)).rule())
                .isEqualTo("not-at-this-point");
    }

    @Test
    void a_bidder_whose_tender_was_disregarded_is_not_recommended() {
        Journey assessing =
                advertised().at(TENDERS_CLOSE).then(closing("1")).then(disregarding(COOPERATIVE));
        Refusal refusal = assessing.refusal(recommending(winning("1", "950000")));
        assertThat(refusal.rule()).isEqualTo("tender-disregarded");
        assertThat(refusal.because()).contains("Common Threads Care Co-operative");
        assertThat(refusal.legalBasis()).contains("ss.32 and 33");
        assessing.then(recommending(new LotOutcome.NoAward("1", BECAUSE)));
    }

    private static DecideAward awarding(EarlierReserved... earlier) {
        return new DecideAward(
                CONTRACT,
                Map.of("1", true),
                false,
                BECAUSE,
                List.of(earlier),
                HEAD,
                HEADS_AUTHORITY);
    }

    private static EarlierReserved earlier(LocalDate enteredOn, String cpv) {
        return new EarlierReserved(
                new ContractId(new UUID(9, 9)), COOPERATIVE, enteredOn, List.of(cpv));
    }

    @Test
    void a_mutual_with_a_comparable_contract_in_the_thirty_six_months_before_is_not_awarded() {
        Refusal refusal =
                recommended().refusal(awarding(earlier(LocalDate.of(2024, 3, 13), "85320000")));
        assertThat(refusal.rule()).isEqualTo("comparable-contract");
        assertThat(refusal.because()).contains("13 March 2024");
        assertThat(refusal.remedy()).contains("12 March 2027");
        recommended().then(awarding(earlier(LocalDate.of(2024, 3, 12), "85320000")));
    }

    @Test
    void contracts_for_other_services_or_of_others_or_this_one_itself_are_not_comparable() {
        recommended().then(awarding(earlier(LocalDate.of(2026, 3, 13), "92000000")));
        recommended()
                .then(
                        awarding(
                                new EarlierReserved(
                                        new ContractId(new UUID(9, 9)),
                                        OTHERS,
                                        LocalDate.of(2026, 3, 13),
                                        List.of("85310000"))));
        recommended()
                .then(
                        awarding(
                                new EarlierReserved(
                                        CONTRACT,
                                        COOPERATIVE,
                                        LocalDate.of(2026, 3, 13),
                                        List.of("85310000"))));
    }

    @Test
    void eligibility_that_is_lost_is_a_concern_and_ends_nothing() {
        Journey doubtful = inDoubt();
        assertThat(doubtful.stage()).isEqualTo(Stage.MOBILISING);
        assertThat(((EligibilityLost) doubtful.latest()).lostOn())
                .isEqualTo(LocalDate.of(2027, 5, 1));
        doubtful.saysNothingNew(losing(LocalDate.of(2027, 5, 1)));
        assertThat(doubtful.refusal(losing(LocalDate.of(2027, 5, 2))).rule())
                .isEqualTo("not-at-this-point");
        doubtful.then(regaining());
        assertThat(doubtful.refusal(regaining()).rule()).isEqualTo("not-at-this-point");
        doubtful.then(losing(LocalDate.of(2027, 5, 2)));
    }

    @Test
    void only_what_has_happened_to_a_reserved_contract_is_recorded() {
        assertThat(entered().refusal(losing(LocalDate.of(2027, 4, 13))).rule())
                .isEqualTo("eligibility-lost-in-the-future");
        assertThat(announced().refusal(losing(LocalDate.of(2027, 3, 1))).rule())
                .isEqualTo("not-at-this-point");
        assertThat(Stories.entered().refusal(losing(LocalDate.of(2027, 3, 1))).rule())
                .isEqualTo("not-at-this-point");
    }

    @Test
    void a_reservation_may_be_designed_anew_before_its_notice() {
        Journey designed = designed();
        designed.saysNothingNew(designing(designForMutuals()));
    }
}
