package org.publicaccord.contractservice.life;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.publicaccord.contractservice.approvals.ApprovalCommand.RequestApproval;
import org.publicaccord.contractservice.awarding.AwardCommand.EnterContract;
import org.publicaccord.contractservice.commissioning.Appraisal;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.AppraiseOptions;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.DetermineMarketFailure;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.RecordNeed;
import org.publicaccord.contractservice.commissioning.Determination;
import org.publicaccord.contractservice.commissioning.Need;
import org.publicaccord.contractservice.competition.CompetitionCommand.DecideAward;
import org.publicaccord.contractservice.competition.CompetitionCommand.DesignProcedure;
import org.publicaccord.contractservice.competition.CompetitionCommand.RecordRecommendation;
import org.publicaccord.contractservice.competition.CompetitionCommand.RecordSummariesIssued;
import org.publicaccord.contractservice.competition.CompetitionCommand.RecordTendersClosed;
import org.publicaccord.contractservice.competition.Design;
import org.publicaccord.contractservice.competition.LotOutcome;
import org.publicaccord.contractservice.contract.Act;
import org.publicaccord.contractservice.contract.Acting;
import org.publicaccord.contractservice.contract.Authority;
import org.publicaccord.contractservice.contract.Category;
import org.publicaccord.contractservice.contract.Classification;
import org.publicaccord.contractservice.contract.CoBuyer;
import org.publicaccord.contractservice.contract.ContractCommand;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Criterion;
import org.publicaccord.contractservice.contract.KeyDecisions;
import org.publicaccord.contractservice.contract.Kpi;
import org.publicaccord.contractservice.contract.Lot;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.NoticeCode;
import org.publicaccord.contractservice.contract.Ocid;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.PartyRole;
import org.publicaccord.contractservice.contract.PersonId;
import org.publicaccord.contractservice.contract.Procedure;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Reserved;
import org.publicaccord.contractservice.contract.Route;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.contractservice.contract.Term;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.contractservice.notices.NoticeCommand.ApproveNotice;
import org.publicaccord.contractservice.notices.NoticeCommand.ConfirmNotice;
import org.publicaccord.contractservice.notices.NoticeCommand.DraftNotice;
import org.publicaccord.contractservice.notices.NoticeCommand.SubmitNotice;
import org.publicaccord.rules.AuthorityKind;
import org.publicaccord.rules.Nation;
import org.publicaccord.rules.TenderTerms;
import org.publicaccord.rules.asking.MarketFailure;
import org.publicaccord.rules.asking.RouteFacts;
import org.publicaccord.rules.reserving.Buyer;
import org.publicaccord.rules.reserving.Reservation;

/** Peer support for people leaving homelessness, as Westmarch City Council buys it. */
public final class Westmarch {

    public static final ContractId CONTRACT =
            ContractId.parse("0198c1a5-7a54-7c3e-9b1d-6d0c2f4e8a11");
    public static final OrganisationId COUNCIL = new OrganisationId("GB-LAE-WMC");
    public static final OrganisationId COOPERATIVE = new OrganisationId("GB-COH-09442333");
    public static final Acting OFFICER = new Acting(new PersonId("officer"), COUNCIL, false);
    public static final Acting HEAD = new Acting(new PersonId("head"), COUNCIL, false);
    public static final Acting STRANGER = new Acting(new PersonId("stranger"), COOPERATIVE, false);
    public static final Authority HEADS_AUTHORITY = unlimited(Optional.empty());
    public static final Acting DIRECTOR = new Acting(new PersonId("director"), COUNCIL, false);
    public static final KeyDecisions KEY_DECISIONS =
            new KeyDecisions(pounds("500000"), 28, 5, 5, Nation.ENGLAND_AND_WALES);

    /** The director may decide everything; from half a million on it is a key decision. */
    public static final Authority DIRECTORS_AUTHORITY = unlimited(Optional.of(KEY_DECISIONS));

    public static final Reason BECAUSE = new Reason("The council and its partners agreed so.");
    public static final Term TERM =
            Term.between(LocalDate.of(2027, 6, 1), LocalDate.of(2029, 5, 31));
    public static final Sha256 SIGNED = new Sha256("9f".repeat(32));
    public static final Instant IN_NOVEMBER = day(2026, 11, 23);
    public static final Instant QUESTIONS_CLOSE = day(2027, 2, 12);
    public static final Instant TENDERS_CLOSE = day(2027, 2, 26);

    private Westmarch() {}

