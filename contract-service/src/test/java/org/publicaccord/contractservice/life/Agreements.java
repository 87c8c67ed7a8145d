package org.publicaccord.contractservice.life;

import static org.publicaccord.contractservice.life.Assets.TRUST;
import static org.publicaccord.contractservice.life.Assets.TRUSTEE;
import static org.publicaccord.contractservice.life.Assets.trust;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.COOPERATIVE;
import static org.publicaccord.contractservice.life.Westmarch.COUNCIL;
import static org.publicaccord.contractservice.life.Westmarch.HEAD;
import static org.publicaccord.contractservice.life.Westmarch.HEADS_AUTHORITY;
import static org.publicaccord.contractservice.life.Westmarch.IN_NOVEMBER;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.STRANGER;
import static org.publicaccord.contractservice.life.Westmarch.choosing;
import static org.publicaccord.contractservice.life.Westmarch.cooperative;
import static org.publicaccord.contractservice.life.Westmarch.day;
import static org.publicaccord.contractservice.life.Westmarch.need;
import static org.publicaccord.contractservice.life.Westmarch.pounds;
import static org.publicaccord.contractservice.life.Westmarch.recording;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.publicaccord.contractservice.contract.Acting;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.Path;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Regime;
import org.publicaccord.contractservice.contract.Route;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.contractservice.contract.Term;
import org.publicaccord.contractservice.delivery.Baseline;
import org.publicaccord.contractservice.workingagreement.CharterPart;
import org.publicaccord.contractservice.workingagreement.DecisionRule;
import org.publicaccord.contractservice.workingagreement.Draft;
import org.publicaccord.contractservice.workingagreement.Forum;
import org.publicaccord.contractservice.workingagreement.Host;
import org.publicaccord.contractservice.workingagreement.HostRoute;
import org.publicaccord.contractservice.workingagreement.HostStanding;
import org.publicaccord.contractservice.workingagreement.Ladder;
import org.publicaccord.contractservice.workingagreement.MeetingKind;
import org.publicaccord.contractservice.workingagreement.Page;
import org.publicaccord.contractservice.workingagreement.Principle;
import org.publicaccord.contractservice.workingagreement.Vote;
import org.publicaccord.contractservice.workingagreement.WorkingAgreement;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.AnswerSurvey;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.BringIntoForce;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.CastVote;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.DraftPage;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.ProposeDecision;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.RaiseConcern;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.RecordMeeting;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.SignPage;
import org.publicaccord.rules.AuthorityKind;
import org.publicaccord.rules.Nation;
import org.publicaccord.rules.Purchase;

/** How the council, a co-operative and a trust agree on a page to work side by side. */
public final class Agreements {

    public static final ContractId HOST = ContractId.parse("0198c1a5-7a54-7c3e-9b1d-6d0c2f4e8a99");
    public static final Instant DRAFTED = day(2027, 5, 10);
    public static final Instant BEGAN = day(2027, 5, 24);
    public static final LocalDate FIRST_DAY = LocalDate.of(2027, 6, 1);
    public static final LocalDate LAST_DAY = LocalDate.of(2029, 5, 31);

    /** Of the co-operative. */
    public static final Acting MEMBER = STRANGER;

    /** Three sentences. */
    public static final String WHY =
            "People who leave homelessness need somebody beside them. None of us can do that"
                    + " alone. So we do it together.";

    private Agreements() {}

    public static Host host(HostRoute route, Optional<ContractId> agreement) {
        return new Host(
                route,
                agreement,
                new Reason("It says how the parties to the host work together."),
                Optional.empty());
    }

    public static Host lightTouch() {
        return host(HostRoute.LIGHT_TOUCH_CONTRACT, Optional.of(HOST));
    }

    /** The page of the council, the co-operative and the trust. */
    public static Page page() {
        return page(WHY, "240000", lightTouch());
    }

    public static Page page(String why, String money, Host host) {
        return page(why, money, host, List.of(cooperative(), trust()), Forum.ready(3));
    }

    public static Page page(
            String why, String money, Host host, List<Party> partners, Forum forum) {
        return new Page(
                "Side by side",
                partners,
                Page.VOICE_READY,
                new Reason(why),
                pounds(money),
                new Reason("By the contract, quarterly."),
                forum,
                Ladder.READY,
                Page.WHEN_WRONG_READY,
                Page.REVIEW_READY_DAYS,
                Map.of(),
                Term.between(FIRST_DAY, LAST_DAY),
                host);
    }

