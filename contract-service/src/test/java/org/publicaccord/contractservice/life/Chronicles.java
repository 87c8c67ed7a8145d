package org.publicaccord.contractservice.life;

import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.DIRECTOR;
import static org.publicaccord.contractservice.life.Westmarch.DIRECTORS_AUTHORITY;
import static org.publicaccord.contractservice.life.Westmarch.HEAD;
import static org.publicaccord.contractservice.life.Westmarch.HEADS_AUTHORITY;
import static org.publicaccord.contractservice.life.Westmarch.IN_NOVEMBER;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.TENDERS_CLOSE;
import static org.publicaccord.contractservice.life.Westmarch.advertised;
import static org.publicaccord.contractservice.life.Westmarch.announced;
import static org.publicaccord.contractservice.life.Westmarch.asking;
import static org.publicaccord.contractservice.life.Westmarch.choosing;
import static org.publicaccord.contractservice.life.Westmarch.closing;
import static org.publicaccord.contractservice.life.Westmarch.day;
import static org.publicaccord.contractservice.life.Westmarch.deciding;
import static org.publicaccord.contractservice.life.Westmarch.design;
import static org.publicaccord.contractservice.life.Westmarch.designing;
import static org.publicaccord.contractservice.life.Westmarch.determining;
import static org.publicaccord.contractservice.life.Westmarch.entering;
import static org.publicaccord.contractservice.life.Westmarch.intended;
import static org.publicaccord.contractservice.life.Westmarch.kpi;
import static org.publicaccord.contractservice.life.Westmarch.need;
import static org.publicaccord.contractservice.life.Westmarch.notice;
import static org.publicaccord.contractservice.life.Westmarch.procedure;
import static org.publicaccord.contractservice.life.Westmarch.recommending;
import static org.publicaccord.contractservice.life.Westmarch.recording;
import static org.publicaccord.contractservice.life.Westmarch.winning;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.publicaccord.contractservice.approvals.ApprovalCommand;
import org.publicaccord.contractservice.approvals.ApprovalCommand.AnnounceKeyDecision;
import org.publicaccord.contractservice.approvals.ApprovalCommand.CallIn;
import org.publicaccord.contractservice.approvals.ApprovalCommand.DeclineApproval;
import org.publicaccord.contractservice.approvals.ApprovalCommand.GiveApproval;
import org.publicaccord.contractservice.approvals.ApprovalCommand.NoticeKind;
import org.publicaccord.contractservice.approvals.ApprovalCommand.ResolveCallIn;
import org.publicaccord.contractservice.awarding.AwardCommand.EndSuspension;
import org.publicaccord.contractservice.awarding.AwardCommand.Ending;
import org.publicaccord.contractservice.awarding.AwardCommand.SuspendAward;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.AbandonNeed;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.AgreeToBuyJointly;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.AnswerContribution;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.Capacity;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.CloseCoDesign;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.Contribute;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.OpenCoDesign;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.Outcome;
import org.publicaccord.contractservice.competition.CompetitionCommand.BeginAsLot;
import org.publicaccord.contractservice.competition.CompetitionCommand.CloseEngagement;
import org.publicaccord.contractservice.competition.CompetitionCommand.OpenEngagement;
import org.publicaccord.contractservice.competition.CompetitionCommand.TerminateProcurement;
import org.publicaccord.contractservice.competition.CompetitionEvent.DividedIntoLots;
import org.publicaccord.contractservice.competition.Design;
import org.publicaccord.contractservice.contract.Act;
import org.publicaccord.contractservice.contract.Acting;
import org.publicaccord.contractservice.contract.Authority;
import org.publicaccord.contractservice.contract.CoBuyer;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.contract.NoticeCode;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.PersonId;
import org.publicaccord.contractservice.contract.Procedure;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Regime;
import org.publicaccord.contractservice.contract.Route;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.contractservice.delivery.DeliveryCommand.ApplyModification;
import org.publicaccord.contractservice.delivery.DeliveryCommand.CloseReview;
import org.publicaccord.contractservice.delivery.DeliveryCommand.CompleteMobilisation;
import org.publicaccord.contractservice.delivery.DeliveryCommand.NotifyIntentionToTerminate;
import org.publicaccord.contractservice.delivery.DeliveryCommand.ObserveTerm;
import org.publicaccord.contractservice.delivery.DeliveryCommand.OpenReview;
import org.publicaccord.contractservice.delivery.DeliveryCommand.RecordExitStep;
import org.publicaccord.contractservice.delivery.DeliveryCommand.StartExit;
import org.publicaccord.contractservice.delivery.DeliveryCommand.WithdrawIntention;
import org.publicaccord.contractservice.delivery.DeliveryCommand.WithdrawModification;
import org.publicaccord.contractservice.delivery.ExitStep;
import org.publicaccord.contractservice.delivery.RenewalOutcome;
import org.publicaccord.contractservice.delivery.TerminationGround;
import org.publicaccord.contractservice.importing.ImportingEvent;
import org.publicaccord.contractservice.notices.NoticeCommand.DraftNotice;
import org.publicaccord.contractservice.notices.NoticeCommand.DropNotice;
import org.publicaccord.rules.asking.RouteFacts;

