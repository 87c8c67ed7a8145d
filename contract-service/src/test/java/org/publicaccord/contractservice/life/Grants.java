package org.publicaccord.contractservice.life;

import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.HEAD;
import static org.publicaccord.contractservice.life.Westmarch.HEADS_AUTHORITY;
import static org.publicaccord.contractservice.life.Westmarch.IN_NOVEMBER;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.SIGNED;
import static org.publicaccord.contractservice.life.Westmarch.STRANGER;
import static org.publicaccord.contractservice.life.Westmarch.TERM;
import static org.publicaccord.contractservice.life.Westmarch.choosing;
import static org.publicaccord.contractservice.life.Westmarch.cooperative;
import static org.publicaccord.contractservice.life.Westmarch.day;
import static org.publicaccord.contractservice.life.Westmarch.need;
import static org.publicaccord.contractservice.life.Westmarch.pounds;
import static org.publicaccord.contractservice.life.Westmarch.recording;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.publicaccord.contractservice.contract.Acting;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.PersonId;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Route;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.contractservice.grant.Assessment;
import org.publicaccord.contractservice.grant.BusinessCase;
import org.publicaccord.contractservice.grant.Call;
import org.publicaccord.contractservice.grant.Check;
import org.publicaccord.contractservice.grant.Claim;
import org.publicaccord.contractservice.grant.Clawback;
import org.publicaccord.contractservice.grant.GrantCommand.AcceptOffer;
import org.publicaccord.contractservice.grant.GrantCommand.AnswerStandard;
import org.publicaccord.contractservice.grant.GrantCommand.Apply;
import org.publicaccord.contractservice.grant.GrantCommand.AssessSubsidy;
import org.publicaccord.contractservice.grant.GrantCommand.ConfirmAssistance;
import org.publicaccord.contractservice.grant.GrantCommand.DecideClaim;
import org.publicaccord.contractservice.grant.GrantCommand.DecideClawback;
import org.publicaccord.contractservice.grant.GrantCommand.NotifyAssistance;
import org.publicaccord.contractservice.grant.GrantCommand.OfferGrant;
import org.publicaccord.contractservice.grant.GrantCommand.OpenCall;
import org.publicaccord.contractservice.grant.GrantCommand.RaiseClawback;
import org.publicaccord.contractservice.grant.GrantCommand.ReconcileYear;
import org.publicaccord.contractservice.grant.GrantCommand.RecordCase;
import org.publicaccord.contractservice.grant.GrantCommand.RecordDueDiligence;
import org.publicaccord.contractservice.grant.GrantCommand.RecordPayment;
import org.publicaccord.contractservice.grant.GrantCommand.RecordRecovery;
import org.publicaccord.contractservice.grant.GrantCommand.SubmitClaim;
import org.publicaccord.contractservice.grant.Instalment;
import org.publicaccord.contractservice.grant.InstrumentTest;
import org.publicaccord.contractservice.grant.Offer;
import org.publicaccord.contractservice.grant.Proposal;
import org.publicaccord.contractservice.grant.StandardAnswer;
import org.publicaccord.rules.subsidies.Assistance;
import org.publicaccord.rules.subsidies.SubsidyForm;

/** A grant for peer support, which Westmarch City Council gives to a co-operative. */
public final class Grants {

    public static final UUID APPLICATION = new UUID(12, 1);
    public static final UUID RIVAL = new UUID(12, 2);
    public static final OrganisationId TRUST = new OrganisationId("GB-CHC-1098457");
    public static final OrganisationId SUBSIDIARY = new OrganisationId("GB-COH-11223344");
    public static final Acting TRUSTEE = new Acting(new PersonId("trustee"), TRUST, false);

    /** Of the co-operative that is to have the grant. */
    public static final Acting MEMBER = STRANGER;

    public static final Instant CALLED = day(2026, 12, 7);
    public static final LocalDate CALL_CLOSES = LocalDate.of(2027, 1, 29);
    public static final Instant APPLIED = day(2027, 1, 18);
    public static final Instant ASSESSED = day(2027, 2, 15);
    public static final Instant CONFIRMED = day(2027, 2, 22);
    public static final Instant OFFERED = day(2027, 3, 15);
    public static final LocalDate OPEN_UNTIL = LocalDate.of(2027, 4, 12);
    public static final Instant ACCEPTED = day(2027, 3, 31);
    public static final String START = "start";
    public static final String YEAR_1 = "year-1";
    public static final Sha256 GRANT_AGREEMENT = new Sha256("5e".repeat(32));

