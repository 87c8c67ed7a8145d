package org.publicaccord.contractservice.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.life.Agreements.MEMBER;
import static org.publicaccord.contractservice.life.Agreements.answering;
import static org.publicaccord.contractservice.life.Agreements.beginning;
import static org.publicaccord.contractservice.life.Agreements.convening;
import static org.publicaccord.contractservice.life.Agreements.drafting;
import static org.publicaccord.contractservice.life.Agreements.hostInForce;
import static org.publicaccord.contractservice.life.Agreements.lightTouch;
import static org.publicaccord.contractservice.life.Agreements.meeting;
import static org.publicaccord.contractservice.life.Agreements.page;
import static org.publicaccord.contractservice.life.Agreements.proposing;
import static org.publicaccord.contractservice.life.Agreements.raising;
import static org.publicaccord.contractservice.life.Agreements.signing;
import static org.publicaccord.contractservice.life.Agreements.voting;
import static org.publicaccord.contractservice.life.Assets.TRUSTEE;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.SIGNED;
import static org.publicaccord.contractservice.life.Westmarch.day;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.publicaccord.contractservice.contract.Acting;
import org.publicaccord.contractservice.contract.ContractCommand;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.contractservice.delivery.DeliveryCommand.ObserveTerm;
import org.publicaccord.contractservice.storing.KeptStates;
import org.publicaccord.contractservice.workingagreement.Draft;
import org.publicaccord.contractservice.workingagreement.MeetingKind;
import org.publicaccord.contractservice.workingagreement.PageEvent.AgreementBegan;
import org.publicaccord.contractservice.workingagreement.PageEvent.PageDrafted;
import org.publicaccord.contractservice.workingagreement.PageEvent.PageSigned;
import org.publicaccord.contractservice.workingagreement.PageEvent.TermsReset;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent.ConcernEscalated;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent.DecisionSettled;
import org.publicaccord.contractservice.workingagreement.Vote.Choice;
import org.publicaccord.contractservice.workingagreement.WorkingAgreement;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.EscalateConcern;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.LapseRenegotiation;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.LeaveAgreement;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.ObserveAgreement;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.OpenRenegotiation;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.ResolveConcern;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.SettleDecision;
import org.publicaccord.decider.Decision.Accepted;

/** Working agreements live through whatever chance brings; a seed tells a failure again. */
class WorkingAgreementWalkTest {

    private static final int STEPS = 300;

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void replay_gives_the_live_state_and_nothing_has_effect_unsigned(int seed) {
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
    void chance_leads_some_agreements_to_new_terms_and_some_to_dissent() {
        List<ContractEvent> all =
                seeds().boxed()
                        .flatMap(seed -> {
                            Walk walk = new Walk(seed);
                            walk.go();
                            return walk.history.stream();
                        })
                        .toList();
        assertThat(all).filteredOn(AgreementBegan.class::isInstance).hasSizeGreaterThan(5);
        assertThat(all).filteredOn(TermsReset.class::isInstance).isNotEmpty();
        assertThat(all).filteredOn(ConcernEscalated.class::isInstance).isNotEmpty();
        assertThat(all)
                .anyMatch(it -> it instanceof DecisionSettled settled && settled.dissents() > 0);
    }

    private static final class Walk {

        private final Random chance;
        private final List<ContractEvent> history = new ArrayList<>();
        private final Set<OrganisationId> signed = new HashSet<>();
        private ContractState state;
        private Instant now = day(2027, 5, 10);

        Walk(int seed) {
            chance = new Random(seed);
            Journey begun = convening();
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
            switch (event) {
                case PageDrafted _ -> signed.clear();
                case PageSigned it -> signed.add(it.signatory());
                case AgreementBegan _, TermsReset _ -> assertThat(signed).hasSize(3);
                case ContractEvent _ -> {}
            }
            state = Journey.CONTRACTS.evolve(state, event);
            history.add(event);
            assertThat(state.file().orElseThrow().stage()).isEqualTo(event.stage());
        }

        private Acting anyone() {
            return List.of(OFFICER, MEMBER, TRUSTEE).get(chance.nextInt(3));
        }

        private UUID any(int kind) {
            return new UUID(kind, chance.nextInt(8));
        }

        private Sha256 content() {
            return state.of(WorkingAgreement.VOCABULARY).paper().map(Draft::content).orElse(SIGNED);
        }

        private ContractCommand anyCommand() {
            UUID decision = any(21);
            UUID concern = any(22);
            return switch (chance.nextInt(20)) {
                case 0 -> drafting(page(words(), money(), lightTouch()), anyone());
                case 1, 2, 3, 4 -> signing(content(), anyone());
                case 5, 6 -> beginning(Optional.of(hostInForce()));
                case 7 -> new OpenRenegotiation(CONTRACT, BECAUSE, anyone());
                case 8 -> rarely(new LapseRenegotiation(CONTRACT, BECAUSE, anyone()));
                case 9 -> meeting(MeetingKind.FORUM, UkCalendar.dayOf(now), anyone());
                case 10 -> proposing(decision, Optional.empty());
                case 11, 12 -> voting(decision, Choice.values()[chance.nextInt(3)], anyone());
                case 13 -> new SettleDecision(CONTRACT, decision, anyone());
                case 14 -> raising(concern);
                case 15 -> new EscalateConcern(CONTRACT, concern, BECAUSE, anyone());
                case 16 -> new ResolveConcern(CONTRACT, concern, BECAUSE, anyone());
                case 17 -> answering(1 + chance.nextInt(5), anyone());
                case 18 -> new ObserveTerm(CONTRACT);
                default -> rarely(new LeaveAgreement(CONTRACT, BECAUSE, anyone()));
            };
        }

        private String words() {
            return chance.nextBoolean() ? "So we do it together." : "None can do that alone.";
        }

        private String money() {
            return chance.nextInt(4) == 0 ? "960001" : "240000";
        }

        private ContractCommand rarely(ContractCommand command) {
            return chance.nextInt(15) == 0 ? command : new ObserveAgreement(CONTRACT);
        }
    }
}