/** Contracts that between them live through everything that can happen to one that began here. */
public final class Chronicles {

    private static final OrganisationId DISTRICT = new OrganisationId("GB-LAE-NRD");
    private static final UUID CONTRIBUTION = new UUID(1, 2);

    private Chronicles() {}

    /** The first event of each kind, in the order of a contract's life. */
    public static List<ContractEvent> oneOfEach() {
        Map<Class<?>, ContractEvent> events = new LinkedHashMap<>();
        all().forEach(event -> events.putIfAbsent(event.getClass(), event));
        return List.copyOf(events.values());
    }

    private static Stream<ContractEvent> all() {
        return Stream.of(
                        coDesigned(),
                        abandoned(),
                        metInHouse(),
                        Mutuals.inDoubt().then(Mutuals.regaining()),
                        suspended(),
                        divided(),
                        stopped(),
                        calledIn(),
                        declined(),
                        delivered(),
                        endedEarly(),
                        takenOn(),
                        DirectAwards.entered(),
                        Selections.afterThePanel(),
                        Selections.abandoned(),
                        DirectAwards.transparent(DirectAwards.technical())
                                .then(DirectAwards.stopping()),
                        AssetChronicles.inUse(),
                        AssetChronicles.ofCommunityValue(),
                        AssetChronicles.inScotland(),
                        AssetChronicles.reverted(),
                        AgreementChronicles.working(),
                        AgreementChronicles.renegotiated(),
                        GrantChronicles.completed(),
                        GrantChronicles.stopped(),
                        GrantChronicles.referred(),
                        CapitalChronicles.exited(),
                        CapitalChronicles.stopped(),
                        AgreementChronicles.givenUp(),
                        Papers.filed(),
                        GrantChronicles.linked())
                .flatMap(journey -> journey.history().stream())
                // What happens to imported contracts is told elsewhere.
                .filter(event -> !(event instanceof ImportingEvent));
    }

