package org.publicaccord.contractservice.coinvestment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.AssessSubsidy;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.EnterCoInvestment;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.Sign;
import org.publicaccord.contractservice.coinvestment.CoInvestmentState.Preparing;
import org.publicaccord.contractservice.coinvestment.CoInvestmentState.Signing;
import org.publicaccord.contractservice.coinvestment.CoInvestmentState.SubsidyAssessed;
import org.publicaccord.contractservice.coinvestment.CoInvestmentState.TermsAgreed;
import org.publicaccord.contractservice.coinvestment.PlanEvent.CoInvestmentSigned;
import org.publicaccord.contractservice.coinvestment.PlanEvent.PartySigned;
import org.publicaccord.contractservice.coinvestment.PlanEvent.SubsidyFound;
import org.publicaccord.contractservice.contract.Agreement;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.contractservice.delivery.Baseline;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;

/** The subsidy is assessed, every party signs one content, and the agreement takes effect. */
record Entering(Rules rules) {

    Decision<CoInvestmentEvent> assess(
            AssessSubsidy command, CoInvestmentState state, OnFile file, LocalDate today) {
        if (!(state instanceof TermsAgreed
                || state instanceof SubsidyAssessed
                || state instanceof Signing)) {
            return Decision.refuse(Refusals.notNow("to assess the subsidy", state));
        }
        Optional<SubsidyFinding> before = ((Preparing) state).plan().subsidy();
        if (before.equals(Optional.of(command.finding()))) {
            return Decision.nothingNew();
        }
        return rules.objection(command.finding(), today)
                .<Decision<CoInvestmentEvent>>map(Decision::refuse)
                .orElseGet(() ->
                        Decision.accept(
                                new SubsidyFound(
                                        command.contract(),
                                        file.facts().path(),
                                        Stage.AWARD,
                                        file.facts().parties(),
                                        command.finding())));
    }

    static Decision<CoInvestmentEvent> sign(Sign command, CoInvestmentState state, OnFile file) {
        if (!(state instanceof SubsidyAssessed || state instanceof Signing)) {
            return Decision.refuse(Refusals.notNow("to sign the co-investment", state));
        }
        Plan plan = ((Preparing) state).plan();
        OrganisationId party = command.by().organisation();
        if (!plan.others().contains(party.value())) {
            return Decision.refuse(EveryContract.notYourPart());
        }
        if (!plan.termsContent().orElseThrow().equals(command.content())) {
            return Decision.refuse(Refusals.otherContent());
        }
        return plan.signedBy().contains(party.value())
                ? Decision.nothingNew()
                : Decision.accept(
                        new PartySigned(
                                command.contract(),
                                file.facts().path(),
                                file.stage(),
                                file.facts().parties(),
                                party,
                                command.content()));
    }

    /** The rules of subsidies are asked once more, on the day. */
    Decision<CoInvestmentEvent> enter(
            EnterCoInvestment command, CoInvestmentState state, OnFile file, Instant at) {
        LocalDate today = UkCalendar.dayOf(at);
        if (!(state instanceof SubsidyAssessed || state instanceof Signing)) {
            return Decision.refuse(Refusals.notNow("to enter the co-investment", state));
        }
        Plan plan = ((Preparing) state).plan();
        return objection(command, plan, today)
                .<Decision<CoInvestmentEvent>>map(Decision::refuse)
                .orElseGet(() -> Decision.accept(signed(command, plan, file, at)));
    }

    private Optional<Refusal> objection(EnterCoInvestment command, Plan plan, LocalDate today) {
        Terms terms = plan.terms().orElseThrow();
        Set<String> missing = new TreeSet<>(plan.others());
        missing.removeAll(plan.signedBy());
        if (!missing.isEmpty()) {
            return Optional.of(Refusals.signatureMissing(missing));
        }
        if (!plan.termsContent().orElseThrow().equals(command.content())) {
            return Optional.of(Refusals.otherContent());
        }
        return terms.lastDay().isBefore(today)
                ? Optional.of(Refusals.termOver(terms.lastDay()))
                : rules.objection(plan.subsidy().orElseThrow(), today);
    }

    /** No procurement law measures its changes, so no pack is pinned for them. */
    private CoInvestmentSigned signed(
            EnterCoInvestment command, Plan plan, OnFile file, Instant at) {
        LocalDate today = UkCalendar.dayOf(at);
        Terms terms = plan.terms().orElseThrow();
        SubsidyFinding finding = plan.subsidy().orElseThrow();
        Agreement agreement =
                new Agreement(
                        "co-investment",
                        today,
                        plan.stack().total(),
                        terms.term(),
                        0,
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty());
        return new CoInvestmentSigned(
                command.contract(),
                Stage.MOBILISING,
                PublicRecord.signed(file.facts(), plan.investee(), agreement, at),
                plan.investee(),
                plan.stack(),
                terms,
                finding,
                rules.databaseEntryDue(finding, today),
                new Baseline(
                        Optional.empty(),
                        plan.need().nation(),
                        plan.need().purchase(agreement.value()),
                        Baseline.maximumTermDays(agreement)),
                command.content());
    }
}
