package org.publicaccord.contractservice.coinvestment;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.CapitalCalledIn;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.CapitalRepaid;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.CapitalWrittenDown;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.ChangeAgreed;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.ChangeProposed;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.CoInvestmentChanged;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.CoInvestmentExited;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.DayCame;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.OutcomeTested;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.Payment;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.SurplusShared;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.TrancheReleased;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.TrancheRequested;
import org.publicaccord.contractservice.coinvestment.CoInvestmentState.Changing;
import org.publicaccord.contractservice.coinvestment.CoInvestmentState.Exited;
import org.publicaccord.contractservice.coinvestment.CoInvestmentState.Intended;
import org.publicaccord.contractservice.coinvestment.CoInvestmentState.Invested;
import org.publicaccord.contractservice.coinvestment.CoInvestmentState.Preparing;
import org.publicaccord.contractservice.coinvestment.CoInvestmentState.Proposed;
import org.publicaccord.contractservice.coinvestment.CoInvestmentState.Running;
import org.publicaccord.contractservice.coinvestment.CoInvestmentState.Signing;
import org.publicaccord.contractservice.coinvestment.CoInvestmentState.StackAgreed;
import org.publicaccord.contractservice.coinvestment.CoInvestmentState.Stopped;
import org.publicaccord.contractservice.coinvestment.CoInvestmentState.SubsidyAssessed;
import org.publicaccord.contractservice.coinvestment.CoInvestmentState.TermsAgreed;
import org.publicaccord.contractservice.coinvestment.CoInvestmentState.TermsProposed;
import org.publicaccord.contractservice.coinvestment.Investment.Came;
import org.publicaccord.contractservice.coinvestment.PlanEvent.Agreed;
import org.publicaccord.contractservice.coinvestment.PlanEvent.CoInvestmentSigned;
import org.publicaccord.contractservice.coinvestment.PlanEvent.CoInvestmentStopped;
import org.publicaccord.contractservice.coinvestment.PlanEvent.PartySigned;
import org.publicaccord.contractservice.coinvestment.PlanEvent.StackProposed;
import org.publicaccord.contractservice.coinvestment.PlanEvent.SubsidyFound;
import org.publicaccord.contractservice.coinvestment.PlanEvent.TermsTabled;
import org.publicaccord.contractservice.commissioning.Need;

/** The state of a co-investment after what happened. */
final class History {

    private History() {}

    static CoInvestmentState evolve(CoInvestmentState state, CoInvestmentEvent event) {
        return switch (event) {
            case StackProposed it ->
                    standing(
                            Plan.proposed(
                                    need(state, event), it.investee(), it.stack(), it.content()));
            case CoInvestmentStopped _ -> new Stopped();
            case CoInvestmentSigned it -> {
                Plan plan = as(Preparing.class, state, event).plan();
                yield new Invested(
                        Investment.beginning(
                                plan.need().buyer().id(), it.investee(), it.stack(), it.terms()));
            }
            case PlanEvent it -> standing(after(as(Preparing.class, state, event).plan(), it));
            case CoInvestmentExited _ -> new Exited(as(Running.class, state, event).investment());
            case CapitalEvent it -> {
                Investment now = after(as(Running.class, state, event).investment(), it);
                yield now.change().isPresent() ? new Changing(now) : new Invested(now);
            }
        };
    }

    private static Need need(CoInvestmentState state, CoInvestmentEvent event) {
        return state instanceof Intended(var need)
                ? need
                : as(Preparing.class, state, event).plan().need();
    }

    private static Plan after(Plan plan, PlanEvent event) {
        return switch (event) {
            case TermsTabled it -> plan.proposing(it.terms(), it.content());
            case Agreed it -> plan.agreeing(it.organisation(), it.complete());
            case SubsidyFound it -> plan.assessedAs(it.finding());
            case PartySigned it -> plan.signing(it.organisation());
            case StackProposed _, CoInvestmentStopped _, CoInvestmentSigned _ ->
                    throw new IllegalArgumentException("moves the co-investment: " + event);
        };
    }

    /** Where a plan stands by all that is on its record. */
    private static CoInvestmentState standing(Plan plan) {
        if (plan.terms().isEmpty()) {
            return plan.stackAgreed() ? new StackAgreed(plan) : new Proposed(plan);
        }
        if (!plan.termsAgreed()) {
            return new TermsProposed(plan);
        }
        if (plan.subsidy().isEmpty()) {
            return new TermsAgreed(plan);
        }
        return plan.signedBy().isEmpty() ? new SubsidyAssessed(plan) : new Signing(plan);
    }

    private static Investment after(Investment investment, CapitalEvent event) {
        return switch (event) {
            case TrancheRequested it -> investment.asking(it.tranche().id());
            case OutcomeTested it -> investment.measuring(it.test().id(), it.measured());
            case TrancheReleased it ->
                    changed(
                                    investment,
                                    it.tranche().layer(),
                                    now -> now.releasing(it.tranche().amount().amount()))
                            .receiving(it.tranche().id());
            case SurplusShared it -> sharing(investment, it);
            case CapitalRepaid it ->
                    changed(
                            investment,
                            it.layer(),
                            now -> now.paying(it.capital().amount(), it.interest().amount()));
            case CapitalWrittenDown it -> {
                Investment now = investment;
                for (Payment one : it.borne()) {
                    now = changed(now, one.layer(), by -> by.writingDown(one.amount().amount()));
                }
                yield now;
            }
            case CapitalCalledIn it -> changed(investment, it.layer(), LayerStanding::callingIn);
            case ChangeProposed it ->
                    investment.tabling(
                            Optional.of(
                                    new Investment.Tabled(
                                            it.change(), it.content(), it.because(), Set.of())));
            case ChangeAgreed it -> investment.agreeing(it.organisation());
            case CoInvestmentChanged it -> investment.changed(it.stack(), it.terms());
            case DayCame it -> investment.coming(new Came(it.what(), it.of(), it.day()));
            case CoInvestmentExited _ ->
                    throw new IllegalArgumentException("moves the co-investment: " + event);
        };
    }

    private static Investment sharing(Investment investment, SurplusShared event) {
        Investment now = investment;
        for (Payment one : event.payments()) {
            now =
                    changed(
                            now,
                            one.layer(),
                            by -> by.paying(BigDecimal.ZERO, one.amount().amount()));
        }
        return now.reporting(event.upTo(), event.toCommunity().amount(), event.nextDue());
    }

    private static Investment changed(
            Investment investment, String layer, UnaryOperator<LayerStanding> change) {
        Map<String, LayerStanding> all = new HashMap<>(investment.standings());
        all.put(layer, change.apply(investment.standing(layer)));
        return investment.with(all);
    }

    private static <T extends CoInvestmentState> T as(
            Class<T> expected, CoInvestmentState state, CoInvestmentEvent event) {
        if (expected.isInstance(state)) {
            return expected.cast(state);
        }
        throw new IllegalStateException(event + " cannot follow " + state);
    }
}
