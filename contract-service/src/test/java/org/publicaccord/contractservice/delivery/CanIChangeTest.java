package org.publicaccord.contractservice.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.life.Stories.CHANGE;
import static org.publicaccord.contractservice.life.Stories.MID_TERM;
import static org.publicaccord.contractservice.life.Stories.SECOND_CHANGE;
import static org.publicaccord.contractservice.life.Stories.applying;
import static org.publicaccord.contractservice.life.Stories.closed;
import static org.publicaccord.contractservice.life.Stories.ended;
import static org.publicaccord.contractservice.life.Stories.entered;
import static org.publicaccord.contractservice.life.Stories.imported;
import static org.publicaccord.contractservice.life.Stories.live;
import static org.publicaccord.contractservice.life.Stories.proposing;
import static org.publicaccord.contractservice.life.Stories.renewing;
import static org.publicaccord.contractservice.life.Stories.worth;
import static org.publicaccord.contractservice.life.Westmarch.day;
import static org.publicaccord.contractservice.life.Westmarch.intended;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Regime;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.contractservice.delivery.DeliveryCommand.ProposeModification;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ModificationProposed;
import org.publicaccord.contractservice.importing.Examples;
import org.publicaccord.contractservice.life.Journey;
import org.publicaccord.contractservice.life.Stories;
import org.publicaccord.contractservice.life.Westmarch;
import org.publicaccord.decider.Decision;
import org.publicaccord.rules.RulePacks;
import org.publicaccord.rules.asking.DecisionReport;
import org.publicaccord.rules.asking.DecisionReport.Answer;
import org.publicaccord.rules.calendar.Calendars;
import org.publicaccord.rules.loading.BuiltInPacks;

/** "Can I change this contract so?" is answered as a proposal of that change would be. */
class CanIChangeTest {

    private static final Delivery DELIVERY =
            new Delivery(RulePacks.of(BuiltInPacks.all()), Calendars::of);
    private static final Instant BEFORE_IT_BEGINS = day(2027, 4, 1);
    private static final LocalDate THREE_MONTHS_LATER = LocalDate.of(2030, 8, 31);
    private static final LocalDate LONG_GONE = LocalDate.of(2027, 7, 1);

    /** A contract, with the time at which it is looked at. */
    private record Case(String what, Supplier<Journey> contract, Instant at) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Case> contracts() {
        return Stream.of(
                new Case("a need", () -> intended("1000000"), MID_TERM),
                new Case("mobilising", () -> entered(), BEFORE_IT_BEGINS),
                new Case("its first day came unseen", () -> entered(), MID_TERM),
                new Case("live", () -> live(false, "1000000", 0), MID_TERM),
                new Case("light touch", () -> live(true, "1000000", 0), MID_TERM),
                new Case("changed before", CanIChangeTest::changed, MID_TERM),
                new Case("a change is pending", CanIChangeTest::pending, MID_TERM),
                new Case("renewing", () -> renewing(), MID_TERM),
                new Case("its last day went by unseen", () -> live(), day(2031, 1, 6)),
                new Case("ended", () -> ended(), day(2030, 6, 3)),
                new Case("closed", () -> closed(), day(2030, 6, 3)),
                new Case("imported", () -> imported(Regime.PCR2015), day(2026, 2, 2)),
                new Case("under the regulations", () -> managed(Regime.PCR2015), day(2026, 3, 2)),
                new Case("under no regime", () -> managed(Regime.NONE), day(2026, 3, 2)),
                new Case("under the PSR", () -> managed(Regime.PSR), day(2026, 3, 2)));
    }

    private static Journey managed(Regime regime) {
        return Stories.managed(regime, LocalDate.of(2025, 1, 10));
    }

    private static Journey changed() {
        return live(false, "1000000", 0)
                .at(MID_TERM)
                .then(proposing(CHANGE, worth("90000", THREE_MONTHS_LATER)))
                .then(applying(CHANGE));
    }

    private static Journey pending() {
        return live(false, "1000000", 0).at(MID_TERM).then(proposing(CHANGE, worth("90000")));
    }

    private static final List<Proposal> PROPOSALS =
            List.of(
                    worth("0"),
                    worth("20000"),
                    worth("90000", THREE_MONTHS_LATER),
                    worth("400000"),
                    worth("400000000"),
                    worth("-9000000"),
                    worth("0", LONG_GONE));

    @ParameterizedTest
    @MethodSource("contracts")
    void the_answer_is_that_of_a_proposal(Case contract) {
        Journey journey = contract.contract().get().at(contract.at());
        for (Proposal proposal : PROPOSALS) {
            DecisionReport report = asked(journey, proposal, contract.at());
            switch (journey.ask(proposed(journey, proposal))) {
                case Decision.Accepted<ContractEvent>(var events) -> {
                    Assessment found = ((ModificationProposed) events.getLast()).assessment();
                    assertThat(report.answer()).as(report.text()).isEqualTo(Answer.YES);
                    assertThat(report.section()).isEqualTo(found.legalBasis());
                    assertThat(report.notice()).isEqualTo(found.notice());
                    assertThat(report.text())
                            .contains("(rule " + found.rule() + ")")
                            .contains(found.steps());
                }
                case Decision.Refused<ContractEvent>(var refusal) -> {
                    assertThat(report.answer()).as(report.text()).isNotEqualTo(Answer.YES);
                    assertThat(report.section()).isEqualTo(refusal.legalBasis());
                    assertThat(report.notice()).isEmpty();
                    assertThat(report.text())
                            .contains("(rule " + refusal.rule() + ")")
                            .contains(refusal.remedy());
                }
            }
        }
    }

    @Test
    void what_is_asked_is_not_done_and_can_be_asked_again() {
        Journey journey = changed();
        var before = journey.state();
        DecisionReport report = asked(journey, worth("20000"), MID_TERM);
        assertThat(report.answer()).isEqualTo(Answer.YES);
        assertThat(report.section()).isEqualTo("Procurement Act 2023, s.75");
        assertThat(report.notice()).contains("UK10");
        assertThat(report.text()).contains("11%", Westmarch.need("1000000").title());
        assertThat(journey.state()).isEqualTo(before);
        journey.then(proposing(SECOND_CHANGE, worth("20000")));
    }

    @Test
    void not_yet_while_another_change_is_pending_or_nothing_is_entered() {
        assertThat(asked(pending(), worth("1"), MID_TERM).answer()).isEqualTo(Answer.NOT_YET);
        assertThat(asked(intended("1000000"), worth("1"), MID_TERM).answer())
                .isEqualTo(Answer.NOT_YET);
    }

    @Test
    void no_once_the_contract_is_over() {
        assertThat(asked(live(), worth("1"), day(2031, 1, 6)).answer()).isEqualTo(Answer.NO);
        assertThat(asked(closed(), worth("1"), day(2031, 1, 6)).answer()).isEqualTo(Answer.NO);
    }

    private static DecisionReport asked(Journey journey, Proposal proposal, Instant at) {
        return DELIVERY.canIChange(
                proposal,
                journey.state().of(Delivery.VOCABULARY),
                journey.state().file().orElseThrow(),
                UkCalendar.dayOf(at));
    }

    private static ProposeModification proposed(Journey journey, Proposal proposal) {
        OnFile file = journey.state().file().orElseThrow();
        return new ProposeModification(
                file.contract(),
                SECOND_CHANGE,
                proposal,
                file.buyer().equals(Examples.COUNCIL) ? Stories.MANAGER : Westmarch.OFFICER);
    }
}
