package org.publicaccord.contractservice.coinvestment;

import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.ProposeStack;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.ProposeTerms;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.StopCoInvestment;
import org.publicaccord.contractservice.coinvestment.CoInvestmentState.Intended;
import org.publicaccord.contractservice.coinvestment.CoInvestmentState.Preparing;
import org.publicaccord.contractservice.coinvestment.CoInvestmentState.Proposed;
import org.publicaccord.contractservice.coinvestment.CoInvestmentState.Stopped;
import org.publicaccord.contractservice.coinvestment.PlanEvent.CoInvestmentStopped;
import org.publicaccord.contractservice.coinvestment.PlanEvent.StackProposed;
import org.publicaccord.contractservice.coinvestment.PlanEvent.TermsTabled;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.decider.Decision;

/** Puts a capital stack and terms on the table. Until every party signed, others may follow. */
final class Proposing {

    private Proposing() {}

    static Decision<CoInvestmentEvent> stack(
            ProposeStack command, CoInvestmentState state, OnFile file) {
        if (!(state instanceof Intended) && !(state instanceof Preparing)) {
            return Decision.refuse(Refusals.notNow("to propose a capital stack", state));
        }
        Sha256 content = Content.ofStack(file, command.investee().id(), command.stack());
        if (state instanceof Preparing open && open.plan().stackContent().equals(content)) {
            return Decision.nothingNew();
        }
        return StackCheck.objection(
                        command.stack(), command.investee().id(), command.investors(), file.buyer())
                .<Decision<CoInvestmentEvent>>map(Decision::refuse)
                .orElseGet(() ->
                        Decision.accept(
                                new StackProposed(
                                        command.contract(),
                                        Stage.SELECTION,
                                        PublicRecord.proposed(
                                                file.facts(),
                                                command.investee(),
                                                command.investors()),
                                        command.investee().id(),
                                        command.stack(),
                                        content)));
    }

    static Decision<CoInvestmentEvent> terms(
            ProposeTerms command, CoInvestmentState state, OnFile file, LocalDate today) {
        if (!(state instanceof Preparing open) || state instanceof Proposed) {
            return Decision.refuse(Refusals.notNow("to propose terms", state));
        }
        Plan plan = open.plan();
        Sha256 content = Content.ofTerms(file, plan.investee(), plan.stack(), command.terms());
        if (plan.termsContent().equals(Optional.of(content))) {
            return Decision.nothingNew();
        }
        if (command.terms().lastDay().isBefore(today)) {
            return Decision.refuse(Refusals.termOver(command.terms().lastDay()));
        }
        return new TermsCheck(plan.stack(), plan.investee())
                .objection(command.terms())
                .<Decision<CoInvestmentEvent>>map(Decision::refuse)
                .orElseGet(() ->
                        Decision.accept(
                                new TermsTabled(
                                        command.contract(),
                                        file.facts().path(),
                                        Stage.SELECTION,
                                        file.facts().parties(),
                                        command.terms(),
                                        content)));
    }

    static Decision<CoInvestmentEvent> stop(
            StopCoInvestment command, CoInvestmentState state, OnFile file) {
        if (state instanceof Stopped) {
            return Decision.nothingNew();
        }
        return state instanceof Intended || state instanceof Preparing
                ? Decision.accept(
                        new CoInvestmentStopped(
                                command.contract(),
                                file.facts().path(),
                                Stage.ABANDONED,
                                file.facts().parties(),
                                command.because()))
                : Decision.refuse(Refusals.notNow("to give the co-investment up", state));
    }
}
