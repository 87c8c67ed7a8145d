package org.publicaccord.contractservice.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.life.Selections.abandoning;
import static org.publicaccord.contractservice.life.Selections.advising;
import static org.publicaccord.contractservice.life.Selections.awarding;
import static org.publicaccord.contractservice.life.Selections.choosingProvider;
import static org.publicaccord.contractservice.life.Selections.further;
import static org.publicaccord.contractservice.life.Selections.publishing;
import static org.publicaccord.contractservice.life.Selections.referring;
import static org.publicaccord.contractservice.life.Selections.selecting;
import static org.publicaccord.contractservice.life.Selections.toBeSelected;
import static org.publicaccord.contractservice.life.Selections.weights;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.COOPERATIVE;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.day;
import static org.publicaccord.contractservice.life.Westmarch.entering;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.publicaccord.contractservice.awarding.AwardEvent.ContractEntered;
import org.publicaccord.contractservice.contract.ContractCommand;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.contractservice.providerselection.FurtherDecision;
import org.publicaccord.contractservice.providerselection.SelectionCommand.ProvideInformation;
import org.publicaccord.contractservice.providerselection.SelectionCommand.ReceiveRepresentation;
import org.publicaccord.contractservice.providerselection.SelectionEvent.AwardIntended;
import org.publicaccord.contractservice.providerselection.SelectionEvent.ContractAwarded;
import org.publicaccord.contractservice.providerselection.SelectionEvent.DecidedFurther;
import org.publicaccord.contractservice.providerselection.SelectionEvent.InformationProvided;
import org.publicaccord.contractservice.providerselection.SelectionEvent.NoticePublished;
import org.publicaccord.contractservice.providerselection.SelectionEvent.PanelReferred;
import org.publicaccord.contractservice.providerselection.SelectionEvent.ProcessSelected;
import org.publicaccord.contractservice.providerselection.SelectionEvent.ProviderChosen;
import org.publicaccord.contractservice.providerselection.SelectionEvent.RepresentationReceived;
import org.publicaccord.contractservice.storing.KeptStates;
import org.publicaccord.decider.Decision.Accepted;
import org.publicaccord.rules.SelectionProcess;
import org.publicaccord.rules.selecting.PsrNotice;

/** Selections of a provider live through whatever chance brings; a seed tells a failure again. */
class ProviderSelectionWalkTest {

