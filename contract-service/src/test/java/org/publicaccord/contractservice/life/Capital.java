package org.publicaccord.contractservice.life;

import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.COOPERATIVE;
import static org.publicaccord.contractservice.life.Westmarch.COUNCIL;
import static org.publicaccord.contractservice.life.Westmarch.HEAD;
import static org.publicaccord.contractservice.life.Westmarch.HEADS_AUTHORITY;
import static org.publicaccord.contractservice.life.Westmarch.IN_NOVEMBER;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.SIGNED;
import static org.publicaccord.contractservice.life.Westmarch.STRANGER;
import static org.publicaccord.contractservice.life.Westmarch.choosing;
import static org.publicaccord.contractservice.life.Westmarch.cooperative;
import static org.publicaccord.contractservice.life.Westmarch.day;
import static org.publicaccord.contractservice.life.Westmarch.need;
import static org.publicaccord.contractservice.life.Westmarch.party;
import static org.publicaccord.contractservice.life.Westmarch.pounds;
import static org.publicaccord.contractservice.life.Westmarch.recording;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.publicaccord.contractservice.coinvestment.CapitalStack;
import org.publicaccord.contractservice.coinvestment.Change;
import org.publicaccord.contractservice.coinvestment.CoInvestment;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.Agree;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.AssessSubsidy;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.CallIn;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.EnterCoInvestment;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.ProposeChange;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.ProposeStack;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.ProposeTerms;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.ReleaseTranche;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.Repay;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.ReportSurplus;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.RequestTranche;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.Sign;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.TestOutcome;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.WriteDown;
import org.publicaccord.contractservice.coinvestment.CoInvestmentState;
import org.publicaccord.contractservice.coinvestment.CoInvestmentState.Preparing;
import org.publicaccord.contractservice.coinvestment.CoInvestmentState.Running;
import org.publicaccord.contractservice.coinvestment.Ground;
import org.publicaccord.contractservice.coinvestment.Instrument;
import org.publicaccord.contractservice.coinvestment.Layer;
import org.publicaccord.contractservice.coinvestment.OutcomeTest;
import org.publicaccord.contractservice.coinvestment.ReturnCap;
import org.publicaccord.contractservice.coinvestment.SubsidyFinding;
import org.publicaccord.contractservice.coinvestment.SurplusSplit;
import org.publicaccord.contractservice.coinvestment.Terms;
import org.publicaccord.contractservice.coinvestment.Tranche;
import org.publicaccord.contractservice.contract.Acting;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.PartyRole;
import org.publicaccord.contractservice.contract.PersonId;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Route;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.rules.subsidies.SubsidyForm;

/** A million pounds for the co-operative's laundry, as Westmarch and two investors bring it up. */
public final class Capital {

    public static final OrganisationId FUND = new OrganisationId("GB-COH-07102234");
    public static final OrganisationId BANK = new OrganisationId("GB-COH-01800000");
    public static final OrganisationId EVALUATOR = new OrganisationId("GB-CHC-1150001");
    public static final OrganisationId OTHER_FUND = new OrganisationId("GB-COH-05550005");
    public static final Acting FUND_MANAGER = new Acting(new PersonId("manager"), FUND, false);
    public static final Acting BANKER = new Acting(new PersonId("banker"), BANK, false);
    public static final Acting VERIFIER = new Acting(new PersonId("verifier"), EVALUATOR, false);
    public static final Acting OTHER_MANAGER =
            new Acting(new PersonId("other-manager"), OTHER_FUND, false);

    /** Of the co-operative that is to have the capital. */
    public static final Acting MEMBER = STRANGER;

    public static final String GRANT = "grant";
    public static final String DEBT = "debt";
    public static final String QUASI = "quasi-equity";
    public static final String FIRST_LOSS = "first-loss";
    public static final String MEMBERS = "members";
    public static final String JOBS = "jobs-kept";
    public static final String START = "start";
    public static final String QUASI_TRANCHE = "quasi-tranche";
    public static final String CUSHION = "cushion";
    public static final String SECOND = "second";
    public static final Sha256 WORDING = new Sha256("2b".repeat(32));

    public static final LocalDate FIRST_DAY = LocalDate.of(2027, 4, 1);
    public static final LocalDate LAST_DAY = LocalDate.of(2037, 3, 31);
    public static final LocalDate GRACE_UNTIL = LocalDate.of(2028, 3, 31);
    public static final LocalDate HOLIDAY_UNTIL = LocalDate.of(2029, 3, 31);
    public static final LocalDate PATIENCE_UNTIL = LocalDate.of(2032, 3, 31);
    public static final LocalDate TEST_DUE = LocalDate.of(2028, 9, 30);
    public static final Instant SIGNED_ON = day(2027, 3, 15);
    public static final Instant AT_WORK = day(2027, 4, 5);
    public static final Instant TESTED = day(2028, 9, 11);
    public static final Instant PATIENCE_OVER = day(2032, 4, 1);

