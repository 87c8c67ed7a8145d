package org.publicaccord.contractservice.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.life.Mutuals.OTHERS;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.COOPERATIVE;
import static org.publicaccord.contractservice.life.Westmarch.HEAD;
import static org.publicaccord.contractservice.life.Westmarch.HEADS_AUTHORITY;
import static org.publicaccord.contractservice.life.Westmarch.IN_NOVEMBER;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.choosing;
import static org.publicaccord.contractservice.life.Westmarch.closing;
import static org.publicaccord.contractservice.life.Westmarch.design;
import static org.publicaccord.contractservice.life.Westmarch.designing;
import static org.publicaccord.contractservice.life.Westmarch.need;
import static org.publicaccord.contractservice.life.Westmarch.procedure;
import static org.publicaccord.contractservice.life.Westmarch.recommending;
import static org.publicaccord.contractservice.life.Westmarch.recording;
import static org.publicaccord.contractservice.life.Westmarch.winning;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.publicaccord.contractservice.awarding.AwardCommand.EndSuspension;
import org.publicaccord.contractservice.awarding.AwardCommand.Ending;
import org.publicaccord.contractservice.awarding.AwardCommand.SuspendAward;
import org.publicaccord.contractservice.awarding.AwardEvent.ContractEntered;
import org.publicaccord.contractservice.competition.CompetitionCommand.DecideAward;
import org.publicaccord.contractservice.competition.CompetitionCommand.RecordSummariesIssued;
import org.publicaccord.contractservice.competition.CompetitionCommand.TerminateProcurement;
import org.publicaccord.contractservice.competition.CompetitionEvent.AwardDecided;
import org.publicaccord.contractservice.competition.CompetitionEvent.EligibilityLost;
import org.publicaccord.contractservice.competition.CompetitionEvent.EligibilityRegained;
import org.publicaccord.contractservice.competition.CompetitionEvent.ReservationDeclared;
import org.publicaccord.contractservice.competition.CompetitionEvent.TenderAdvertised;
import org.publicaccord.contractservice.competition.CompetitionEvent.TenderDisregarded;
import org.publicaccord.contractservice.competition.EarlierReserved;
import org.publicaccord.contractservice.contract.ContractCommand;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Course;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.NoticeCode;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Procedure;
import org.publicaccord.contractservice.contract.Reserved;
import org.publicaccord.contractservice.contract.Route;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.contractservice.delivery.DeliveryCommand.ObserveTerm;
import org.publicaccord.contractservice.notices.NoticeCommand.ApproveNotice;
import org.publicaccord.contractservice.notices.NoticeCommand.ConfirmNotice;
import org.publicaccord.contractservice.notices.NoticeCommand.DraftNotice;
import org.publicaccord.contractservice.notices.NoticeCommand.SubmitNotice;
import org.publicaccord.contractservice.notices.Notices;
import org.publicaccord.contractservice.storing.KeptStates;
import org.publicaccord.decider.Decision.Accepted;
import org.publicaccord.rules.reserving.Buyer;
import org.publicaccord.rules.reserving.Place;
import org.publicaccord.rules.reserving.Reservation;

/** Reserved competitions live through whatever chance brings; a seed tells a failure again. */
class ReservedWalkTest {

    private static final int STEPS = 300;
    private static final LocalDate FIRST = LocalDate.of(2027, 6, 1);
    private static final LocalDate SIXTY_MONTHS = LocalDate.of(2032, 5, 31);