    private Grants() {}

    public static Journey proposed() {
        return Journey.from(IN_NOVEMBER)
                .then(recording(need("300000")))
                .then(choosing(Route.GRANT));
    }

    public static BusinessCase businessCase(boolean serviceEnforced, boolean heldToItsPurpose) {
        return new BusinessCase(
                BECAUSE,
                pounds("300000"),
                new InstrumentTest(serviceEnforced, heldToItsPurpose, BECAUSE),
                SIGNED);
    }

    public static RecordCase casing() {
        return new RecordCase(CONTRACT, businessCase(false, true), OFFICER);
    }

    public static AnswerStandard answering(int from, int to) {
        return new AnswerStandard(
                CONTRACT,
                IntStream.rangeClosed(from, to)
                        .boxed()
                        .collect(
                                Collectors.toMap(
                                        it -> "govs-015-" + it,
                                        it ->
                                                new StandardAnswer(
                                                        it == 3
                                                                ? StandardAnswer.Kind.EXPLAIN
                                                                : StandardAnswer.Kind.COMPLY,
                                                        BECAUSE))),
                OFFICER);
    }

    public static OpenCall calling() {
        return new OpenCall(
                CONTRACT, new Call.Open("Westmarch community fund", CALL_CLOSES, BECAUSE), OFFICER);
    }

    public static OpenCall inviting(OrganisationId invited) {
        return new OpenCall(
                CONTRACT, new Call.Direct("Westmarch community fund", invited, BECAUSE), OFFICER);
    }

    public static Party trust() {
        return Party.supplier(TRUST.value(), "Riverside Recovery Trust");
    }

    public static Proposal proposal() {
        return new Proposal("Peers support peers", BECAUSE, pounds("80000"), TERM);
    }

    public static Apply applying() {
        return new Apply(
                CONTRACT, APPLICATION, cooperative(), List.of(SUBSIDIARY), proposal(), MEMBER);
    }

    public static Apply rivalling() {
        return new Apply(CONTRACT, RIVAL, trust(), List.of(), proposal(), TRUSTEE);
    }

    public static RecordDueDiligence examining(UUID application) {
        return new RecordDueDiligence(
                CONTRACT,
                application,
                Arrays.stream(Check.values()).collect(Collectors.toMap(it -> it, _ -> BECAUSE)),
                OFFICER);
    }

    public static Assessment assessment(SubsidyForm form, String amount) {
        return new Assessment(
                form,
                pounds(amount),
                false,
                form == SubsidyForm.UNDER_SCHEME ? Optional.of("SC10001") : Optional.empty(),
                form == SubsidyForm.STANDALONE ? principles() : Map.of(),
                List.of(),
                BECAUSE);
    }

    public static Map<String, Reason> principles() {
        return Stream.of("a", "b", "c", "d", "e", "f", "g")
                .collect(Collectors.toMap(it -> "subsidy-principle-" + it, _ -> BECAUSE));
    }

    public static AssessSubsidy assessing(SubsidyForm form, String amount) {
        return new AssessSubsidy(CONTRACT, APPLICATION, assessment(form, amount), OFFICER);
    }

    public static NotifyAssistance notifying(Assistance... onRecord) {
        return new NotifyAssistance(CONTRACT, List.of(onRecord), OFFICER);
    }

    public static ConfirmAssistance confirming(Assistance... received) {
        return new ConfirmAssistance(CONTRACT, List.of(received), SIGNED, List.of(), MEMBER);
    }

    public static Assistance minimal(LocalDate givenOn, String amount) {
        return new Assistance(Assistance.Kind.MINIMAL, givenOn, new BigDecimal(amount));
    }