    /** From the need, bought jointly, through co-design and engagement to a designed procedure. */
    public static Journey coDesigned() {
        return Journey.from(IN_NOVEMBER)
                .then(
                        recording(
                                need(
                                        "960000",
                                        List.of(
                                                new CoBuyer(
                                                        DISTRICT, new BigDecimal("25"), false)))))
                .then(
                        new AgreeToBuyJointly(
                                CONTRACT, new Acting(new PersonId("district"), DISTRICT, false)))
                .then(
                        new OpenCoDesign(
                                CONTRACT,
                                BECAUSE,
                                List.of("People who have been homeless"),
                                BECAUSE,
                                OFFICER))
                .then(
                        new Contribute(
                                CONTRACT,
                                CONTRIBUTION,
                                Capacity.LIVED_EXPERIENCE,
                                new Sha256("ab".repeat(32)),
                                new Acting(
                                        new PersonId("peer"),
                                        new OrganisationId("XI-PEERS-1"),
                                        false)))
                .then(
                        new AnswerContribution(
                                CONTRACT, CONTRIBUTION, Outcome.ADOPTED, BECAUSE, OFFICER))
                .then(new CloseCoDesign(CONTRACT, BECAUSE, OFFICER))
                .then(determining(HEAD, HEADS_AUTHORITY))
                .then(choosing(Route.OPEN_COMPETITION))
                .then(new OpenEngagement(CONTRACT, BECAUSE, LocalDate.of(2026, 12, 11), OFFICER))
                .then(new CloseEngagement(CONTRACT, BECAUSE, OFFICER))
                .then(
                        new DraftNotice(
                                CONTRACT,
                                new UUID(3, 4),
                                NoticeCode.UK3,
                                BECAUSE,
                                Optional.empty(),
                                OFFICER))
                .then(new DropNotice(CONTRACT, new UUID(3, 4), BECAUSE, OFFICER));
    }

    private static Journey abandoned() {
        return Journey.from(IN_NOVEMBER)
                .then(recording(need("20000")))
                .then(new AbandonNeed(CONTRACT, BECAUSE, OFFICER));
    }

    private static Journey metInHouse() {
        return Journey.from(IN_NOVEMBER)
                .then(recording(need("960000")))
                .then(
                        choosing(
                                Route.IN_HOUSE,
                                new RouteFacts.InHouse(false, false, BigDecimal.ZERO, false)));
    }

    /** From the tender notice to a contract that is entered after a suspension. */
    public static Journey suspended() {
        return announced("960000", oneLot(), false, "950000", day(2027, 3, 15))
                .at(day(2027, 3, 24))
                .then(new SuspendAward(CONTRACT, BECAUSE, OFFICER))
                .at(day(2027, 4, 12))
                .then(new EndSuspension(CONTRACT, Ending.CLAIM_WITHDRAWN, BECAUSE, OFFICER))
                .then(entering(kpi("tenancies")));
    }

    private static Design oneLot() {
        return design(procedure(Procedure.Kind.OPEN, false, "1"));
    }

    /** A procurement of two lots, and the contract of its first. */
    private static Journey divided() {
        Design lots = design(procedure(Procedure.Kind.OPEN, true, "north", "south"));
        Journey whole = announced("960000", lots, true, "470000", day(2027, 3, 15));
        var divided = (DividedIntoLots) whole.latest();
        var north = divided.beginnings().getFirst();
        Journey lot = Journey.from(day(2027, 3, 15)).then(new BeginAsLot(north.contract(), north));
        return Journey.from(day(2027, 3, 15)).take(whole.history()).take(lot.history());
    }

    private static Journey stopped() {
        return Journey.from(IN_NOVEMBER)
                .then(recording(need("960000")))
                .then(choosing(Route.OPEN_COMPETITION))
                .then(designing(oneLot()))
                .then(new TerminateProcurement(CONTRACT, BECAUSE, HEAD));
    }

    /** A key decision that is announced, approved, called in, confirmed and carried out. */
    private static Journey calledIn() {
        UUID approval = new UUID(5, 6);
        return advertised("960000", oneLot())
                .at(TENDERS_CLOSE)
                .then(closing("1"))
                .at(day(2027, 3, 12))
                .then(recommending(winning("1", "950000")))
                .then(
                        new AnnounceKeyDecision(
                                CONTRACT,
                                Act.AWARD,
                                LocalDate.of(2027, 2, 1),
                                NoticeKind.FORWARD_PLAN,
                                new Reason("Forward plan, item 14"),
                                OFFICER))
                .then(asking(approval, Act.AWARD, "950000"))
                .then(new GiveApproval(CONTRACT, approval, DIRECTORS_AUTHORITY, DIRECTOR))
                .then(new CallIn(CONTRACT, approval, BECAUSE, OFFICER))
                .then(
                        new ResolveCallIn(
                                CONTRACT,
                                approval,
                                ApprovalCommand.Outcome.STANDS,
                                BECAUSE,
                                OFFICER))
                .then(deciding(OFFICER, Authority.NONE));
    }