    private Capital() {}

    public static Party fund() {
        return party(FUND, "Slow Water Social Fund", PartyRole.INVESTOR);
    }

    public static Party bank() {
        return party(BANK, "Common Weal Bank", PartyRole.INVESTOR);
    }

    public static Party otherFund() {
        return party(OTHER_FUND, "Long Field Fund", PartyRole.INVESTOR);
    }

    public static Layer layer(
            String id, Instrument instrument, OrganisationId investor, String amount, int rank) {
        return new Layer(id, instrument, investor, pounds(amount), rank);
    }

    /** A grant of the council, debt, quasi-equity, and first-loss capital of the council. */
    public static CapitalStack stack() {
        return stack(
                "1000000",
                layer(GRANT, Instrument.GRANT, COUNCIL, "200000", 1),
                layer(DEBT, Instrument.DEBT, BANK, "400000", 1),
                layer(QUASI, Instrument.QUASI_EQUITY, FUND, "300000", 2),
                layer(FIRST_LOSS, Instrument.FIRST_LOSS, COUNCIL, "100000", 3));
    }

    public static CapitalStack stack(String total, Layer... layers) {
        return new CapitalStack(pounds(total), List.of(layers));
    }

    /** Debt, and what the co-operative's own members put into its shares. */
    public static CapitalStack withMembers() {
        return stack(
                "500000",
                layer(DEBT, Instrument.DEBT, BANK, "400000", 1),
                layer(MEMBERS, Instrument.COMMUNITY_SHARES, COOPERATIVE, "100000", 2));
    }

    public static SurplusSplit split() {
        return split("30", "40", share(DEBT, "5"), share(QUASI, "25"));
    }

    public static SurplusSplit split(
            String reinvested, String community, SurplusSplit.Share... shares) {
        return new SurplusSplit(
                List.of(shares), new BigDecimal(reinvested), new BigDecimal(community));
    }

    public static SurplusSplit.Share share(String layer, String percent) {
        return new SurplusSplit.Share(layer, new BigDecimal(percent));
    }

    public static OutcomeTest jobs(OrganisationId verifier) {
        return new OutcomeTest(
                JOBS,
                "Jobs kept for a year by people who were long out of work",
                "jobs",
                new BigDecimal("12"),
                "The payroll, with consent",
                verifier,
                TEST_DUE);
    }

    public static Tranche tranche(String id, String layer, String amount, String... test) {
        return new Tranche(id, layer, pounds(amount), Arrays.stream(test).findFirst());
    }

    public static List<Tranche> tranches() {
        return List.of(
                tranche(START, DEBT, "250000"),
                tranche(QUASI_TRANCHE, QUASI, "300000"),
                tranche(CUSHION, FIRST_LOSS, "100000"),
                tranche(SECOND, DEBT, "150000", JOBS));
    }

    /** Ten years; the return is at most a fifth of the capital. */
    public static Terms terms() {
        return terms(
                new ReturnCap.Percent(new BigDecimal("20")),
                split(),
                List.of(jobs(EVALUATOR)),
                tranches());
    }

    public static Terms terms(
            ReturnCap cap, SurplusSplit split, List<OutcomeTest> tests, List<Tranche> tranches) {
        return new Terms(
                FIRST_DAY,
                LAST_DAY,
                cap,
                GRACE_UNTIL,
                HOLIDAY_UNTIL,
                PATIENCE_UNTIL,
                split,
                tests,
                tranches,
                12,
                WORDING);
    }

    public static Journey intended() {
        return Journey.from(IN_NOVEMBER)
                .then(recording(need("1000000")))
                .then(choosing(Route.CO_INVESTMENT));
    }

    public static ProposeStack proposing(CapitalStack stack) {
        return new ProposeStack(CONTRACT, cooperative(), List.of(fund(), bank()), stack, OFFICER);
    }

    public static ProposeTerms proposing(Terms terms) {
        return new ProposeTerms(CONTRACT, terms, OFFICER);
    }

    /** What is on the table last, by its content address. */
    public static Sha256 onTheTable(Journey journey) {
        return switch (journey.state().of(CoInvestment.VOCABULARY)) {
            case Preparing it -> it.plan().termsContent().orElse(it.plan().stackContent());
            case Running it -> it.investment().change().orElseThrow().content();
            case CoInvestmentState it -> throw new IllegalStateException("nothing yet: " + it);
        };
    }

    public static Agree agreeing(Sha256 content, Acting by) {
        return new Agree(CONTRACT, content, by);
    }

