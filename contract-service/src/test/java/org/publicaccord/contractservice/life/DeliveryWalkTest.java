package org.publicaccord.contractservice.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.HEAD;
import static org.publicaccord.contractservice.life.Westmarch.HEADS_AUTHORITY;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.publicaccord.contractservice.contract.Agreement;
import org.publicaccord.contractservice.contract.ContractCommand;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.contract.NoticeCode;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.StatesFacts;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.contractservice.delivery.Changes.AppliedChange;
import org.publicaccord.contractservice.delivery.Changes.PendingChange;
import org.publicaccord.contractservice.delivery.Delivery;
import org.publicaccord.contractservice.delivery.DeliveryCommand.ApplyModification;
import org.publicaccord.contractservice.delivery.DeliveryCommand.CloseReview;
import org.publicaccord.contractservice.delivery.DeliveryCommand.CompleteMobilisation;
import org.publicaccord.contractservice.delivery.DeliveryCommand.NotifyIntentionToTerminate;
import org.publicaccord.contractservice.delivery.DeliveryCommand.ObserveTerm;
import org.publicaccord.contractservice.delivery.DeliveryCommand.OpenReview;
import org.publicaccord.contractservice.delivery.DeliveryCommand.RecordExitStep;
import org.publicaccord.contractservice.delivery.DeliveryCommand.StartExit;
import org.publicaccord.contractservice.delivery.DeliveryCommand.Terminate;
import org.publicaccord.contractservice.delivery.DeliveryCommand.WithdrawModification;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ContractClosed;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ContractTerminated;
import org.publicaccord.contractservice.delivery.DeliveryEvent.Extended;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ModificationApplied;
import org.publicaccord.contractservice.delivery.DeliveryState.Closed;
import org.publicaccord.contractservice.delivery.DeliveryState.Entered;
import org.publicaccord.contractservice.delivery.DeliveryState.Over;
import org.publicaccord.contractservice.delivery.ExitStep;
import org.publicaccord.contractservice.delivery.RenewalOutcome;
import org.publicaccord.contractservice.delivery.TerminationGround;
import org.publicaccord.contractservice.notices.NoticeCommand.ApproveNotice;
import org.publicaccord.contractservice.notices.NoticeCommand.ConfirmNotice;
import org.publicaccord.contractservice.notices.NoticeCommand.DraftNotice;
import org.publicaccord.contractservice.notices.NoticeCommand.SubmitNotice;
import org.publicaccord.contractservice.notices.Notices;
import org.publicaccord.contractservice.storing.KeptStates;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Decision.Accepted;

/** Contracts in delivery live through whatever chance brings; a seed tells a failure again. */
class DeliveryWalkTest {

    private static final int STEPS = 300;
    private static final int OPTION_MONTHS = 12;

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void replay_gives_the_live_state_and_what_must_hold_holds(int seed) {
        Walk walk = new Walk(seed);
        walk.go();
        ContractState replayed = Journey.CONTRACTS.initialState();
        for (ContractEvent event : walk.history) {
            replayed = Journey.CONTRACTS.evolve(replayed, event);
        }
        assertThat(replayed).isEqualTo(walk.state);
        KeptStates.readBack("contract", replayed);
    }

    @Test
    void chance_leads_contracts_through_changes_extensions_and_to_their_close() {
        List<ContractEvent> all = new ArrayList<>();
        seeds().forEach(seed -> {
            Walk walk = new Walk(seed);
            walk.go();
            all.addAll(walk.history);
        });
        assertThat(all)
                .hasAtLeastOneElementOfType(ModificationApplied.class)
                .hasAtLeastOneElementOfType(Extended.class)
                .hasAtLeastOneElementOfType(ContractTerminated.class)
                .hasAtLeastOneElementOfType(ContractClosed.class);
    }

    private static final class Walk {

        private final Random chance;
        private final List<ContractEvent> history;
        private ContractState state;
        private Instant now = Stories.ENTERED;

        Walk(int seed) {
            chance = new Random(seed);
            Journey entered = Stories.entered(chance.nextBoolean(), "1000000", OPTION_MONTHS);
            history = new ArrayList<>(entered.history());
            state = entered.state();
        }

        void go() {
            for (int step = 0; step < STEPS; step++) {
                now = now.plus(Duration.ofHours(chance.nextInt(24 * 10)));
                Decision<ContractEvent> decision =
                        Journey.CONTRACTS.decide(anyCommand(), state, now);
                if (decision instanceof Accepted(var events)) {
                    events.forEach(this::take);
                }
            }
        }

        private void take(ContractEvent event) {
            mayHappen(event);
            state = Journey.CONTRACTS.evolve(state, event);
            history.add(event);
            OnFile file = state.file().orElseThrow();
            assertThat(file.stage()).isEqualTo(event.stage());
            if (event instanceof StatesFacts stating) {
                assertThat(file.facts()).isEqualTo(stating.facts());
            }
            agrees(file.facts().agreement().orElseThrow());
        }