    public static Page deciding(DecisionRule rule, int quorum, int everyDays) {
        return page(
                WHY,
                "240000",
                lightTouch(),
                List.of(cooperative(), trust()),
                new Forum(rule, quorum, everyDays));
    }

    /** A light touch contract of the three, worth 960,000 pounds, in force until the last day. */
    public static HostStanding hostInForce() {
        return hosting(true, true, Set.of(COUNCIL, COOPERATIVE, TRUST), "960000");
    }

    public static HostStanding hosting(
            boolean awarded, boolean inForce, Set<OrganisationId> parties, String pounds) {
        return new HostStanding(
                HOST,
                Path.COMPETITION,
                Regime.PA23,
                parties,
                awarded,
                inForce,
                Optional.of(pounds(pounds)),
                Term.between(FIRST_DAY, LAST_DAY),
                Optional.of(baseline(true, pounds)));
    }

    public static Baseline baseline(boolean lightTouch, String pounds) {
        return new Baseline(
                Optional.of("UK-PA23-2026"),
                Nation.ENGLAND_AND_WALES,
                new Purchase(
                        AuthorityKind.SUB_CENTRAL,
                        Purchase.Category.SERVICES,
                        lightTouch,
                        false,
                        false,
                        false,
                        new BigDecimal(pounds)),
                731);
    }

    public static DraftPage drafting(Page page, Acting by) {
        return new DraftPage(CONTRACT, page, Optional.of(hostInForce()), by);
    }

    public static BringIntoForce beginning(Optional<HostStanding> host) {
        return new BringIntoForce(CONTRACT, host, HEAD, HEADS_AUTHORITY);
    }

    /** The need is recorded and the route chosen; the engagement is open to all. */
    public static Journey convening() {
        return Journey.from(IN_NOVEMBER)
                .then(recording(need("240000")))
                .then(choosing(Route.WORKING_AGREEMENT));
    }

    public static Journey drafted() {
        return drafted(page());
    }

    public static Journey drafted(Page page) {
        return convening().at(DRAFTED).then(drafting(page, OFFICER));
    }

    /** What is to be signed now. */
    public static Draft draft(Journey journey) {
        return journey.state().of(WorkingAgreement.VOCABULARY).paper().orElseThrow();
    }

    public static Sha256 content(Journey journey) {
        return draft(journey).content();
    }

    public static SignPage signing(Sha256 content, Acting by) {
        return new SignPage(CONTRACT, content, by);
    }

    public static Journey agreed() {
        return agreed(page());
    }

    /** All three sign the same content. */
    public static Journey agreed(Page page) {
        Journey journey = drafted(page);
        Sha256 content = content(journey);
        return journey.then(signing(content, OFFICER))
                .then(signing(content, MEMBER))
                .then(signing(content, TRUSTEE));
    }

    public static Journey active() {
        return active(page());
    }

    public static Journey active(Page page) {
        return agreed(page).at(BEGAN).then(beginning(Optional.of(hostInForce())));
    }

    public static Acting of(OrganisationId party) {
        return party.equals(COUNCIL) ? OFFICER : party.equals(TRUST) ? TRUSTEE : MEMBER;
    }

    public static ProposeDecision proposing(UUID id, Optional<CharterPart> adopts) {
        return new ProposeDecision(
                CONTRACT, id, new Reason("A second peer starts in May."), adopts, MEMBER);
    }

    public static CastVote voting(UUID id, Vote.Choice choice, Acting by) {
        return new CastVote(
                CONTRACT,
                id,
                new Vote(
                        choice,
                        choice == Vote.Choice.AGAINST
                                ? Optional.of(new Reason("We have no room."))
                                : Optional.empty()),
                by);
    }

    public static RecordMeeting meeting(MeetingKind kind, LocalDate heldOn, Acting by) {
        return new RecordMeeting(
                CONTRACT,
                kind,
                heldOn,
                Set.of(COUNCIL, COOPERATIVE, TRUST),
                new Reason("People drop out at weekends."),
                List.of(new Reason("A peer is on call on Saturdays.")),
                by);
    }

    public static RaiseConcern raising(UUID id) {
        return new RaiseConcern(
                CONTRACT,
                id,
                new Reason("We learn of changes from the press."),
                Optional.of(Principle.HONESTY),
                TRUSTEE);
    }

    public static AnswerSurvey answering(int honesty, Acting by) {
        Map<Principle, Integer> scores = new EnumMap<>(Principle.class);
        for (Principle principle : Principle.values()) {
            scores.put(principle, 4);
        }
        scores.put(Principle.HONESTY, honesty);
        return new AnswerSurvey(CONTRACT, scores, by);
    }
}