    public static Journey allAgree(Journey journey) {
        Sha256 content = onTheTable(journey);
        return journey.then(agreeing(content, MEMBER))
                .then(agreeing(content, FUND_MANAGER))
                .then(agreeing(content, BANKER));
    }

    public static SubsidyFinding marketTerms() {
        return new SubsidyFinding.MarketTerms(SIGNED, BECAUSE);
    }

    public static SubsidyFinding assessed(SubsidyForm form, String equivalent) {
        return new SubsidyFinding.Assessed(
                form, pounds(equivalent), List.of(), Map.of(), Optional.empty(), BECAUSE);
    }

    public static AssessSubsidy assessing(SubsidyFinding finding) {
        return new AssessSubsidy(CONTRACT, finding, HEAD, HEADS_AUTHORITY);
    }

    /** Signs what is on the table. */
    public static Sign signing(Journey journey, Acting by) {
        return new Sign(CONTRACT, onTheTable(journey), by);
    }

    public static EnterCoInvestment entering(Journey journey) {
        return new EnterCoInvestment(CONTRACT, onTheTable(journey), HEAD, HEADS_AUTHORITY);
    }

    public static Journey proposed() {
        return intended().then(proposing(stack()));
    }

    public static Journey stackAgreed() {
        return allAgree(proposed());
    }

    public static Journey termsAgreed(Terms terms) {
        return allAgree(stackAgreed().then(proposing(terms)));
    }

    public static Journey subsidyAssessed() {
        return termsAgreed(terms()).then(assessing(marketTerms()));
    }

    public static Journey signedByOthers(Journey assessed) {
        return assessed.at(SIGNED_ON)
                .then(signing(assessed, MEMBER))
                .then(signing(assessed, FUND_MANAGER))
                .then(signing(assessed, BANKER));
    }

    public static Journey invested() {
        return entered(signedByOthers(subsidyAssessed()));
    }

    public static Journey entered(Journey signed) {
        return signed.then(entering(signed));
    }

    public static RequestTranche requesting(String tranche) {
        return new RequestTranche(CONTRACT, tranche, MEMBER);
    }

    public static ReleaseTranche releasing(String tranche, Acting by) {
        return new ReleaseTranche(CONTRACT, tranche, by);
    }

    /** What waits for no test is released: 250,000 of debt, 300,000 and 100,000 beneath it. */
    public static Journey atWork() {
        return invested()
                .at(AT_WORK)
                .then(requesting(START))
                .then(releasing(START, BANKER))
                .then(requesting(QUASI_TRANCHE))
                .then(releasing(QUASI_TRANCHE, FUND_MANAGER))
                .then(requesting(CUSHION))
                .then(releasing(CUSHION, OFFICER));
    }

    public static TestOutcome testing(String measured, Acting by) {
        return new TestOutcome(CONTRACT, JOBS, new BigDecimal(measured), SIGNED, BECAUSE, by);
    }

    /** The jobs are kept, and the second tranche of debt is released. */
    public static Journey released() {
        return atWork().at(TESTED)
                .then(requesting(SECOND))
                .then(testing("14", VERIFIER))
                .then(releasing(SECOND, BANKER));
    }

    public static ReportSurplus reporting(LocalDate upTo, String surplus) {
        return new ReportSurplus(CONTRACT, upTo, pounds(surplus), SIGNED, MEMBER);
    }

    public static Repay paying(String layer, String capital, String interest, Acting by) {
        return new Repay(CONTRACT, layer, pounds(capital), pounds(interest), by);
    }

    public static WriteDown writingDown(String loss) {
        return new WriteDown(CONTRACT, pounds(loss), SIGNED, BECAUSE, HEAD, HEADS_AUTHORITY);
    }

    public static CallIn callingIn(String layer, Ground ground, Acting by) {
        return new CallIn(CONTRACT, layer, ground, by);
    }

    public static Ground fraud(LocalDate establishedOn) {
        return new Ground.Fraud("Westmarch Crown Court", establishedOn, SIGNED);
    }

    public static Ground missedPayment() {
        return new Ground.Default(new Reason("Two reports are missing."));
    }

    public static ProposeChange changing(Change change) {
        return new ProposeChange(CONTRACT, change, marketTerms(), BECAUSE, HEAD, HEADS_AUTHORITY);
    }

    public static Change conversion() {
        return new Change.Conversion(DEBT, Instrument.QUASI_EQUITY, 2);
    }

    /** Everything is paid back by rank. */
    public static Journey repaid(Journey atWork) {
        return atWork.then(paying(DEBT, "250000", "0", MEMBER))
                .then(paying(QUASI, "300000", "0", MEMBER))
                .then(paying(FIRST_LOSS, "100000", "0", MEMBER));
    }
}
