package org.publicaccord.contractservice.disclosure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.publicaccord.contractservice.coinvestment.CapitalEvent;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.CapitalWrittenDown;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.CoInvestmentChanged;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.CoInvestmentExited;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.OutcomeTested;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.Payment;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.SurplusShared;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.TrancheReleased;
import org.publicaccord.contractservice.coinvestment.CapitalStack;
import org.publicaccord.contractservice.coinvestment.Layer;
import org.publicaccord.contractservice.coinvestment.OutcomeTest;
import org.publicaccord.contractservice.coinvestment.PlanEvent.CoInvestmentSigned;
import org.publicaccord.contractservice.coinvestment.ReturnCap;
import org.publicaccord.contractservice.coinvestment.SurplusSplit;
import org.publicaccord.contractservice.coinvestment.Terms;
import org.publicaccord.contractservice.coinvestment.Tranche;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.contractservice.history.History;

/**
 * Capital that was invested beside public money, as the public may know: who stands for what, on
 * which terms, what was released on which outcome, how surpluses were shared, what was lost. What
 * an investor is paid back, and what is asked for, is between the parties until the exit.
 */
final class InvestedCapital {

    private final CoInvestmentSigned signed;
    private CapitalStack stack;
    private Terms terms;
    private final Map<String, OutcomeTested> tested = new HashMap<>();
    private final Set<String> released = new HashSet<>();
    private final Map<String, BigDecimal> writtenDown = new HashMap<>();
    private final List<SurplusShared> surpluses = new ArrayList<>();
    private Optional<Section> exit = Optional.empty();

    private InvestedCapital(CoInvestmentSigned signed) {
        this.signed = signed;
        this.stack = signed.stack();
        this.terms = signed.terms();
    }

    /** Empty as long as not every party has signed. */
    static Section of(History history) {
        Optional<InvestedCapital> capital = Optional.empty();
        for (var happening : history.happenings()) {
            if (happening.event() instanceof CoInvestmentSigned it) {
                capital = Optional.of(new InvestedCapital(it));
            } else if (happening.event() instanceof CapitalEvent it) {
                capital.ifPresent(known -> known.take(it, happening.at()));
            }
        }
        return capital.map(InvestedCapital::said).orElseGet(Section::new);
    }

    private void take(CapitalEvent event, Instant at) {
        switch (event) {
            case OutcomeTested it -> tested.put(it.test().id(), it);
            case TrancheReleased it -> released.add(it.tranche().id());
            case SurplusShared it -> surpluses.add(it);
            case CoInvestmentChanged it -> {
                stack = it.stack();
                terms = it.terms();
            }
            case CapitalWrittenDown it ->
                    it.borne()
                            .forEach(one ->
                                    writtenDown.merge(
                                            one.layer(), one.amount().amount(), BigDecimal::add));
            case CoInvestmentExited it -> exit = Optional.of(exit(it, UkCalendar.dayOf(at)));
            // The others are between the parties.
            case CapitalEvent _ -> {}
        }
    }

    private Section said() {
        SurplusSplit split = terms.split();
        return new Section()
                .with("investee", signed.investee().value())
                .withMoney("total", Optional.of(stack.total()))
                .with("firstDay", terms.firstDay().toString())
                .with("lastDay", terms.lastDay().toString())
                .with("graceUntil", terms.graceUntil().toString())
                .with("holidayUntil", terms.holidayUntil().toString())
                .with("patienceUntil", terms.patienceUntil().toString())
                .with("returnCap", cap(terms.cap()))
                .with("reinvestedPercent", split.reinvestedPercent())
                .with("communityPercent", split.communityPercent())
                .withList("layers", stack.layers().stream().map(this::layer))
                .withList("outcomes", terms.tests().stream().map(this::outcome))
                .withList("tranches", terms.tranches().stream().map(this::tranche))
                .withList("surpluses", surpluses.stream().map(this::surplus))
                .with("exit", exit.orElseGet(Section::new));
    }

    private static Section cap(ReturnCap cap) {
        return switch (cap) {
            case ReturnCap.Percent(var percent) -> new Section().with("percent", percent);
            case ReturnCap.Multiple(var times) -> new Section().with("multiple", times);
        };
    }

    private Section layer(Layer layer) {
        Section section =
                new Section()
                        .with("id", layer.id())
                        .with("instrument", PublicBenefit.code(layer.instrument()))
                        .with("investor", layer.investor().value())
                        .withMoney("committed", Optional.of(layer.amount()))
                        .with("rank", BigDecimal.valueOf(layer.rank()));
        terms.split().shares().stream()
                .filter(it -> it.layer().equals(layer.id()))
                .forEach(it -> section.with("surplusPercent", it.percent()));
        return section.withMoney(
                "writtenDown", Optional.ofNullable(writtenDown.get(layer.id())).map(this::money));
    }

    private Section outcome(OutcomeTest test) {
        Section section =
                new Section()
                        .with("id", test.id())
                        .with("measure", test.measure())
                        .with("unit", test.unit())
                        .with("target", test.target())
                        .with("verifier", test.verifier().value())
                        .with("dueOn", test.dueOn().toString());
        Optional.ofNullable(tested.get(test.id()))
                .ifPresent(it ->
                        section.with("measured", it.measured())
                                .withFlag("met", Optional.of(it.met())));
        return section;
    }

    private Section tranche(Tranche tranche) {
        return new Section()
                .with("id", tranche.id())
                .with("layer", tranche.layer())
                .withMoney("amount", Optional.of(tranche.amount()))
                .withText("outcome", tranche.test())
                .withFlag("released", Optional.of(released.contains(tranche.id())));
    }

    private Section surplus(SurplusShared it) {
        BigDecimal toInvestors =
                it.payments().stream()
                        .map(Payment::amount)
                        .map(Money::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Section()
                .with("upTo", it.upTo().toString())
                .withMoney("surplus", Optional.of(it.surplus()))
                .withMoney("toInvestors", Optional.of(money(toInvestors)))
                .withMoney("reinvested", Optional.of(it.reinvested()))
                .withMoney("toCommunity", Optional.of(it.toCommunity()));
    }

    private static Section exit(CoInvestmentExited it, LocalDate on) {
        return new Section()
                .with("on", on.toString())
                .withMoney("toCommunity", Optional.of(it.toCommunity()))
                .withList(
                        "layers",
                        it.totals().stream()
                                .map(total ->
                                        new Section()
                                                .with("id", total.layer())
                                                .with("investor", total.investor().value())
                                                .withMoney(
                                                        "released", Optional.of(total.released()))
                                                .withMoney("repaid", Optional.of(total.repaid()))
                                                .withMoney(
                                                        "returned", Optional.of(total.returned()))
                                                .withMoney(
                                                        "writtenDown",
                                                        Optional.of(total.writtenDown()))));
    }

    private Money money(BigDecimal amount) {
        return new Money(amount, stack.total().currency());
    }
}
