package org.publicaccord.biddingservice.procedure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.AnswerQuestion;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.AppointAssessor;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.AskQuestion;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.Cancel;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.CloseTenders;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.IssueAssessmentSummaries;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.ModerateScores;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.OpenOpportunity;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.RecommendAward;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.ScoreTender;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.SubmitEligibilityEvidence;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.SubmitTender;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.VerifyEligibility;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.WithdrawTender;
import org.publicaccord.biddingservice.procedure.TenderContent.CriterionAnswer;
import org.publicaccord.biddingservice.procedure.TenderContent.Price;
import org.publicaccord.biddingservice.terms.Acting;
import org.publicaccord.biddingservice.terms.Criterion;
import org.publicaccord.biddingservice.terms.CriterionId;
import org.publicaccord.biddingservice.terms.Family;
import org.publicaccord.biddingservice.terms.Kind;
import org.publicaccord.biddingservice.terms.Lot;
import org.publicaccord.biddingservice.terms.LotId;
import org.publicaccord.biddingservice.terms.Money;
import org.publicaccord.biddingservice.terms.OrganisationId;
import org.publicaccord.biddingservice.terms.Outline;
import org.publicaccord.biddingservice.terms.Party;
import org.publicaccord.biddingservice.terms.PersonId;
import org.publicaccord.biddingservice.terms.Points;
import org.publicaccord.biddingservice.terms.ProcedureId;
import org.publicaccord.biddingservice.terms.ProcedureTerms;
import org.publicaccord.biddingservice.terms.Reason;
import org.publicaccord.biddingservice.terms.Sha256;
import org.publicaccord.biddingservice.terms.Weight;
import org.publicaccord.decider.Decision.Accepted;
import org.publicaccord.rules.RulePacks;
import org.publicaccord.rules.loading.BuiltInPacks;
import org.publicaccord.rules.reserving.Eligibility;
import org.publicaccord.rules.reserving.Reservation;
import org.publicaccord.rules.reserving.ReservationBasis;

/** The peer support that Westmarch City Council asks tenders for, north and south of the river. */
public final class Examples {

    public static final ProcedureId PROCEDURE =
            new ProcedureId("0198c1a5-7a54-7c3e-9b1d-6d0c2f4e8a11");
    public static final Instant OPENED = Instant.parse("2027-01-11T10:05:00Z");
    public static final Instant QUESTIONS_CLOSE = Instant.parse("2027-02-12T17:00:00Z");
    public static final Instant TENDERS_CLOSE = Instant.parse("2027-02-26T12:00:00Z");
    public static final Instant LATER = TENDERS_CLOSE.plus(Duration.ofDays(10));

    public static final LotId NORTH = new LotId("north");
    public static final LotId SOUTH = new LotId("south");
    public static final CriterionId PRICE = new CriterionId("price");
    public static final CriterionId PEER_LED = new CriterionId("peer-led");
    public static final CriterionId JOBS = new CriterionId("jobs");

    public static final Party COUNCIL = party("GB-LAE-WMC", "Westmarch City Council");
    public static final Party THREADS = party("GB-COH-09442333", "Common Threads Co-operative");
    public static final Party PEERS = party("GB-COH-11223344", "Westmarch Peer Support CIC");
    public static final Party OTHERS = party("GB-COH-55667788", "Other People Limited");

    public static final Acting AMARA = acting("amara", COUNCIL);
    public static final PersonId JONAS = new PersonId("jonas");
    public static final PersonId PRIYA = new PersonId("priya");
    public static final PersonId CARYS = new PersonId("carys");

    public static final Reason REASON = new Reason("It is shown by three years of practice.");
    public static final Procedures DECIDER = new Procedures(RulePacks.of(BuiltInPacks.all()));

    private Examples() {}

    public static Party party(String id, String name) {
        return new Party(new OrganisationId(id), name);
    }

    public static Acting acting(String person, Party organisation) {
        return new Acting(new PersonId(person), organisation.id());
    }

    public static Money pounds(String amount) {
        return new Money(new BigDecimal(amount), "GBP");
    }

    public static Outline outline() {
        return new Outline(
                PROCEDURE,
                "Peer support for people leaving homelessness",
                "UK-PA23-2026",
                List.of(COUNCIL));
    }

    public static ProcedureTerms terms() {
        return terms(List.of());
    }

    public static ProcedureTerms terms(List<OrganisationId> invited) {
        return new ProcedureTerms(
                Kind.OPEN,
                true,
                "UK-PA23-2026",
                List.of(
                        new Lot(NORTH, "North of the river", Optional.of(pounds("480000"))),
                        new Lot(SOUTH, "South of the river", Optional.empty())),
                List.of(
                        criterion(PRICE, "Price", "30", Family.PRICE),
                        criterion(PEER_LED, "Peer leadership", "50", Family.QUALITY),
                        criterion(JOBS, "Jobs for people served", "20", Family.SOCIAL_VALUE)),
                QUESTIONS_CLOSE,
                TENDERS_CLOSE,
                "012345-2027",
                Instant.parse("2027-01-11T10:00:00Z"),
                invited);
    }

