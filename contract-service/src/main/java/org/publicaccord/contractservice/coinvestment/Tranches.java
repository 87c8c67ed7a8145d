package org.publicaccord.contractservice.coinvestment;

import java.util.Optional;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.OutcomeTested;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.TrancheReleased;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.TrancheRequested;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.ReleaseTranche;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.RequestTranche;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.TestOutcome;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;

/** A tranche is asked for, its outcome tested by the verifier, and then it is released. */
record Tranches(Investment investment, OnFile file) {

    Decision<CoInvestmentEvent> request(RequestTranche command) {
        if (!command.by().isFor(investment.investee())) {
            return Decision.refuse(EveryContract.notYourPart());
        }
        Optional<Tranche> tranche = investment.terms().tranche(command.tranche());
        if (tranche.isEmpty()) {
            return Decision.refuse(Refusals.notInTheTerms("tranche", command.tranche()));
        }
        if (isAskedFor(command.tranche())) {
            return Decision.nothingNew();
        }
        return Exiting.isOver(file)
                ? Decision.refuse(CapitalRefusals.agreementOver("to ask for a tranche"))
                : Decision.accept(
                        new TrancheRequested(
                                command.contract(),
                                file.facts().path(),
                                file.stage(),
                                file.facts().parties(),
                                tranche.get(),
                                testOf(tranche.get())));
    }

    private boolean isAskedFor(String tranche) {
        return investment.requested().contains(tranche) || investment.released().contains(tranche);
    }

    private Optional<OutcomeTest> testOf(Tranche tranche) {
        return tranche.test().flatMap(investment.terms()::test);
    }

    Decision<CoInvestmentEvent> test(TestOutcome command) {
        Optional<OutcomeTest> test = investment.terms().test(command.test());
        if (test.isEmpty()) {
            return Decision.refuse(Refusals.notInTheTerms("outcome test", command.test()));
        }
        if (!command.by().isFor(test.get().verifier())) {
            return Decision.refuse(CapitalRefusals.notTheVerifier(test.get()));
        }
        boolean known =
                Optional.ofNullable(investment.measured().get(command.test()))
                        .filter(it -> it.compareTo(command.measured()) == 0)
                        .isPresent();
        return known
                ? Decision.nothingNew()
                : Decision.accept(
                        new OutcomeTested(
                                command.contract(),
                                file.facts().path(),
                                file.stage(),
                                file.facts().parties(),
                                test.get(),
                                command.measured(),
                                test.get().isMetBy(command.measured()),
                                command.evidence(),
                                command.found()));
    }

    Decision<CoInvestmentEvent> release(ReleaseTranche command) {
        Optional<Tranche> tranche = investment.terms().tranche(command.tranche());
        if (tranche.isEmpty()) {
            return Decision.refuse(Refusals.notInTheTerms("tranche", command.tranche()));
        }
        Layer layer = investment.stack().layer(tranche.get().layer()).orElseThrow();
        if (!command.by().isFor(releasing(layer))) {
            return Decision.refuse(
                    command.by().isFor(investment.investee())
                            ? CapitalRefusals.investeeReleases(tranche.get())
                            : EveryContract.notYourPart());
        }
        if (investment.released().contains(command.tranche())) {
            return Decision.nothingNew();
        }
        return objection(tranche.get(), layer)
                .<Decision<CoInvestmentEvent>>map(Decision::refuse)
                .orElseGet(() ->
                        Decision.accept(
                                new TrancheReleased(
                                        command.contract(),
                                        file.facts().path(),
                                        file.stage(),
                                        file.facts().parties(),
                                        tranche.get(),
                                        layer.investor())));
    }

    /** What members invest is released by the authority: nobody releases capital to itself. */
    private OrganisationId releasing(Layer layer) {
        return layer.investor().equals(investment.investee())
                ? investment.buyer()
                : layer.investor();
    }

    private Optional<Refusal> objection(Tranche tranche, Layer layer) {
        if (Exiting.isOver(file)) {
            return Optional.of(CapitalRefusals.agreementOver("to release a tranche"));
        }
        if (!investment.requested().contains(tranche.id())) {
            return Optional.of(CapitalRefusals.trancheNotRequested(tranche));
        }
        if (investment.standing(layer.id()).calledIn()) {
            return Optional.of(CapitalRefusals.layerCalledIn(layer.id()));
        }
        return testOf(tranche)
                .filter(it -> !investment.isMet(it))
                .map(CapitalRefusals::outcomeNotVerified);
    }
}
