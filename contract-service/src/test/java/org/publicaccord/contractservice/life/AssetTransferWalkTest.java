package org.publicaccord.contractservice.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.life.Assets.HEADS;
import static org.publicaccord.contractservice.life.Assets.INTEREST;
import static org.publicaccord.contractservice.life.Assets.MEMBER;
import static org.publicaccord.contractservice.life.Assets.RIVAL;
import static org.publicaccord.contractservice.life.Assets.TRUSTEE;
import static org.publicaccord.contractservice.life.Assets.USE;
import static org.publicaccord.contractservice.life.Assets.clearing;
import static org.publicaccord.contractservice.life.Assets.completing;
import static org.publicaccord.contractservice.life.Assets.confirming;
import static org.publicaccord.contractservice.life.Assets.deciding;
import static org.publicaccord.contractservice.life.Assets.examining;
import static org.publicaccord.contractservice.life.Assets.expressing;
import static org.publicaccord.contractservice.life.Assets.hall;
import static org.publicaccord.contractservice.life.Assets.heads;
import static org.publicaccord.contractservice.life.Assets.intended;
import static org.publicaccord.contractservice.life.Assets.lease;
import static org.publicaccord.contractservice.life.Assets.listing;
import static org.publicaccord.contractservice.life.Assets.noSubsidy;
import static org.publicaccord.contractservice.life.Assets.reverting;
import static org.publicaccord.contractservice.life.Assets.submitting;
import static org.publicaccord.contractservice.life.Assets.trust;
import static org.publicaccord.contractservice.life.Assets.valuing;
import static org.publicaccord.contractservice.life.Assets.wellBeing;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.day;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.AcceptHeads;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ClearTransfer;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ConfirmCure;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.GiveCureNotice;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ObserveTransfer;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ProposeHeads;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.RecordBreach;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.StepIn;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.StopTransfer;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.WithdrawInterest;
import org.publicaccord.contractservice.assettransfer.HoldingEvent.AssetReverted;
import org.publicaccord.contractservice.assettransfer.TransferEvent.TransferCleared;
import org.publicaccord.contractservice.assettransfer.TransferEvent.TransferCompleted;
import org.publicaccord.contractservice.contract.ContractCommand;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.contractservice.delivery.DeliveryCommand.ObserveTerm;
import org.publicaccord.contractservice.storing.KeptStates;
import org.publicaccord.decider.Decision.Accepted;

/** Assets live through whatever chance brings; a seed tells a failure again. */
class AssetTransferWalkTest {

    private static final int STEPS = 300;

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void replay_gives_the_live_state_and_nothing_passes_uncleared(int seed) {
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
    void chance_leads_some_assets_to_pass_and_some_back() {
        List<ContractEvent> all =
                seeds().boxed()
                        .flatMap(seed -> {
                            Walk walk = new Walk(seed);
                            walk.go();
                            return walk.history.stream();
                        })
                        .toList();
        assertThat(all).filteredOn(TransferCompleted.class::isInstance).hasSizeGreaterThan(5);
        assertThat(all).filteredOn(AssetReverted.class::isInstance).isNotEmpty();
    }

    private static final class Walk {

        private final Random chance;
        private final List<ContractEvent> history = new ArrayList<>();
        private ContractState state;
        private Instant now = day(2027, 3, 1);

        Walk(int seed) {
            chance = new Random(seed);
            Journey begun = intended();
            history.addAll(begun.history());
            state = begun.state();
        }

        void go() {
            for (int step = 0; step < STEPS; step++) {
                now = now.plus(Duration.ofHours(chance.nextInt(60)));
                if (Journey.CONTRACTS.decide(anyCommand(), state, now)
                        instanceof Accepted(var events)) {
                    events.forEach(this::take);
                }
            }
        }

        private void take(ContractEvent event) {
            if (event instanceof TransferCompleted) {
                assertThat(history).anyMatch(TransferCleared.class::isInstance);
            }
            state = Journey.CONTRACTS.evolve(state, event);
            history.add(event);
            assertThat(state.file().orElseThrow().stage()).isEqualTo(event.stage());
        }

        private LocalDate today() {
            return UkCalendar.dayOf(now);
        }

        private ContractCommand anyCommand() {
            return switch (chance.nextInt(24)) {
                case 0 -> listing(hall());
                case 1 -> expressing();
                case 2 -> expressing(RIVAL, trust(), TRUSTEE);
                case 3 -> confirming(INTEREST, today());
                case 4 -> confirming(RIVAL, today());
                case 5 -> submitting(lease(25, "100000"));
                case 6 -> valuing("400000");
                case 7 -> clearing(wellBeing());
                case 8 -> clearing(noSubsidy("300000"));
                case 9, 10 -> deciding(INTEREST, INTEREST);
                case 11 -> new ProposeHeads(CONTRACT, heads("100000"), OFFICER);
                case 12 -> new AcceptHeads(CONTRACT, HEADS, MEMBER);
                case 13 -> examining();
                case 14 -> new ClearTransfer(CONTRACT, OFFICER);
                case 15 -> completing();
                case 16 -> new RecordBreach(CONTRACT, USE, BECAUSE, OFFICER);
                case 17 ->
                        new GiveCureNotice(CONTRACT, USE, today().plusDays(28), BECAUSE, OFFICER);
                case 18 -> rarely(new ConfirmCure(CONTRACT, USE, BECAUSE, OFFICER));
                case 19 -> new StepIn(CONTRACT, USE, BECAUSE, OFFICER);
                case 20 -> reverting(USE, today());
                case 21 -> new ObserveTerm(CONTRACT);
                case 22 -> rarely(new StopTransfer(CONTRACT, BECAUSE, OFFICER));
                default -> rarely(new WithdrawInterest(CONTRACT, INTEREST, BECAUSE, MEMBER));
            };
        }

        private ContractCommand rarely(ContractCommand command) {
            return chance.nextInt(15) == 0 ? command : new ObserveTransfer(CONTRACT);
        }
    }
}