        private void mayHappen(ContractEvent event) {
            if (event instanceof ContractTerminated it && it.ground().isImplied()) {
                LocalDate until =
                        entered().ledger().intention().orElseThrow().representationsUntil();
                assertThat(UkCalendar.dayOf(now)).isAfter(until);
            }
            if (event instanceof ModificationApplied || event instanceof Extended) {
                PendingChange pending =
                        entered().ledger().changes().all().values().stream()
                                .filter(PendingChange.class::isInstance)
                                .map(PendingChange.class::cast)
                                .findFirst()
                                .orElseThrow();
                boolean owed = pending.assessment().notice().isPresent();
                assertThat(!owed || pending.announced().isPresent()).isTrue();
                assertThat(entered()).isNotInstanceOf(Over.class).isNotInstanceOf(Closed.class);
            }
        }

        /** The public record tells exactly the changes that were made, and options end. */
        private void agrees(Agreement agreement) {
            List<AppliedChange> applied =
                    entered().ledger().changes().all().values().stream()
                            .filter(AppliedChange.class::isInstance)
                            .map(AppliedChange.class::cast)
                            .toList();
            assertThat(agreement.amendments()).hasSameSizeAs(applied);
            int months = applied.stream().mapToInt(it -> it.change().optionMonths()).sum();
            assertThat(agreement.extensionMonths()).isEqualTo(OPTION_MONTHS - months);
            BigDecimal value =
                    applied.stream()
                            .map(it -> it.change().proposal().valueDelta())
                            .reduce(new BigDecimal("1000000"), BigDecimal::add);
            assertThat(agreement.value().amount()).isEqualByComparingTo(value);
        }

        private Entered entered() {
            return (Entered) state.of(Delivery.VOCABULARY);
        }

        private LocalDate today() {
            return UkCalendar.dayOf(now);
        }

        private ContractCommand anyCommand() {
            UUID id = new UUID(chance.nextInt(2), chance.nextInt(60));
            return switch (chance.nextInt(22)) {
                case 0 -> new CompleteMobilisation(CONTRACT, Stories.checklist(), OFFICER);
                case 1, 2 -> new ObserveTerm(CONTRACT);
                case 3, 4 -> Stories.proposing(id, Stories.worth(anyAmount()));
                case 5 ->
                        Stories.proposing(
                                id,
                                Stories.worth(anyAmount(), today().plusDays(chance.nextInt(1500))));
                case 6, 7 ->
                        new ApplyModification(
                                CONTRACT, latestChange(id), today(), OFFICER, HEADS_AUTHORITY);
                case 8 ->
                        rarely(
                                new WithdrawModification(
                                        CONTRACT, latestChange(id), BECAUSE, OFFICER));
                case 9 -> new OpenReview(CONTRACT, Stories.NOTHING_RECORDED, OFFICER);
                case 10 -> new CloseReview(CONTRACT, BECAUSE, OFFICER);
                case 11 -> Stories.exercising(id, 1 + chance.nextInt(8), "0");
                case 12 -> rarely(Stories.goingOn(RenewalOutcome.NEW_AWARD));
                case 13 -> rarely(new StartExit(CONTRACT, BECAUSE, OFFICER));
                case 14 -> new RecordExitStep(CONTRACT, anyStep(), today(), BECAUSE, OFFICER);
                case 15 ->
                        new NotifyIntentionToTerminate(
                                CONTRACT,
                                TerminationGround.SUBCONTRACTOR_EXCLUDED,
                                BECAUSE,
                                today().plusDays(14),
                                OFFICER);
                case 16 ->
                        rarely(
                                new Terminate(
                                        CONTRACT,
                                        anyGround(),
                                        today(),
                                        BECAUSE,
                                        HEAD,
                                        HEADS_AUTHORITY));
                case 17 -> Stories.closing(ExitStep.values());
                case 18 -> draft(id);
                case 19 -> new ApproveNotice(CONTRACT, latestNotice(id), HEAD, HEADS_AUTHORITY);
                case 20 -> new SubmitNotice(CONTRACT, latestNotice(id), OFFICER);
                default ->
                        new ConfirmNotice(
                                CONTRACT, latestNotice(id), "0-" + now.hashCode(), now, OFFICER);
            };
        }

        private DraftNotice draft(UUID id) {
            NoticeCode code =
                    List.of(NoticeCode.UK10, NoticeCode.UK11, NoticeCode.UK7)
                            .get(chance.nextInt(3));
            return new DraftNotice(CONTRACT, id, code, BECAUSE, Optional.empty(), OFFICER);
        }

        private String anyAmount() {
            return Integer.toString(chance.nextInt(300_000) - 100_000);
        }

        private ExitStep anyStep() {
            return anyOf(List.of(ExitStep.values()));
        }

        private TerminationGround anyGround() {
            return anyOf(List.of(TerminationGround.values()));
        }

        private <T> T anyOf(List<T> all) {
            return all.get(chance.nextInt(all.size()));
        }

        private UUID latestChange(UUID other) {
            return entered().ledger().changes().all().keySet().stream()
                    .reduce((_, latest) -> latest)
                    .orElse(other);
        }

        private UUID latestNotice(UUID other) {
            return state.of(Notices.VOCABULARY).notices().keySet().stream()
                    .reduce((_, latest) -> latest)
                    .orElse(other);
        }

        private ContractCommand rarely(ContractCommand command) {
            return chance.nextInt(10) == 0 ? command : new ObserveTerm(CONTRACT);
        }
    }
}