    static IntStream seeds() {
        return IntStream.range(0, 80);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void replay_gives_the_live_state_and_only_the_eligible_get_what_may_be_reserved(int seed) {
        Walk walk = new Walk(seed);
        walk.go();
        ContractState replayed = Journey.CONTRACTS.initialState();
        for (ContractEvent event : walk.history) {
            replayed = Journey.CONTRACTS.evolve(replayed, event);
        }
        assertThat(replayed).isEqualTo(walk.state);
        KeptStates.readBack("contract", walk.state);
    }

    @Test
    void chance_leads_reservations_of_more_than_one_right_to_contracts_and_into_doubt() {
        List<Walk> walks = seeds().mapToObj(Walk::new).toList();
        walks.forEach(Walk::go);
        List<Walk> entered = walks.stream().filter(it -> it.has(ContractEntered.class)).toList();
        assertThat(entered).hasSizeGreaterThan(10);
        assertThat(entered.stream().map(it -> it.reserved().reservation().basis()).distinct())
                .hasSizeGreaterThan(1);
        assertThat(entered).anyMatch(it -> it.has(TenderDisregarded.class));
        assertThat(entered).anyMatch(it -> it.has(EligibilityLost.class));
        assertThat(entered).anyMatch(it -> it.has(EligibilityRegained.class));
        assertThat(entered).anyMatch(Walk::live);
    }

    private static final class Walk {

        private final Random chance;
        private final boolean small;
        private final List<ContractEvent> history = new ArrayList<>();
        private final List<OrganisationId> disregarded = new ArrayList<>();
        private ContractState state;
        private ContractCommand asked;
        private Optional<Reserved> declared = Optional.empty();
        private Instant now = IN_NOVEMBER;

        Walk(int seed) {
            chance = new Random(seed);
            small = chance.nextBoolean();
            Journey begun =
                    Journey.from(now)
                            .then(recording(need(small ? "150000" : "960000")))
                            .then(choosing(Route.RESERVED));
            history.addAll(begun.history());
            state = begun.state();
            asked = anyCommand();
        }

        boolean has(Class<? extends ContractEvent> kind) {
            return history.stream().anyMatch(kind::isInstance);
        }

        boolean live() {
            return state.file().orElseThrow().stage() == Stage.DELIVERY;
        }

        Facts facts() {
            return state.file().orElseThrow().facts();
        }

        Reserved reserved() {
            return facts().course()
                    .orElseThrow()
                    .procedure()
                    .flatMap(Procedure::reserved)
                    .orElseThrow();
        }

        void go() {
            for (int step = 0; step < STEPS; step++) {
                now = now.plus(Duration.ofHours(chance.nextInt(40)));
                asked = anyCommand();
                if (Journey.CONTRACTS.decide(asked, state, now) instanceof Accepted(var events)) {
                    events.forEach(this::take);
                }
            }
        }

        private void take(ContractEvent event) {
            OnFile before = state.file().orElseThrow();
            mayHappen(event, before);
            state = Journey.CONTRACTS.evolve(state, event);
            history.add(event);
            OnFile file = state.file().orElseThrow();
            assertThat(file.stage()).isEqualTo(event.stage());
            switch (event) {
                case TenderAdvertised _ -> mayBeReserved(reserved());
                case ReservationDeclared it -> declared = Optional.of(it.reserved());
                case TenderDisregarded it -> disregarded.add(it.bidder());
                case EligibilityLost _, EligibilityRegained _ -> assertThat(file).isEqualTo(before);
                default -> {}
            }
        }

        /** What must hold before an event. */
        private void mayHappen(ContractEvent event, OnFile before) {
            if (event instanceof AwardDecided) {
                assertThat(disregarded).as("whose tenders are not").doesNotContain(COOPERATIVE);
                assertThat(
                                ((DecideAward) asked).earlier().stream().noneMatch(this::bars)
                                        || reserved().toMutuals().isEmpty())
                        .isTrue();
            }
            if (event instanceof ContractEntered it) {
                mayBeEntered(before.facts(), it);
            }
            if (event.stage() == Stage.DELIVERY) {
                assertThat(has(ContractEntered.class)).isTrue();
            }
        }

        /** The authority's contract with it for such services began too short a time ago. */
        private boolean bars(EarlierReserved earlier) {
            return earlier.supplier().equals(COOPERATIVE)
                    && earlier.enteredOn().isAfter(today().minusMonths(36));
        }

        /** By its right, in a procedure and at a value of that right, and nobody else's. */
        private void mayBeReserved(Reserved to) {
            assertThat(declared).contains(to);
            Procedure procedure = facts().course().orElseThrow().procedure().orElseThrow();
            switch (to.reservation()) {
                case Reservation.SupportedEmployment _ ->
                        assertThat(procedure.kind()).isEqualTo(Procedure.Kind.COMPETITIVE_FLEXIBLE);
                case Reservation.PublicServiceMutual it -> {
                    assertThat(procedure.kind()).isEqualTo(Procedure.Kind.COMPETITIVE_FLEXIBLE);
                    assertThat(procedure.lightTouch() && it.reservableServices()).isTrue();
                    assertThat(it.lastDay()).isBeforeOrEqualTo(SIXTY_MONTHS);
                }
                case Reservation.ByCentralGovernment it -> {
                    assertThat(small).isTrue();
                    assertThat(it.place()).isPresent();
                }
                case Reservation.ByLocalGovernment it -> {
                    assertThat(small).isTrue();
                    assertThat(it.place().isPresent() || it.smallOrVoluntary()).isTrue();
                }
            }
        }

        /** On a lawful route, past its standstill, and for no longer than its right allows. */
        private void mayBeEntered(Facts facts, ContractEntered entered) {
            assertThat(has(ReservationDeclared.class) && has(AwardDecided.class)).isTrue();
            facts.course()
                    .flatMap(Course::standstill)
                    .ifPresent(days -> assertThat(today()).isAfter(days.lastDay()));
            var agreement = entered.facts().agreement().orElseThrow();
            LocalDate latest =
                    agreement
                            .term()
                            .lastDay()
                            .orElseThrow()
                            .plusDays(1)
                            .plusMonths(agreement.extensionMonths())
                            .minusDays(1);
            assertThat(reserved().toMutuals().isEmpty() || !latest.isAfter(SIXTY_MONTHS)).isTrue();
        }

        private LocalDate today() {
            return UkCalendar.dayOf(now);
        }

        private ContractCommand anyCommand() {
            UUID id = new UUID(chance.nextInt(2), chance.nextInt(40));
            return switch (chance.nextInt(22)) {
                case 0, 1, 2 -> designing(design(anyProcedure()));
                case 3, 4 -> draft(id, NoticeCode.UK4);
                case 5 -> draft(id, NoticeCode.UK6);
                case 6, 7 -> new ApproveNotice(CONTRACT, latest(id), HEAD, HEADS_AUTHORITY);
                case 8, 9 -> new SubmitNotice(CONTRACT, latest(id), OFFICER);
                case 10, 11 ->
                        new ConfirmNotice(
                                CONTRACT, latest(id), "0-" + now.hashCode(), now, OFFICER);
                case 12 -> closing("1");
                case 13 -> Mutuals.disregarding(rarely(OTHERS, COOPERATIVE));
                case 14 -> recommending(winning("1", "140000"));
                case 15 -> new RecordSummariesIssued(CONTRACT);
                case 16 -> deciding();
                case 17, 18 ->
                        Mutuals.entering(
                                LocalDate.of(2030, 5, 31).plusDays(chance.nextInt(3)),
                                12 * chance.nextInt(4));
                case 19 -> Mutuals.losing(today().minusDays(chance.nextInt(3) - 1));
                case 20 -> rarely(Mutuals.regaining(), anyEnding());
                default -> new ObserveTerm(CONTRACT);
            };
        }

        private Procedure anyProcedure() {
            Procedure.Kind[] kinds = Procedure.Kind.values();
            Procedure known =
                    procedure(
                            rarely(
                                    Procedure.Kind.COMPETITIVE_FLEXIBLE,
                                    kinds[chance.nextInt(kinds.length)]),
                            chance.nextInt(4) > 0,
                            "1");
            return new Procedure(
                    known.kind(),
                    known.lightTouch(),
                    known.lots(),
                    known.notDividedBecause(),
                    known.criteria(),
                    UkCalendar.startOf(today().plusDays(30)),
                    UkCalendar.startOf(today().plusDays(60)),
                    Optional.empty(),
                    chance.nextInt(10) == 0 ? Optional.empty() : Optional.of(anyReserved()));
        }

        private Reserved anyReserved() {
            Optional<Place> place =
                    chance.nextBoolean()
                            ? Optional.of(new Place.Areas(List.of("Westmarch")))
                            : Optional.empty();
            Reservation reservation =
                    switch (chance.nextInt(6)) {
                        case 0 -> new Reservation.SupportedEmployment();
                        case 1, 2 ->
                                new Reservation.PublicServiceMutual(
                                        chance.nextInt(5) > 0,
                                        FIRST,
                                        SIXTY_MONTHS.plusDays(chance.nextInt(2)));
                        case 3 -> new Reservation.ByCentralGovernment(place, chance.nextBoolean());
                        default -> new Reservation.ByLocalGovernment(place, chance.nextBoolean());
                    };
            return new Reserved(
                    reservation, rarely(Buyer.ENGLISH_COUNCIL, Buyer.CENTRAL_GOVERNMENT));
        }

        private DecideAward deciding() {
            var earlier =
                    new EarlierReserved(
                            new ContractId(new UUID(9, 9)),
                            rarely(OTHERS, COOPERATIVE),
                            today().minusMonths(36).plusDays(chance.nextInt(3) - 1),
                            List.of("85310000"));
            return new DecideAward(
                    CONTRACT,
                    Map.of("1", true),
                    chance.nextBoolean(),
                    BECAUSE,
                    chance.nextBoolean() ? List.of(earlier) : List.of(),
                    HEAD,
                    HEADS_AUTHORITY);
        }

        private ContractCommand anyEnding() {
            return switch (chance.nextInt(3)) {
                case 0 -> new SuspendAward(CONTRACT, BECAUSE, OFFICER);
                case 1 -> new EndSuspension(CONTRACT, Ending.SETTLED, BECAUSE, OFFICER);
                default -> rarely(Mutuals.regaining(), stopping());
            };
        }

        private static ContractCommand stopping() {
            return new TerminateProcurement(CONTRACT, BECAUSE, OFFICER);
        }

        private static DraftNotice draft(UUID id, NoticeCode code) {
            return new DraftNotice(CONTRACT, id, code, BECAUSE, Optional.empty(), OFFICER);
        }

        private UUID latest(UUID other) {
            return state.of(Notices.VOCABULARY).notices().keySet().stream()
                    .reduce((_, newest) -> newest)
                    .orElse(other);
        }

        private <T> T rarely(T often, T rarely) {
            return chance.nextInt(5) == 0 ? rarely : often;
        }
    }
}
