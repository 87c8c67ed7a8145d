package org.publicaccord.contractservice.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.life.Capital.BANKER;
import static org.publicaccord.contractservice.life.Capital.DEBT;
import static org.publicaccord.contractservice.life.Capital.FUND_MANAGER;
import static org.publicaccord.contractservice.life.Capital.MEMBER;
import static org.publicaccord.contractservice.life.Capital.SECOND;
import static org.publicaccord.contractservice.life.Capital.VERIFIER;
import static org.publicaccord.contractservice.life.Capital.agreeing;
import static org.publicaccord.contractservice.life.Capital.assessed;
import static org.publicaccord.contractservice.life.Capital.assessing;
import static org.publicaccord.contractservice.life.Capital.atWork;
import static org.publicaccord.contractservice.life.Capital.callingIn;
import static org.publicaccord.contractservice.life.Capital.changing;
import static org.publicaccord.contractservice.life.Capital.conversion;
import static org.publicaccord.contractservice.life.Capital.fraud;
import static org.publicaccord.contractservice.life.Capital.intended;
import static org.publicaccord.contractservice.life.Capital.invested;
import static org.publicaccord.contractservice.life.Capital.layer;
import static org.publicaccord.contractservice.life.Capital.missedPayment;
import static org.publicaccord.contractservice.life.Capital.onTheTable;
import static org.publicaccord.contractservice.life.Capital.paying;
import static org.publicaccord.contractservice.life.Capital.proposed;
import static org.publicaccord.contractservice.life.Capital.proposing;
import static org.publicaccord.contractservice.life.Capital.releasing;
import static org.publicaccord.contractservice.life.Capital.repaid;
import static org.publicaccord.contractservice.life.Capital.reporting;
import static org.publicaccord.contractservice.life.Capital.requesting;
import static org.publicaccord.contractservice.life.Capital.split;
import static org.publicaccord.contractservice.life.Capital.stack;
import static org.publicaccord.contractservice.life.Capital.stackAgreed;
import static org.publicaccord.contractservice.life.Capital.subsidyAssessed;
import static org.publicaccord.contractservice.life.Capital.terms;
import static org.publicaccord.contractservice.life.Capital.termsAgreed;
import static org.publicaccord.contractservice.life.Capital.testing;
import static org.publicaccord.contractservice.life.Capital.tranche;
import static org.publicaccord.contractservice.life.Capital.writingDown;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.HEAD;
import static org.publicaccord.contractservice.life.Westmarch.HEADS_AUTHORITY;
import static org.publicaccord.contractservice.life.Westmarch.IN_NOVEMBER;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.day;
import static org.publicaccord.contractservice.life.Westmarch.need;
import static org.publicaccord.contractservice.life.Westmarch.recording;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.coinvestment.CapitalStack;
import org.publicaccord.contractservice.coinvestment.CoInvestment;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.EnterCoInvestment;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.ExitCoInvestment;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.ObserveCoInvestment;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.Sign;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.StopCoInvestment;
import org.publicaccord.contractservice.coinvestment.CoInvestmentState;
import org.publicaccord.contractservice.coinvestment.Instrument;
import org.publicaccord.contractservice.coinvestment.ReturnCap;
import org.publicaccord.contractservice.contract.ContractCommand;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.contractservice.life.LifecycleTable.Standing;
import org.publicaccord.rules.subsidies.SubsidyForm;
import org.publicaccord.testkit.Golden;

/** The whole table of a co-investment. */
class CoInvestmentInEveryStateTest {

    private static final Instant LATER = day(2030, 4, 2);
    private static final LocalDate LAST_YEAR = LocalDate.of(2030, 3, 31);
    private static final Sha256 STACK = onTheTable(proposed());
    private static final Sha256 TERMS = onTheTable(stackAgreed().then(proposing(terms())));
    private static final Sha256 CHANGE = onTheTable(atWork().then(changing(conversion())));

    @Test
    void co_investment_matches_the_table_that_people_have_read() {
        var table =
                new LifecycleTable(
                        commands(), states(), state -> state.of(CoInvestment.VOCABULARY));
        Golden.assertMatches(
                Path.of("src/test/resources/lifecycles/coinvestment.md"), table.page());
        assertThat(classes(commands().values()))
                .isEqualTo(leaves(CoInvestmentCommand.class).collect(Collectors.toSet()));
        assertThat(
                        classes(
                                states().values().stream()
                                        .map(it -> it.state().of(CoInvestment.VOCABULARY))
                                        .toList()))
                .isEqualTo(leaves(CoInvestmentState.class).collect(Collectors.toSet()));
    }