    private static final int STEPS = 250;
    private static final Set<SelectionProcess> AT_ONCE =
            Set.of(SelectionProcess.DIRECT_AWARD_A, SelectionProcess.DIRECT_AWARD_B);

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void replay_gives_the_live_state_and_nothing_is_awarded_while_somebody_must_be_heard(int seed) {
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
    void chance_leads_some_to_a_contract_past_a_standstill_and_some_past_a_representation() {
        List<Walk> walks = seeds().mapToObj(Walk::new).toList();
        walks.forEach(Walk::go);
        assertThat(count(walks, ContractEntered.class, ContractAwarded.class)).isGreaterThan(10);
        assertThat(count(walks, ContractEntered.class, AwardIntended.class)).isGreaterThan(5);
        assertThat(count(walks, ContractAwarded.class, DecidedFurther.class)).isGreaterThan(2);
    }

    private static long count(
            List<Walk> walks,
            Class<? extends ContractEvent> one,
            Class<? extends ContractEvent> two) {
        return walks.stream().filter(it -> it.has(one) && it.has(two)).count();
    }

    private static final class Walk {

        private final Random chance;
        private final List<ContractEvent> history = new ArrayList<>();
        private final Set<UUID> unanswered = new HashSet<>();
        private ContractState state;
        private Instant now = day(2027, 3, 1);
        private Optional<SelectionProcess> process = Optional.empty();
        private Optional<LocalDate> announced = Optional.empty();
        private Optional<LocalDate> standstill = Optional.empty();
        private boolean owed;

        Walk(int seed) {
            chance = new Random(seed);
            Journey begun = toBeSelected();
            history.addAll(begun.history());
            state = begun.state();
        }

        boolean has(Class<? extends ContractEvent> kind) {
            return history.stream().anyMatch(kind::isInstance);
        }

        void go() {
            for (int step = 0; step < STEPS; step++) {
                now = now.plus(Duration.ofHours(chance.nextInt(20)));
                if (Journey.CONTRACTS.decide(anyCommand(), state, now)
                        instanceof Accepted(var events)) {
                    events.forEach(this::take);
                }
            }
        }

        private void take(ContractEvent event) {
            holds(event);
            state = Journey.CONTRACTS.evolve(state, event);
            history.add(event);
            assertThat(state.file().orElseThrow().stage()).isEqualTo(event.stage());
            boolean isPublic = standstill.isPresent() || has(ContractAwarded.class);
            assertThat(isPublic || !isNamed()).as("who is chosen before it is public").isTrue();
        }

        private boolean isNamed() {
            return state.file().orElseThrow().facts().party(COOPERATIVE).isPresent();
        }

        /** What must hold when this happens, and what is owed from then on. */
        private void holds(ContractEvent event) {
            switch (event) {
                case ProcessSelected it -> {
                    process = Optional.of(it.selection().process());
                    announced = Optional.empty();
                }
                case NoticePublished it ->
                        announced = announced.or(() -> Optional.of(it.publishedOn()));
                case ProviderChosen _ -> isOpen();
                case AwardIntended it -> standstill = Optional.of(it.lastDay());
                case RepresentationReceived it -> {
                    assertThat(it.receivedOn()).isBeforeOrEqualTo(standstill.orElseThrow());
                    unanswered.add(it.representation());
                    owed = true;
                }
                case InformationProvided it -> unanswered.remove(it.representation());
                case PanelReferred _ -> owed = true;
                case DecidedFurther it -> {
                    assertThat(unanswered).isEmpty();
                    owed = false;
                    standstill = it.lastDay().or(() -> standstill);
                }
                case ContractAwarded _ -> mayBeAwarded();
                case ContractEntered _ -> assertThat(has(ContractAwarded.class)).isTrue();
                default -> {}
            }
        }

        /** The most suitable provider is chosen fourteen days after that was announced. */
        private void isOpen() {
            if (process.orElseThrow() == SelectionProcess.MOST_SUITABLE_PROVIDER) {
                assertThat(today()).isAfterOrEqualTo(announced.orElseThrow().plusDays(14));
            }
        }

        private void mayBeAwarded() {
            assertThat(owed).as("a further decision").isFalse();
            if (!AT_ONCE.contains(process.orElseThrow())) {
                assertThat(today()).isAfter(standstill.orElseThrow());
            }
        }

        private LocalDate today() {
            return UkCalendar.dayOf(now);
        }

        private ContractCommand anyCommand() {
            UUID id = new UUID(9, chance.nextInt(3));
            return switch (chance.nextInt(13)) {
                case 0 -> selecting(any(SelectionProcess.values()));
                case 1, 2 -> choosingProvider(chance.nextBoolean() ? weights() : Map.of());
                case 3, 4, 5 -> publishing(any(PsrNotice.values()), now);
                case 6 -> rarely(representing(id), abandoning());
                case 7 -> new ProvideInformation(CONTRACT, id, BECAUSE, OFFICER);
                case 8 ->
                        rarely(
                                further(FurtherDecision.CONFIRM),
                                further(any(FurtherDecision.values())));
                case 9 -> rarely(advising(), referring());
                case 10, 11 -> awarding();
                default -> entering();
            };
        }

        private ReceiveRepresentation representing(UUID id) {
            LocalDate day = today().minusDays(chance.nextInt(3));
            return new ReceiveRepresentation(CONTRACT, id, COOPERATIVE, day, BECAUSE, OFFICER);
        }

        private <T> T any(T[] all) {
            return all[chance.nextInt(all.length)];
        }

        private ContractCommand rarely(ContractCommand often, ContractCommand rarely) {
            return chance.nextInt(8) == 0 ? rarely : often;
        }
    }
}
