package org.publicaccord.contractservice.coinvestment;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.ChangeProposed;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.CoInvestmentChanged;
import org.publicaccord.contractservice.coinvestment.Change.Conversion;
import org.publicaccord.contractservice.coinvestment.Change.NewTerms;
import org.publicaccord.contractservice.coinvestment.Change.Refinancing;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.ProposeChange;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;

/** Terms that change, a layer that becomes another instrument, or that another investor takes. */
record Changes(Rules rules) {

    Decision<CoInvestmentEvent> propose(
            ProposeChange command, Investment investment, OnFile file, LocalDate today) {
        Optional<Refusal> objection = objection(command.change(), investment);
        if (objection.isPresent()) {
            return Decision.refuse(objection.get());
        }
        Sha256 content =
                Content.ofChange(
                        file,
                        investment.investee(),
                        stackAfter(command.change(), investment.stack()),
                        termsAfter(command.change(), investment));
        if (investment.change().filter(it -> it.content().equals(content)).isPresent()) {
            return Decision.nothingNew();
        }
        return rules.objection(command.finding(), today)
                .<Decision<CoInvestmentEvent>>map(Decision::refuse)
                .orElseGet(() ->
                        Decision.accept(
                                new ChangeProposed(
                                        command.contract(),
                                        file.facts().path(),
                                        file.stage(),
                                        file.facts().parties(),
                                        command.change(),
                                        content,
                                        command.finding(),
                                        command.because())));
    }

    private static Optional<Refusal> objection(Change change, Investment investment) {
        return switch (change) {
            case NewTerms(var terms) ->
                    new TermsCheck(investment.stack(), investment.investee())
                            .objection(terms)
                            .or(() -> missing(terms, investment));
            case Conversion it -> conversion(it, investment);
            case Refinancing(var layer, var _) ->
                    investment.stack().layer(layer).isEmpty()
                            ? Optional.of(Refusals.notInTheTerms("layer", layer))
                            : StackCheck.objection(
                                    stackAfter(change, investment.stack()), investment.investee());
        };
    }

    /** What is released stays in the terms as it was. */
    private static Optional<Refusal> missing(Terms terms, Investment investment) {
        return investment.released().stream()
                .filter(it -> !Objects.equals(terms.tranche(it), investment.terms().tranche(it)))
                .findFirst()
                .map(CapitalRefusals::releasedStays);
    }

    private static Optional<Refusal> conversion(Conversion it, Investment investment) {
        Optional<Layer> layer = investment.stack().layer(it.layer());
        if (layer.isEmpty()) {
            return Optional.of(Refusals.notInTheTerms("layer", it.layer()));
        }
        return layer.get().instrument().comesBack() && it.to().comesBack()
                ? StackCheck.objection(stackAfter(it, investment.stack()), investment.investee())
                : Optional.of(Refusals.grantEarnsNothing(it.layer()));
    }

    /** What becomes of the co-investment once every party agreed. */
    static CoInvestmentChanged made(
            Investment.Tabled tabled, Investment investment, OnFile file, LocalDate today) {
        Change change = tabled.change();
        CapitalStack stack = stackAfter(change, investment.stack());
        return new CoInvestmentChanged(
                file.contract(),
                file.stage(),
                factsAfter(tabled, file.facts(), stack, today),
                change,
                stack,
                termsAfter(change, investment));
    }

    private static Terms termsAfter(Change change, Investment investment) {
        return switch (change) {
            case NewTerms(var terms) -> terms;
            case Conversion _, Refinancing _ -> investment.terms();
        };
    }

    private static CapitalStack stackAfter(Change change, CapitalStack stack) {
        return switch (change) {
            case NewTerms _ -> stack;
            case Conversion(var layer, var to, var rank) ->
                    stack.with(layer, it -> it.as(to, rank));
            case Refinancing(var layer, var by) -> stack.with(layer, it -> it.of(by.id()));
        };
    }

    private static Facts factsAfter(
            Investment.Tabled tabled, Facts facts, CapitalStack stack, LocalDate today) {
        return switch (tabled.change()) {
            case NewTerms(var terms) ->
                    PublicRecord.onNewTerms(facts, terms, tabled.because(), today);
            case Conversion _ -> facts;
            case Refinancing(var _, var by) -> PublicRecord.refinanced(facts, by, stack);
        };
    }
}