    /** The head of commissioning may do everything, whatever it is worth. */
    private static Authority unlimited(Optional<KeyDecisions> keyDecisions) {
        List<Authority.Grant> grants =
                Arrays.stream(Act.values())
                        .map(it ->
                                new Authority.Grant(
                                        "head-of-commissioning", it, Optional.empty(), Set.of()))
                        .toList();
        return new Authority(
                "Constitution of Westmarch, part 3",
                grants.stream().map(it -> new Authority.Held(it, Authority.Via.ROLE)).toList(),
                grants,
                Set.of(),
                keyDecisions);
    }

    /** Ten in the morning. */
    public static Instant day(int year, int month, int day) {
        return UkCalendar.startOf(LocalDate.of(year, month, day)).plusSeconds(10 * 3600);
    }

    public static Money pounds(String amount) {
        return new Money(new BigDecimal(amount), "GBP");
    }

    public static Party party(OrganisationId id, String name, PartyRole role) {
        return new Party(
                id,
                name,
                Optional.empty(),
                Optional.empty(),
                List.of(role),
                Optional.empty(),
                Optional.empty());
    }

    public static Party cooperative() {
        return party(COOPERATIVE, "Common Threads Care Co-operative", PartyRole.SUPPLIER);
    }

    public static Need need(String estimate) {
        return need(estimate, List.of());
    }

    public static Need need(String estimate, List<CoBuyer> coBuyers) {
        return new Need(
                new Ocid("ocds-pacord-" + CONTRACT),
                "Peer support for people leaving homelessness",
                new Reason("A city-wide peer support service."),
                new Reason("People who leave homelessness, and their peers."),
                Category.SERVICES,
                List.of(new Classification("CPV", "85310000", Optional.empty())),
                party(COUNCIL, "Westmarch City Council", PartyRole.BUYER),
                coBuyers.stream()
                        .map(it -> party(it.organisation(), "A district", PartyRole.BUYER))
                        .toList(),
                coBuyers,
                AuthorityKind.SUB_CENTRAL,
                Nation.ENGLAND_AND_WALES,
                pounds(estimate),
                TERM,
                Optional.empty());
    }

    public static RecordNeed recording(Need need) {
        return new RecordNeed(CONTRACT, need, OFFICER);
    }

    public static AppraiseOptions choosing(Route route) {
        return choosing(route, false);
    }

    public static AppraiseOptions choosing(Route route, boolean reused) {
        var options =
                Arrays.stream(Route.values())
                        .map(it -> new Appraisal.Considered(it, BECAUSE))
                        .toList();
        return new AppraiseOptions(CONTRACT, new Appraisal(options, route, reused), OFFICER);
    }

    /** The choice of a route with what its law asks about it. */
    public static AppraiseOptions choosing(Route route, RouteFacts stated) {
        return new AppraiseOptions(
                CONTRACT, choosing(route).appraisal(), Optional.of(stated), OFFICER);
    }

    /** Nobody offers what is needed, as two market engagements show. */
    public static Determination noProvider() {
        return new Determination(
                MarketFailure.Kind.NO_PROVIDER,
                List.of(new Reason("Two market engagements, in March and in September.")),
                new Reason("Nobody offers peer support in the city."),
                List.of(new Determination.Evidence("Engagement report", SIGNED)));
    }

    public static DetermineMarketFailure determining(Acting by, Authority authority) {
        return new DetermineMarketFailure(CONTRACT, noProvider(), by, authority);
    }

    public static Criterion criterion(String id, String weight, Criterion.Family family) {
        return new Criterion(
                id,
                id,
                "It is about the service.",
                "Points for what is shown.",
                new BigDecimal(weight),
                family);
    }

    public static List<Criterion> criteria() {
        return List.of(
                criterion("price", "30", Criterion.Family.PRICE),
                criterion("quality", "50", Criterion.Family.QUALITY),
                criterion("jobs", "20", Criterion.Family.SOCIAL_VALUE));
    }

    public static Procedure procedure(Procedure.Kind kind, boolean lightTouch, String... lots) {
        return new Procedure(
                kind,
                lightTouch,
                Arrays.stream(lots).map(it -> new Lot(it, it, Optional.empty())).toList(),
                lots.length > 1 ? Optional.empty() : Optional.of("One team serves the city."),
                criteria(),
                QUESTIONS_CLOSE,
                TENDERS_CLOSE,
                Optional.empty());
    }

    /** Reserved to public service mutuals for sixty months, with extensions. */
    public static Reserved toMutuals() {
        return new Reserved(
                new Reservation.PublicServiceMutual(
                        true, LocalDate.of(2027, 6, 1), LocalDate.of(2032, 5, 31)),
                Buyer.ENGLISH_COUNCIL);
    }

    public static Procedure reserved(Procedure open, Reserved to) {
        return new Procedure(
                open.kind(),
                open.lightTouch(),
                open.lots(),
                open.notDividedBecause(),
                open.criteria(),
                open.questionsCloseAt(),
                open.tendersCloseAt(),
                open.framework(),
                Optional.of(to));
    }