    private static Journey declined() {
        UUID approval = new UUID(7, 8);
        return intended("960000")
                .then(asking(approval, Act.APPROVE_NOTICE, "960000"))
                .then(new DeclineApproval(CONTRACT, approval, BECAUSE, Authority.NONE, OFFICER));
    }

    /** From the mobilisation through changes, a review and an extension to the close. */
    public static Journey delivered() {
        Journey journey =
                Stories.entered()
                        .then(new CompleteMobilisation(CONTRACT, Stories.checklist(), OFFICER))
                        .at(Stories.FIRST_DAY)
                        .then(new ObserveTerm(CONTRACT))
                        .at(Stories.MID_TERM)
                        .then(Stories.proposing(Stories.CHANGE, Stories.worth("200000")));
        notice(NoticeCode.UK10, Stories.MID_TERM).forEach(journey::then);
        journey.then(Stories.applying(Stories.CHANGE))
                .then(Stories.proposing(Stories.SECOND_CHANGE, Stories.worth("1")))
                .then(new WithdrawModification(CONTRACT, Stories.SECOND_CHANGE, BECAUSE, OFFICER));
        Stories.reviewing(journey)
                .then(new CloseReview(CONTRACT, BECAUSE, OFFICER))
                .then(new OpenReview(CONTRACT, Stories.NOTHING_RECORDED, OFFICER))
                .then(Stories.exercising(Stories.THIRD_CHANGE, 12, "0"));
        Instant inDecember = day(2028, 12, 4);
        notice(NoticeCode.UK10, inDecember).forEach(step -> journey.at(inDecember).then(step));
        return journey.then(
                        new ApplyModification(
                                CONTRACT,
                                Stories.THIRD_CHANGE,
                                LocalDate.of(2030, 6, 1),
                                OFFICER,
                                HEADS_AUTHORITY))
                .then(new OpenReview(CONTRACT, Stories.NOTHING_RECORDED, OFFICER))
                .then(Stories.goingOn(RenewalOutcome.IN_HOUSE))
                .then(new StartExit(CONTRACT, BECAUSE, OFFICER))
                .at(day(2031, 6, 2))
                .then(
                        new RecordExitStep(
                                CONTRACT,
                                ExitStep.STAFF_INFORMATION,
                                LocalDate.of(2031, 5, 12),
                                BECAUSE,
                                OFFICER))
                .then(
                        Stories.closing(
                                ExitStep.DATA_HANDED_OVER,
                                ExitStep.ASSETS_RETURNED,
                                ExitStep.FINAL_ACCOUNTS,
                                ExitStep.FINAL_KPI_ASSESSMENT,
                                ExitStep.LESSONS_PUBLISHED));
    }

    /** An intention to terminate that is withdrawn, and an agreement to end early after all. */
    public static Journey endedEarly() {
        return Stories.live()
                .at(Stories.MID_TERM)
                .then(
                        new NotifyIntentionToTerminate(
                                CONTRACT,
                                TerminationGround.SUPPLIER_EXCLUDED_OR_EXCLUDABLE,
                                BECAUSE,
                                LocalDate.of(2028, 11, 20),
                                OFFICER))
                .then(new WithdrawIntention(CONTRACT, BECAUSE, OFFICER))
                .then(Stories.terminating(TerminationGround.AGREED, LocalDate.of(2028, 11, 5)));
    }

    /** What follows the import of a contract that is taken into management. */
    private static Journey takenOn() {
        return Stories.managed(Regime.PA23, LocalDate.of(2025, 6, 2));
    }
}