    /** Reserved to public service mutuals for five years. */
    public static ProcedureTerms reservedTerms() {
        ProcedureTerms open = terms();
        return new ProcedureTerms(
                Kind.COMPETITIVE_FLEXIBLE,
                open.lightTouch(),
                open.rulePack(),
                open.lots(),
                open.criteria(),
                open.questionsCloseAt(),
                open.tendersCloseAt(),
                open.noticeId(),
                open.publishedAt(),
                open.invited(),
                Optional.of(
                        new Reservation.PublicServiceMutual(
                                true, LocalDate.of(2027, 6, 1), LocalDate.of(2032, 5, 31))));
    }

    public static OpenOpportunity openingReserved() {
        Outline outline = outline();
        return new OpenOpportunity(
                new Outline(
                        outline.procedure(),
                        outline.title(),
                        outline.rulePack(),
                        outline.buyers(),
                        Optional.of(ReservationBasis.S33_PUBLIC_SERVICE_MUTUAL)),
                reservedTerms());
    }

    /** A mutual by its constitution, or a company of owners. */
    public static SubmitEligibilityEvidence claiming(Party bidder, boolean mutual) {
        return claiming(bidder, new Eligibility.Mutual(true, true, mutual, List.of()));
    }

    public static SubmitEligibilityEvidence claiming(Party bidder, Eligibility stated) {
        return new SubmitEligibilityEvidence(
                PROCEDURE,
                new Claim(
                        bidder,
                        stated,
                        List.of(new Claim.Evidence("Constitution", sha256(bidder.name()))),
                        new Claim.Finding.Awaited()),
                new PersonId("sade"));
    }

    public static VerifyEligibility verifying(Party bidder) {
        return new VerifyEligibility(PROCEDURE, bidder.id(), Optional.empty(), AMARA);
    }

    /** Reserved, with tenders of a mutual and of a company, both of which state what they are. */
    public static List<ProcedureEvent> reservedAndClosed() {
        List<ProcedureEvent> open =
                continued(
                        history(OPENED, List.of(openingReserved())),
                        OPENED.plusSeconds(60),
                        List.of(
                                claiming(THREADS, true),
                                claiming(OTHERS, false),
                                submitting(THREADS, NORTH),
                                submitting(OTHERS, NORTH)));
        return continued(open, TENDERS_CLOSE, List.of(closing()));
    }

    public static Criterion criterion(CriterionId id, String title, String weight, Family family) {
        return new Criterion(
                id,
                title,
                "What the service is about.",
                "100 points for the best that can be thought of.",
                new Weight(new BigDecimal(weight)),
                family);
    }

    public static OpenOpportunity opening() {
        return new OpenOpportunity(outline(), terms());
    }

    public static QuestionId question(int number) {
        return new QuestionId(id("question " + number));
    }

    public static SubmissionId submission(Party bidder, LotId lot, int version) {
        return new SubmissionId(id(bidder.id() + " " + lot + " " + version));
    }

    private static UUID id(String of) {
        return UUID.nameUUIDFromBytes(of.getBytes(UTF_8));
    }

    public static AskQuestion asking(int number, Party asker) {
        return asking(number, asker, "Does TUPE apply? (" + number + ")");
    }

    public static AskQuestion asking(int number, Party asker, String text) {
        return new AskQuestion(
                PROCEDURE,
                question(number),
                Optional.of(NORTH),
                new QuestionText(text),
                acting("sade", asker));
    }

    public static AnswerQuestion answering(int number) {
        return new AnswerQuestion(
                PROCEDURE,
                question(number),
                Optional.of(new QuestionText("Does TUPE apply?")),
                new AnswerText("Yes, to eleven people."),
                AMARA);
    }

    public static TenderContent content(String price) {
        return new TenderContent(
                List.of(new Price("The whole service", pounds(price))),
                List.of(answer(PEER_LED), answer(JOBS)));
    }

    public static CriterionAnswer answer(CriterionId criterion) {
        return new CriterionAnswer(criterion, "We do as we are asked.", List.of());
    }

    public static SubmitTender submitting(Party bidder, LotId lot) {
        return submitting(bidder, lot, 1, "450000");
    }

    public static SubmitTender submitting(Party bidder, LotId lot, int version, String price) {
        return new SubmitTender(
                PROCEDURE,
                submission(bidder, lot, version),
                lot,
                content(price),
                sha256(bidder.id() + " offers " + price + " for " + lot),
                bidder,
                new PersonId("sade"));
    }

    public static Sha256 sha256(String of) {
        String half = id(of).toString().replace("-", "");
        return new Sha256(half + half);
    }

    public static WithdrawTender withdrawing(Party bidder, LotId lot, int version) {
        return new WithdrawTender(
                PROCEDURE, submission(bidder, lot, version), acting("sade", bidder));
    }