    /** The design of a light touch competition that is reserved to public service mutuals. */
    public static Design designForMutuals() {
        return design(
                reserved(procedure(Procedure.Kind.COMPETITIVE_FLEXIBLE, true, "1"), toMutuals()));
    }

    public static Design design(Procedure procedure, Kpi... kpis) {
        return new Design(
                procedure,
                new TenderTerms(true, true, false, false),
                new Reason("None was found."),
                Optional.empty(),
                List.of(kpis),
                Optional.empty());
    }

    public static DesignProcedure designing(Design design) {
        return new DesignProcedure(CONTRACT, design, OFFICER);
    }

    public static Kpi kpi(String id) {
        return new Kpi(id, id, "85 per cent", 6);
    }

    /** From its draft to its publication at an instant. */
    public static List<ContractCommand> notice(NoticeCode code, Instant publishedAt) {
        UUID id = new UUID(code.name().hashCode(), publishedAt.toEpochMilli());
        return List.of(
                new DraftNotice(CONTRACT, id, code, BECAUSE, Optional.empty(), OFFICER),
                new ApproveNotice(CONTRACT, id, HEAD, HEADS_AUTHORITY),
                new SubmitNotice(CONTRACT, id, OFFICER),
                new ConfirmNotice(CONTRACT, id, "01234" + code, publishedAt, OFFICER));
    }

    public static RecordTendersClosed closing(String... lots) {
        return new RecordTendersClosed(
                CONTRACT,
                Arrays.stream(lots).collect(Collectors.toMap(it -> it, _ -> 2)),
                TENDERS_CLOSE);
    }

    public static LotOutcome winning(String lot, String price) {
        return new LotOutcome.Winner(lot, cooperative(), pounds(price), new BigDecimal("81.5"), 2);
    }

    public static RecordRecommendation recommending(LotOutcome... outcomes) {
        return new RecordRecommendation(CONTRACT, List.of(outcomes));
    }

    public static DecideAward deciding(boolean keepsStandstill, String... lots) {
        return new DecideAward(
                CONTRACT,
                Arrays.stream(lots).collect(Collectors.toMap(it -> it, _ -> true)),
                keepsStandstill,
                BECAUSE,
                HEAD,
                HEADS_AUTHORITY);
    }

    /** The award of the one lot, decided by a person with some authority, or none. */
    public static DecideAward deciding(Acting by, Authority authority) {
        return new DecideAward(CONTRACT, Map.of("1", true), false, BECAUSE, by, authority);
    }

    /** The officer asks for an approval. */
    public static RequestApproval asking(UUID approval, Act act, String value) {
        return new RequestApproval(
                CONTRACT, approval, act, BECAUSE, Optional.of(SIGNED), pounds(value), OFFICER);
    }

    public static EnterContract entering(Kpi... kpis) {
        return new EnterContract(
                CONTRACT, TERM, 24, List.of(kpis), Optional.empty(), SIGNED, HEAD, HEADS_AUTHORITY);
    }

    /** The need is recorded and an open competition chosen. */
    public static Journey intended(String estimate) {
        return Journey.from(IN_NOVEMBER)
                .then(recording(need(estimate)))
                .then(choosing(Route.OPEN_COMPETITION));
    }

    /** The tender notice was published on 11 January 2027. */
    public static Journey advertised(String estimate, Design design) {
        Journey journey = intended(estimate).at(day(2027, 1, 11)).then(designing(design));
        notice(NoticeCode.UK4, day(2027, 1, 11)).forEach(journey::then);
        return journey;
    }

    /** The award is decided and the summaries are issued. */
    public static Journey decided(
            String estimate, Design design, boolean keepsStandstill, String price) {
        String[] lots = design.procedure().lots().stream().map(Lot::id).toArray(String[]::new);
        LotOutcome[] outcomes =
                Arrays.stream(lots).map(it -> winning(it, price)).toArray(LotOutcome[]::new);
        return advertised(estimate, design)
                .at(TENDERS_CLOSE)
                .then(closing(lots))
                .at(day(2027, 3, 12))
                .then(recommending(outcomes))
                .then(new RecordSummariesIssued(CONTRACT))
                .then(deciding(keepsStandstill, lots));
    }

    /** The award notice was published on an instant. */
    public static Journey announced(
            String estimate,
            Design design,
            boolean keepsStandstill,
            String price,
            Instant publishedAt) {
        Journey journey = decided(estimate, design, keepsStandstill, price).at(publishedAt);
        notice(NoticeCode.UK6, publishedAt).forEach(journey::then);
        return journey;
    }
}
