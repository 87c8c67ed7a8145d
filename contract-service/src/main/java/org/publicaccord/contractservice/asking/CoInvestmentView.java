package org.publicaccord.contractservice.asking;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.publicaccord.contractservice.coinvestment.CapitalStack;
import org.publicaccord.contractservice.coinvestment.CoInvestment;
import org.publicaccord.contractservice.coinvestment.CoInvestmentState;
import org.publicaccord.contractservice.coinvestment.CoInvestmentState.Exited;
import org.publicaccord.contractservice.coinvestment.CoInvestmentState.Preparing;
import org.publicaccord.contractservice.coinvestment.CoInvestmentState.Running;
import org.publicaccord.contractservice.coinvestment.Investment;
import org.publicaccord.contractservice.coinvestment.Layer;
import org.publicaccord.contractservice.coinvestment.LayerStanding;
import org.publicaccord.contractservice.coinvestment.Plan;
import org.publicaccord.contractservice.coinvestment.Terms;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.servicekit.security.Caller;
import org.publicaccord.servicekit.security.Role;

/**
 * Where a co-investment stands: for its parties and its verifiers whole, for everyone else what is
 * public, which before every party signed is only how far it has come.
 *
 * @param state as docs/lifecycles.md names it
 * @param layers who invests what; what became of each, for the parties
 * @param contentSha256 what is on the table for the parties to agree to or sign, by its content
 *     address; empty if nothing is
 * @param signedBy who signed, for the parties
 * @param tranches of the terms; where each stands
 * @param tests the outcomes that capital waits for
 * @param terms proposed or agreed
 * @param change on the table, for the parties
 * @param reportDue the last day for the next report of a surplus
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record CoInvestmentView(
        String state,
        Optional<Money> total,
        List<LayerView> layers,
        Optional<String> contentSha256,
        Set<String> signedBy,
        List<TrancheView> tranches,
        List<TestView> tests,
        Optional<CapitalTermsView> terms,
        Optional<CapitalTermsView.ChangeView> change,
        Optional<LocalDate> reportDue,
        Optional<BigDecimal> communityShare,
        long version) {

    /** A layer; what became of it is in the currency of the stack. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record LayerView(
            String id,
            String instrument,
            String investor,
            Money amount,
            int rank,
            Optional<LayerStanding> standing) {
        static LayerView of(Layer it, Optional<LayerStanding> standing) {
            return new LayerView(
                    it.id(),
                    it.instrument().name(),
                    it.investor().value(),
                    it.amount(),
                    it.rank(),
                    standing);
        }
    }

    /** A tranche: COMMITTED, REQUESTED or RELEASED. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record TrancheView(
            String id, String layer, Money amount, Optional<String> test, String state) {}

    /** An outcome test, and what was measured last. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record TestView(
            String id,
            String measure,
            String unit,
            BigDecimal target,
            String verifier,
            LocalDate dueOn,
            Optional<BigDecimal> measured) {}

    static CoInvestmentView of(Standings.Standing standing, Caller caller) {
        CoInvestmentState state = standing.state().of(CoInvestment.VOCABULARY);
        return switch (state) {
            case Preparing it -> preparing(it.plan(), standing, caller);
            case Running it -> running(it.investment(), standing, caller);
            case Exited it -> running(it.investment(), standing, caller);
            case CoInvestmentState.NoCoInvestment _,
                    CoInvestmentState.Intended _,
                    CoInvestmentState.Stopped _ ->
                    bare(standing);
        };
    }

    private static CoInvestmentView bare(Standings.Standing standing) {
        return new CoInvestmentView(
                name(standing),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Set.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                standing.version());
    }

    private static CoInvestmentView preparing(
            Plan plan, Standings.Standing standing, Caller caller) {
        return seesAll(standing, plan.terms(), caller)
                ? new CoInvestmentView(
                        name(standing),
                        Optional.of(plan.stack().total()),
                        layers(plan.stack()),
                        Optional.of(plan.termsContent().orElse(plan.stackContent()).hex()),
                        plan.signedBy(),
                        plan.terms().map(it -> tranches(it, Optional.empty())).orElse(List.of()),
                        plan.terms().map(it -> tests(it, Optional.empty())).orElse(List.of()),
                        plan.terms().map(CapitalTermsView::of),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        standing.version())
                : bare(standing);
    }

    private static CoInvestmentView running(
            Investment investment, Standings.Standing standing, Caller caller) {
        Terms terms = investment.terms();
        boolean seesAll = seesAll(standing, Optional.of(terms), caller);
        return new CoInvestmentView(
                name(standing),
                Optional.of(investment.stack().total()),
                seesAll
                        ? investment.stack().layers().stream()
                                .map(it ->
                                        LayerView.of(it, Optional.of(investment.standing(it.id()))))
                                .toList()
                        : layers(investment.stack()),
                seesAll ? investment.change().map(it -> it.content().hex()) : Optional.empty(),
                Set.of(),
                tranches(terms, Optional.of(investment)),
                tests(terms, Optional.of(investment)),
                Optional.of(CapitalTermsView.of(terms)),
                seesAll
                        ? investment.change().map(CapitalTermsView.ChangeView::of)
                        : Optional.empty(),
                Optional.of(investment.reportDue()),
                Optional.of(investment.communityShare()),
                standing.version());
    }

    /** The parties, and whoever verifies an outcome; an auditor reads everything. */
    private static boolean seesAll(
            Standings.Standing standing, Optional<Terms> terms, Caller caller) {
        boolean isParty =
                standing.state().file().map(OnFile::facts).stream()
                        .flatMap(it -> it.parties().stream())
                        .anyMatch(it -> caller.actsFor(it.id().value()));
        boolean verifies =
                terms.stream()
                        .flatMap(it -> it.tests().stream())
                        .anyMatch(it -> caller.actsFor(it.verifier().value()));
        return isParty || verifies || caller.hasAnyOf(Role.AUDITOR, Role.OPERATOR);
    }

    private static List<LayerView> layers(CapitalStack stack) {
        return stack.layers().stream().map(it -> LayerView.of(it, Optional.empty())).toList();
    }

    private static List<TrancheView> tranches(Terms terms, Optional<Investment> investment) {
        return terms.tranches().stream()
                .map(it ->
                        new TrancheView(
                                it.id(),
                                it.layer(),
                                it.amount(),
                                it.test(),
                                investment.map(now -> standing(it.id(), now)).orElse("COMMITTED")))
                .toList();
    }

    private static String standing(String tranche, Investment investment) {
        if (investment.released().contains(tranche)) {
            return "RELEASED";
        }
        return investment.requested().contains(tranche) ? "REQUESTED" : "COMMITTED";
    }

    private static List<TestView> tests(Terms terms, Optional<Investment> investment) {
        return terms.tests().stream()
                .map(it ->
                        new TestView(
                                it.id(),
                                it.measure(),
                                it.unit(),
                                it.target(),
                                it.verifier().value(),
                                it.dueOn(),
                                investment.flatMap(
                                        now -> Optional.ofNullable(now.measured().get(it.id())))))
                .toList();
    }

    private static String name(Standings.Standing standing) {
        return standing.state().of(CoInvestment.VOCABULARY).getClass().getSimpleName();
    }
}