    public static CloseTenders closing() {
        return new CloseTenders(PROCEDURE);
    }

    public static AppointAssessor appointing(PersonId person) {
        return appointing(person, new Declaration.NoConflict());
    }

    public static AppointAssessor appointing(PersonId person, Declaration declaration) {
        return new AppointAssessor(
                PROCEDURE, new Assessor(person, COUNCIL.id(), declaration), AMARA);
    }

    public static ScoreTender scoring(
            PersonId person, SubmissionId tender, CriterionId criterion, String points) {
        return new ScoreTender(
                PROCEDURE,
                new Cell(tender, criterion),
                points(points),
                REASON,
                new Acting(person, COUNCIL.id()));
    }

    public static ModerateScores moderating(
            SubmissionId tender, CriterionId criterion, String points) {
        return new ModerateScores(
                PROCEDURE,
                new Moderation(new Cell(tender, criterion), points(points), REASON),
                AMARA);
    }

    public static Points points(String points) {
        return new Points(new BigDecimal(points));
    }

    public static RecommendAward recommending() {
        return new RecommendAward(PROCEDURE, Map.of(), AMARA);
    }

    public static RecommendAward recommendingNobody(LotId lot) {
        return new RecommendAward(
                PROCEDURE, Map.of(lot, new Reason("No tender meets the need.")), AMARA);
    }

    public static IssueAssessmentSummaries issuing() {
        return new IssueAssessmentSummaries(PROCEDURE, AMARA);
    }

    public static Cancel cancelling() {
        return new Cancel(PROCEDURE, new Reason("The budget was withdrawn."));
    }

    /** Two assessors score a tender under a criterion, and agree. */
    public static List<ProcedureCommand> agreeing(
            SubmissionId tender, CriterionId criterion, String points) {
        return List.of(
                scoring(JONAS, tender, criterion, points),
                scoring(PRIYA, tender, criterion, points),
                moderating(tender, criterion, points));
    }

    /** All three criteria of a tender, agreed. */
    public static List<ProcedureCommand> assessing(
            SubmissionId tender, String price, String peerLed, String jobs) {
        List<ProcedureCommand> commands = new ArrayList<>();
        commands.addAll(agreeing(tender, PRICE, price));
        commands.addAll(agreeing(tender, PEER_LED, peerLed));
        commands.addAll(agreeing(tender, JOBS, jobs));
        return commands;
    }

    /** What happens when commands are given one after the other; each must be accepted. */
    public static List<ProcedureEvent> history(Instant at, List<? extends ProcedureCommand> all) {
        return continued(List.of(), at, all);
    }

    /** What happens when more commands are given after a history. */
    public static List<ProcedureEvent> continued(
            List<ProcedureEvent> before, Instant at, List<? extends ProcedureCommand> all) {
        List<ProcedureEvent> events = new ArrayList<>(before);
        ProcedureState state = folded(events);
        for (ProcedureCommand command : all) {
            if (!(DECIDER.decide(command, state, at) instanceof Accepted(var accepted))) {
                throw new AssertionError(command + " gives " + DECIDER.decide(command, state, at));
            }
            for (ProcedureEvent event : accepted) {
                state = DECIDER.evolve(state, event);
                events.add(event);
            }
        }
        return events;
    }

    public static ProcedureState folded(List<ProcedureEvent> events) {
        ProcedureState state = DECIDER.initialState();
        for (ProcedureEvent event : events) {
            state = DECIDER.evolve(state, event);
        }
        return state;
    }

    /** Opened, and nothing else. */
    public static List<ProcedureEvent> opened() {
        return history(OPENED, List.of(opening()));
    }

    /** Opened, with two tenders for the north and none for the south, and closed. */
    public static List<ProcedureEvent> closed() {
        List<ProcedureEvent> open =
                continued(
                        opened(),
                        OPENED.plusSeconds(60),
                        List.of(
                                asking(1, PEERS),
                                answering(1),
                                submitting(THREADS, NORTH),
                                submitting(PEERS, NORTH)));
        return continued(open, TENDERS_CLOSE, List.of(closing()));
    }

    /** Closed, with two assessors. */
    public static List<ProcedureEvent> assessing() {
        return continued(closed(), LATER, List.of(appointing(JONAS), appointing(PRIYA)));
    }

    /** Everything is agreed: the co-operative earned more. */
    public static List<ProcedureEvent> assessed() {
        List<ProcedureCommand> commands = new ArrayList<>();
        commands.addAll(assessing(submission(THREADS, NORTH, 1), "90", "85.5", "100"));
        commands.addAll(assessing(submission(PEERS, NORTH, 1), "100", "80", "60"));
        return continued(assessing(), LATER, commands);
    }

    public static List<ProcedureEvent> recommended() {
        return continued(assessed(), LATER, List.of(recommending()));
    }

    public static List<ProcedureEvent> summariesIssued() {
        return continued(recommended(), LATER, List.of(issuing()));
    }
}