    private static Set<Class<?>> classes(Iterable<?> objects) {
        Set<Class<?>> seen = new HashSet<>();
        objects.forEach(object -> seen.add(object.getClass()));
        return seen;
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .flatMap(CoInvestmentInEveryStateTest::leaves)
                : Stream.of(type);
    }

    private static Map<String, ContractCommand> commands() {
        Map<String, ContractCommand> commands = new LinkedHashMap<>();
        commands.put("ProposeStack, another", proposing(another()));
        commands.put("Agree, to the stack", agreeing(STACK, BANKER));
        commands.put(
                "ProposeTerms, others",
                proposing(
                        terms(
                                new ReturnCap.Multiple(new BigDecimal("1.2")),
                                split(),
                                List.of(),
                                List.of(tranche("only", DEBT, "1")))));
        commands.put("Agree, to the terms", agreeing(TERMS, BANKER));
        commands.put("AssessSubsidy", assessing(assessed(SubsidyForm.MINIMAL, "100000")));
        commands.put("Sign", new Sign(CONTRACT, TERMS, FUND_MANAGER));
        commands.put(
                "EnterCoInvestment", new EnterCoInvestment(CONTRACT, TERMS, HEAD, HEADS_AUTHORITY));
        commands.put("StopCoInvestment", new StopCoInvestment(CONTRACT, BECAUSE, OFFICER));
        commands.put("RequestTranche", requesting(SECOND));
        commands.put("TestOutcome", testing("14", VERIFIER));
        commands.put("ReleaseTranche", releasing(SECOND, BANKER));
        commands.put("ReportSurplus", reporting(LAST_YEAR, "1000"));
        commands.put("Repay", paying(DEBT, "100", "1", BANKER));
        commands.put("ProposeChange", changing(conversion()));
        commands.put("Agree, to a change", agreeing(CHANGE, BANKER));
        commands.put("WriteDown", writingDown("100"));
        commands.put("CallIn, default", callingIn(DEBT, missedPayment(), BANKER));
        commands.put("CallIn, fraud", callingIn(DEBT, fraud(LAST_YEAR), BANKER));
        commands.put("ExitCoInvestment", exiting());
        commands.put("ObserveCoInvestment", new ObserveCoInvestment(CONTRACT));
        return commands;
    }

    private static CapitalStack another() {
        return stack(
                "700000",
                layer(DEBT, Instrument.DEBT, Capital.BANK, "400000", 1),
                layer(Capital.QUASI, Instrument.QUASI_EQUITY, Capital.FUND, "300000", 2));
    }

    private static ExitCoInvestment exiting() {
        return new ExitCoInvestment(CONTRACT, BECAUSE, OFFICER);
    }

    private static Map<String, Standing> states() {
        Map<String, Standing> states = new LinkedHashMap<>();
        states.put("NoCoInvestment", at(Journey.from(IN_NOVEMBER).then(recording(need("960000")))));
        states.put("Intended", at(intended()));
        states.put("Proposed", at(almost(proposed())));
        states.put("StackAgreed", at(stackAgreed()));
        states.put("TermsProposed", at(almost(stackAgreed().then(proposing(terms())))));
        states.put("TermsAgreed", at(termsAgreed(terms())));
        states.put("SubsidyAssessed", at(subsidyAssessed()));
        states.put(
                "Signing, the authority last",
                at(
                        subsidyAssessed()
                                .then(new Sign(CONTRACT, TERMS, MEMBER))
                                .then(new Sign(CONTRACT, TERMS, BANKER))
                                .then(new Sign(CONTRACT, TERMS, FUND_MANAGER))));
        states.put("Invested, nothing released", at(invested()));
        states.put("Invested", at(atWork()));
        states.put("Invested, all paid back", at(repaid(atWork())));
        states.put("Changing", at(almost(atWork().then(changing(conversion())))));
        states.put("Exited", at(repaid(atWork()).then(exiting())));
        states.put(
                "Stopped", at(proposed().then(new StopCoInvestment(CONTRACT, BECAUSE, OFFICER))));
        return states;
    }

    /** All but the bank agreed. */
    private static Journey almost(Journey journey) {
        Sha256 content = onTheTable(journey);
        return journey.then(agreeing(content, MEMBER)).then(agreeing(content, FUND_MANAGER));
    }

    private static Standing at(Journey journey) {
        return Standing.of(journey, LATER);
    }
}