    /** A tenth in advance, the rest in arrears. */
    public static Offer offer(String amount) {
        BigDecimal whole = new BigDecimal(amount);
        BigDecimal start = whole.movePointLeft(1);
        return offer(
                amount,
                new Instalment(
                        START,
                        new Money(start, "GBP"),
                        LocalDate.of(2027, 6, 1),
                        Optional.of(BECAUSE)),
                new Instalment(
                        YEAR_1,
                        new Money(whole.subtract(start), "GBP"),
                        LocalDate.of(2027, 9, 1),
                        Optional.empty()));
    }

    public static Offer offer(String amount, Instalment... instalments) {
        return new Offer(
                pounds(amount),
                TERM,
                BECAUSE,
                List.of(instalments),
                90,
                OPEN_UNTIL,
                GRANT_AGREEMENT);
    }

    public static OfferGrant offering(Offer offer) {
        return new OfferGrant(CONTRACT, offer, HEAD, HEADS_AUTHORITY);
    }

    public static AcceptOffer accepting(Assistance... onRecord) {
        return new AcceptOffer(CONTRACT, GRANT_AGREEMENT, List.of(onRecord), MEMBER);
    }

    public static SubmitClaim claiming(String instalment, String amount, String spent) {
        return new SubmitClaim(
                CONTRACT, instalment, new Claim(pounds(amount), pounds(spent), SIGNED), MEMBER);
    }

    public static DecideClaim approving(String instalment, String amount) {
        return new DecideClaim(CONTRACT, instalment, Optional.of(pounds(amount)), BECAUSE, OFFICER);
    }

    public static RecordPayment paying(String instalment, LocalDate paidOn) {
        return new RecordPayment(CONTRACT, instalment, paidOn, "BACS-1", OFFICER);
    }

    public static ReconcileYear reconciling(LocalDate yearEnd, String spent) {
        return new ReconcileYear(CONTRACT, yearEnd, pounds(spent), BECAUSE, OFFICER);
    }

    public static RaiseClawback clawingBack(String amount, LocalDate until) {
        return new RaiseClawback(
                CONTRACT,
                "unspent",
                pounds(amount),
                Clawback.Ground.NOT_SPENT,
                BECAUSE,
                until,
                OFFICER);
    }

    public static DecideClawback owing(String amount) {
        return new DecideClawback(
                CONTRACT, "unspent", Optional.of(pounds(amount)), BECAUSE, OFFICER);
    }

    public static RecordRecovery recovering(String amount, LocalDate on) {
        return new RecordRecovery(CONTRACT, "unspent", pounds(amount), on, OFFICER);
    }

    /** An open call is made. */
    public static Journey called() {
        return proposed().at(CALLED).then(casing()).then(answering(1, 10)).then(calling());
    }

    /** Due diligence on the co-operative is done, and the call is closed. */
    public static Journey examined() {
        return called().at(APPLIED)
                .then(applying())
                .then(rivalling())
                .at(ASSESSED)
                .then(examining(APPLICATION));
    }

    /** It confirmed that its minimal financial assistance stays within the limit. */
    public static Journey confirmed(String amount, Assistance... received) {
        return examined()
                .then(assessing(SubsidyForm.MINIMAL, amount))
                .then(notifying())
                .at(CONFIRMED)
                .then(confirming(received));
    }

    public static Journey offered(String amount, Assistance... received) {
        return confirmed(amount, received).at(OFFERED).then(offering(offer(amount)));
    }

    public static Journey accepted(String amount) {
        return offered(amount).at(ACCEPTED).then(accepting());
    }

    /** 60,000 is granted and paid; 55,000 of it was spent. */
    public static Journey paid() {
        return accepted("60000")
                .at(day(2027, 6, 1))
                .then(claiming(START, "6000", "0"))
                .then(approving(START, "6000"))
                .then(paying(START, LocalDate.of(2027, 6, 1)))
                .at(day(2028, 5, 2))
                .then(claiming(YEAR_1, "54000", "60000"))
                .then(approving(YEAR_1, "54000"))
                .then(paying(YEAR_1, LocalDate.of(2028, 5, 2)));
    }

    /** What is not spent is asked back, and the recipient has until the end of August to speak. */
    public static Journey inClawback() {
        return paid().at(day(2028, 8, 1))
                .then(reconciling(LocalDate.of(2028, 5, 31), "55000"))
                .then(clawingBack("5000", LocalDate.of(2028, 8, 31)));
    }
}
