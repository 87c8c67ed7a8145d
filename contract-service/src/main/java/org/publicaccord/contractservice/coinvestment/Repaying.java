package org.publicaccord.contractservice.coinvestment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.CapitalCalledIn;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.CapitalRepaid;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.CallIn;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.Repay;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;

/** Capital comes back in the order of its ranks, in its time, and is called in only with cause. */
record Repaying(Investment investment, OnFile file) {

    Decision<CoInvestmentEvent> repay(Repay command, LocalDate today) {
        Optional<Layer> layer = investment.stack().layer(command.layer());
        if (layer.isEmpty()) {
            return Decision.refuse(Refusals.notInTheTerms("layer", command.layer()));
        }
        boolean offered = command.by().isFor(investment.investee());
        if (!offered && !command.by().isFor(layer.get().investor())) {
            return Decision.refuse(EveryContract.notYourPart());
        }
        return objection(command, layer.get(), offered, today)
                .<Decision<CoInvestmentEvent>>map(Decision::refuse)
                .orElseGet(() -> Decision.accept(repaid(command, layer.get(), offered)));
    }

    private CapitalRepaid repaid(Repay command, Layer layer, boolean offered) {
        return new CapitalRepaid(
                command.contract(),
                file.facts().path(),
                file.stage(),
                file.facts().parties(),
                layer.id(),
                layer.investor(),
                command.capital(),
                command.interest(),
                offered,
                investment.money(
                        investment.outstanding(layer).subtract(command.capital().amount())));
    }

    private Optional<Refusal> objection(
            Repay command, Layer layer, boolean offered, LocalDate today) {
        if (!command.capital().currency().equals(investment.stack().total().currency())) {
            return Optional.of(CapitalRefusals.otherCurrency(investment.stack()));
        }
        if (!layer.instrument().comesBack()) {
            return Optional.of(Refusals.grantEarnsNothing(layer.id()));
        }
        BigDecimal capital = command.capital().amount();
        BigDecimal interest = command.interest().amount();
        return Stream.<Supplier<Optional<Refusal>>>of(
                        () -> tooEarly(capital, interest, layer, offered, today),
                        () -> tooMuch(command, layer),
                        () -> capital.signum() > 0 ? senior(layer) : Optional.empty())
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What the investee offers, and what was called in, waits for no day. */
    private Optional<Refusal> tooEarly(
            BigDecimal capital,
            BigDecimal interest,
            Layer layer,
            boolean offered,
            LocalDate today) {
        Terms terms = investment.terms();
        if (offered || investment.standing(layer.id()).calledIn()) {
            return Optional.empty();
        }
        if (capital.signum() > 0 && !today.isAfter(terms.holidayUntil())) {
            return Optional.of(CapitalRefusals.repaymentHoliday(terms.holidayUntil()));
        }
        return interest.signum() > 0 && !today.isAfter(terms.graceUntil())
                ? Optional.of(CapitalRefusals.gracePeriod(terms.graceUntil()))
                : Optional.empty();
    }

    private Optional<Refusal> tooMuch(Repay command, Layer layer) {
        BigDecimal outstanding = investment.outstanding(layer);
        if (command.capital().amount().compareTo(outstanding) > 0) {
            return Optional.of(
                    CapitalRefusals.moreThanOutstanding(
                            command.capital(), investment.money(outstanding)));
        }
        BigDecimal room = investment.roomUnderCap(layer);
        return command.interest().amount().compareTo(room) > 0
                ? Optional.of(CapitalRefusals.returnCapReached(layer, investment.money(room)))
                : Optional.empty();
    }

    private Optional<Refusal> senior(Layer layer) {
        return investment.stack().layers().stream()
                .filter(it -> it.rank() < layer.rank())
                .filter(it -> investment.outstanding(it).signum() > 0)
                .findFirst()
                .map(CapitalRefusals::seniorOutstanding);
    }

    Decision<CoInvestmentEvent> callIn(CallIn command, LocalDate today) {
        Optional<Layer> layer = investment.stack().layer(command.layer());
        if (layer.isEmpty()) {
            return Decision.refuse(Refusals.notInTheTerms("layer", command.layer()));
        }
        if (!command.by().isFor(layer.get().investor())) {
            return Decision.refuse(EveryContract.notYourPart());
        }
        if (investment.standing(layer.get().id()).calledIn()) {
            return Decision.nothingNew();
        }
        return impatience(command.ground(), today)
                .or(() -> nothingToCallIn(layer.get()))
                .<Decision<CoInvestmentEvent>>map(Decision::refuse)
                .orElseGet(() ->
                        Decision.accept(
                                new CapitalCalledIn(
                                        command.contract(),
                                        file.facts().path(),
                                        file.stage(),
                                        file.facts().parties(),
                                        layer.get().id(),
                                        layer.get().investor(),
                                        investment.money(investment.outstanding(layer.get())),
                                        command.ground())));
    }

    private Optional<Refusal> impatience(Ground ground, LocalDate today) {
        LocalDate until = investment.terms().patienceUntil();
        return switch (ground) {
            case Ground.Fraud it ->
                    it.establishedOn().isAfter(today)
                            ? Optional.of(EveryContract.dayToCome(it.establishedOn()))
                            : Optional.empty();
            case Ground.Default _ ->
                    today.isAfter(until)
                            ? Optional.empty()
                            : Optional.of(CapitalRefusals.patienceNotOver(until));
        };
    }

    private Optional<Refusal> nothingToCallIn(Layer layer) {
        return investment.outstanding(layer).signum() > 0
                ? Optional.empty()
                : Optional.of(CapitalRefusals.nothingOutstanding(layer));
    }
}
