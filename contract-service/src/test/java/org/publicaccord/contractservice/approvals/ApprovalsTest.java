package org.publicaccord.contractservice.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.DIRECTOR;
import static org.publicaccord.contractservice.life.Westmarch.DIRECTORS_AUTHORITY;
import static org.publicaccord.contractservice.life.Westmarch.HEAD;
import static org.publicaccord.contractservice.life.Westmarch.HEADS_AUTHORITY;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.STRANGER;
import static org.publicaccord.contractservice.life.Westmarch.advertised;
import static org.publicaccord.contractservice.life.Westmarch.asking;
import static org.publicaccord.contractservice.life.Westmarch.closing;
import static org.publicaccord.contractservice.life.Westmarch.day;
import static org.publicaccord.contractservice.life.Westmarch.deciding;
import static org.publicaccord.contractservice.life.Westmarch.design;
import static org.publicaccord.contractservice.life.Westmarch.entering;
import static org.publicaccord.contractservice.life.Westmarch.intended;
import static org.publicaccord.contractservice.life.Westmarch.notice;
import static org.publicaccord.contractservice.life.Westmarch.pounds;
import static org.publicaccord.contractservice.life.Westmarch.procedure;
import static org.publicaccord.contractservice.life.Westmarch.recommending;
import static org.publicaccord.contractservice.life.Westmarch.winning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.approvals.ApprovalCommand.AnnounceKeyDecision;
import org.publicaccord.contractservice.approvals.ApprovalCommand.CallIn;
import org.publicaccord.contractservice.approvals.ApprovalCommand.DeclineApproval;
import org.publicaccord.contractservice.approvals.ApprovalCommand.GiveApproval;
import org.publicaccord.contractservice.approvals.ApprovalCommand.NoticeKind;
import org.publicaccord.contractservice.approvals.ApprovalCommand.Outcome;
import org.publicaccord.contractservice.approvals.ApprovalCommand.RequestApproval;
import org.publicaccord.contractservice.approvals.ApprovalCommand.ResolveCallIn;
import org.publicaccord.contractservice.approvals.ApprovalEvent.ApprovalUsed;
import org.publicaccord.contractservice.competition.CompetitionEvent.AwardDecided;
import org.publicaccord.contractservice.contract.Act;
import org.publicaccord.contractservice.contract.Acting;
import org.publicaccord.contractservice.contract.Authority;
import org.publicaccord.contractservice.contract.Authority.Grant;
import org.publicaccord.contractservice.contract.Authority.Held;
import org.publicaccord.contractservice.contract.Authority.Via;
import org.publicaccord.contractservice.contract.NoticeCode;
import org.publicaccord.contractservice.contract.Procedure;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.life.Journey;
import org.publicaccord.contractservice.notices.NoticeCommand.ApproveNotice;

/** Whose word is enough, and what happens where it is not. */
class ApprovalsTest {

    private static final UUID APPROVAL = new UUID(1, 1);
    private static final UUID ANOTHER = new UUID(1, 2);
    private static final Instant FRIDAY = day(2027, 3, 12);

    /** Up to 400,000 pounds; more is for the head. */
    private static final Authority MANAGERS_AUTHORITY = upTo("400000", Set.of());

    private static Authority upTo(String limit, Set<Act> twoPeople) {
        var grant = new Grant("manager", Act.AWARD, Optional.of(pounds(limit)), Set.of());
        return new Authority(
                "Constitution, part 3",
                List.of(new Held(grant, Via.ROLE)),
                List.of(grant, new Grant("head", Act.AWARD, Optional.empty(), Set.of())),
                twoPeople,
                Optional.empty());
    }

    /** An award of that value is recommended on Friday, 12 March 2027. */
    private static Journey recommended(String price) {
        return advertised("960000", design(procedure(Procedure.Kind.OPEN, false, "1")))
                .at(FRIDAY)
                .then(closing("1"))
                .then(recommending(winning("1", price)));
    }

    private static GiveApproval giving(UUID approval, Acting by) {
        return new GiveApproval(CONTRACT, approval, HEADS_AUTHORITY, by);
    }

    @Test
    void within_ones_limit_one_decides_alone_and_above_it_not() {
        recommended("400000").then(deciding(OFFICER, MANAGERS_AUTHORITY));
        var refusal = recommended("400000.01").refusal(deciding(OFFICER, MANAGERS_AUTHORITY));
        assertThat(refusal.rule()).isEqualTo("approval-needed");
        assertThat(refusal.because()).contains("GBP 400,000.01", "your limit of GBP 400,000.00");
        assertThat(refusal.remedy()).contains("head");
        assertThat(refusal.legalBasis()).contains("s.101", "Constitution, part 3");
    }

    @Test
    void above_ones_limit_an_approval_by_another_lets_it_pass_and_is_used_once() {
        Journey journey =
                recommended("950000")
                        .then(asking(APPROVAL, Act.AWARD, "950000"))
                        .then(giving(APPROVAL, HEAD))
                        .then(deciding(OFFICER, MANAGERS_AUTHORITY));
        assertThat(journey.history().reversed().subList(0, 2))
                .hasExactlyElementsOfTypes(AwardDecided.class, ApprovalUsed.class);
        assertThat(journey.state().of(Approvals.VOCABULARY).approvals().get(APPROVAL))
                .isInstanceOf(ApprovalState.Used.class);
        journey.saysNothingNew(deciding(OFFICER, MANAGERS_AUTHORITY));
    }

    @Test
    void who_holds_no_authority_at_all_may_still_do_what_another_approved() {
        recommended("950000")
                .then(asking(APPROVAL, Act.AWARD, "950000"))
                .then(giving(APPROVAL, HEAD))
                .then(deciding(OFFICER, Authority.NONE));
    }

    @Test
    void no_one_approves_what_they_asked_for_nor_does_what_they_approved() {
        Journey asked = recommended("950000").then(asking(APPROVAL, Act.AWARD, "950000"));
        assertThat(asked.refusal(giving(APPROVAL, OFFICER)).rule()).isEqualTo("own-approval");
        Journey given = asked.then(giving(APPROVAL, HEAD));
        assertThat(given.refusal(deciding(HEAD, MANAGERS_AUTHORITY)).rule())
                .isEqualTo("own-approval");
    }

    @Test
    void only_who_has_authority_for_the_value_gives_the_approval() {
        Journey asked = recommended("950000").then(asking(APPROVAL, Act.AWARD, "950000"));
        var above = new GiveApproval(CONTRACT, APPROVAL, MANAGERS_AUTHORITY, HEAD);
        assertThat(asked.refusal(above).rule()).isEqualTo("above-your-limit");
        var none = new GiveApproval(CONTRACT, APPROVAL, Authority.NONE, HEAD);
        assertThat(asked.refusal(none).rule()).isEqualTo("authority-not-held");
        assertThat(asked.refusal(giving(APPROVAL, STRANGER)).rule()).isEqualTo("not-your-contract");
    }

    @Test
    void an_approval_of_less_does_not_cover_more_and_one_of_another_act_covers_nothing() {
        Journey less =
                recommended("950000")
                        .then(asking(APPROVAL, Act.AWARD, "949999.99"))
                        .then(asking(ANOTHER, Act.ENTER_CONTRACT, "950000"))
                        .then(giving(ANOTHER, HEAD))
                        .then(giving(APPROVAL, HEAD));
        var refusal = less.refusal(deciding(OFFICER, MANAGERS_AUTHORITY));
        assertThat(refusal.rule()).isEqualTo("approved-for-less");
        assertThat(refusal.because()).contains("949,999.99");
    }

    @Test
    void a_request_that_waits_says_so_and_one_that_was_declined_is_asked_anew() {
        Journey asked = recommended("950000").then(asking(APPROVAL, Act.AWARD, "950000"));
        assertThat(asked.refusal(deciding(OFFICER, MANAGERS_AUTHORITY)).rule())
                .isEqualTo("approval-awaited");
        var declining = new DeclineApproval(CONTRACT, APPROVAL, BECAUSE, HEADS_AUTHORITY, HEAD);
        Journey declined = asked.then(declining);
        declined.saysNothingNew(declining);
        assertThat(declined.refusal(giving(APPROVAL, HEAD)).rule()).isEqualTo("approval-declined");
        assertThat(declined.refusal(deciding(OFFICER, MANAGERS_AUTHORITY)).rule())
                .isEqualTo("approval-needed");
    }

    @Test
    void acts_of_two_people_need_another_even_within_ones_limit() {
        Authority two = upTo("1000000", Set.of(Act.AWARD));
        Journey journey = recommended("950000");
        var refusal = journey.refusal(deciding(OFFICER, two));
        assertThat(refusal.rule()).isEqualTo("approval-needed");
        assertThat(refusal.because()).contains("second person");
        journey.then(asking(APPROVAL, Act.AWARD, "950000"))
                .then(giving(APPROVAL, HEAD))
                .then(deciding(OFFICER, two));
    }

    @Test
    void a_notice_is_approved_only_with_authority_for_the_estimate() {
        Journey drafted =
                intended("960000").then(notice(NoticeCode.UK3, day(2026, 11, 23)).getFirst());
        var id = ((ApproveNotice) notice(NoticeCode.UK3, day(2026, 11, 23)).get(1)).notice();
        var without = new ApproveNotice(CONTRACT, id, HEAD);
        assertThat(drafted.refusal(without).rule()).isEqualTo("approval-needed");
        assertThat(drafted.refusal(without).because()).contains("960,000");
        drafted.then(new ApproveNotice(CONTRACT, id, HEAD, HEADS_AUTHORITY));
    }

    @Test
    void what_its_wing_refuses_is_refused_for_that_reason() {
        assertThat(intended("960000").refusal(entering()).rule()).isEqualTo("not-at-this-point");
    }

    private static AnnounceKeyDecision announcing(LocalDate publishedOn, NoticeKind kind) {
        return new AnnounceKeyDecision(
                CONTRACT,
                Act.AWARD,
                publishedOn,
                kind,
                new Reason("Forward plan, item 14"),
                OFFICER);
    }

    private static GiveApproval directorGives() {
        return new GiveApproval(CONTRACT, APPROVAL, DIRECTORS_AUTHORITY, DIRECTOR);
    }

    @Test
    void a_key_decision_is_taken_after_28_clear_days_of_notice() {
        Journey asked = recommended("500000").then(asking(APPROVAL, Act.AWARD, "500000"));
        var unannounced = asked.refusal(directorGives());
        assertThat(unannounced.rule()).isEqualTo("key-decision-not-announced");
        assertThat(unannounced.legalBasis()).contains("SI 2012/2089");
        asked.then(announcing(LocalDate.of(2027, 2, 12), NoticeKind.FORWARD_PLAN));
        var tooShort = asked.refusal(directorGives());
        assertThat(tooShort.rule()).isEqualTo("key-decision-notice-too-short");
        assertThat(tooShort.because()).contains("13 March 2027");
        asked.then(announcing(LocalDate.of(2027, 2, 11), NoticeKind.FORWARD_PLAN))
                .then(directorGives());
    }

    @Test
    void an_exception_takes_five_clear_working_days_and_special_urgency_none() {
        Journey asked = recommended("500000").then(asking(APPROVAL, Act.AWARD, "500000"));
        asked.then(announcing(LocalDate.of(2027, 3, 5), NoticeKind.GENERAL_EXCEPTION));
        assertThat(asked.refusal(directorGives()).because()).contains("13 March 2027");
        Journey earlier = recommended("500000").then(asking(APPROVAL, Act.AWARD, "500000"));
        earlier.then(announcing(LocalDate.of(2027, 3, 4), NoticeKind.GENERAL_EXCEPTION))
                .then(directorGives());
        Journey urgent = recommended("500000").then(asking(APPROVAL, Act.AWARD, "500000"));
        urgent.then(announcing(LocalDate.of(2027, 3, 12), NoticeKind.SPECIAL_URGENCY))
                .then(directorGives());
    }

    @Test
    void a_notice_is_announced_once_published_and_of_what_decides_about_money() {
        Journey journey = recommended("500000");
        var tomorrow = announcing(LocalDate.of(2027, 3, 13), NoticeKind.FORWARD_PLAN);
        assertThat(journey.refusal(tomorrow).rule()).isEqualTo("announced-in-the-future");
        var entry =
                new AnnounceKeyDecision(
                        CONTRACT,
                        Act.ENTER_CONTRACT,
                        LocalDate.of(2027, 3, 1),
                        NoticeKind.FORWARD_PLAN,
                        BECAUSE,
                        OFFICER);
        assertThat(journey.refusal(entry).rule()).isEqualTo("no-key-decision");
        var today = announcing(LocalDate.of(2027, 3, 12), NoticeKind.FORWARD_PLAN);
        journey.then(today).saysNothingNew(today);
    }

    /** Decided on Friday, 12 March 2027; it can be called in until Friday, 19 March. */
    private static Journey keyDecision() {
        return recommended("500000")
                .then(announcing(LocalDate.of(2027, 2, 1), NoticeKind.FORWARD_PLAN))
                .then(asking(APPROVAL, Act.AWARD, "500000"))
                .then(directorGives());
    }

    @Test
    void a_key_decision_is_carried_out_after_five_working_days_for_call_in() {
        Journey decided = keyDecision().at(day(2027, 3, 19));
        var refusal = decided.refusal(deciding(OFFICER, DIRECTORS_AUTHORITY));
        assertThat(refusal.rule()).isEqualTo("call-in-period-runs");
        assertThat(refusal.because()).contains("19 March 2027");
        decided.at(day(2027, 3, 20)).then(deciding(OFFICER, DIRECTORS_AUTHORITY));
        assertThat(decided.state().of(Approvals.VOCABULARY).announced()).isEmpty();
    }

    @Test
    void the_call_in_period_does_not_count_the_easter_holidays() {
        Journey decided =
                recommended("500000")
                        .then(announcing(LocalDate.of(2027, 2, 1), NoticeKind.FORWARD_PLAN))
                        .then(asking(APPROVAL, Act.AWARD, "500000"))
                        .at(day(2027, 3, 24))
                        .then(directorGives());
        assertThat(decided.refusal(deciding(OFFICER, DIRECTORS_AUTHORITY)).because())
                .contains("2 April 2027");
    }

    @Test
    void a_decision_that_is_called_in_waits_until_it_stands_or_is_set_aside() {
        var callIn = new CallIn(CONTRACT, APPROVAL, BECAUSE, OFFICER);
        Journey calledIn = keyDecision().at(day(2027, 3, 19)).then(callIn);
        calledIn.saysNothingNew(callIn);
        calledIn.at(day(2027, 4, 30));
        assertThat(calledIn.refusal(deciding(OFFICER, DIRECTORS_AUTHORITY)).rule())
                .isEqualTo("decision-called-in");
        calledIn.then(new ResolveCallIn(CONTRACT, APPROVAL, Outcome.STANDS, BECAUSE, OFFICER))
                .then(deciding(OFFICER, DIRECTORS_AUTHORITY));
        var setAside = new ResolveCallIn(CONTRACT, APPROVAL, Outcome.SET_ASIDE, BECAUSE, OFFICER);
        Journey fallen = keyDecision().then(callIn).then(setAside).at(day(2027, 4, 30));
        fallen.saysNothingNew(setAside);
        assertThat(fallen.refusal(deciding(OFFICER, DIRECTORS_AUTHORITY)).rule())
                .isEqualTo("approval-needed");
        assertThat(fallen.refusal(directorGives()).rule()).isEqualTo("approval-set-aside");
    }

    @Test
    void a_call_in_comes_in_time_and_for_a_key_decision_only() {
        var callIn = new CallIn(CONTRACT, APPROVAL, BECAUSE, OFFICER);
        assertThat(keyDecision().at(day(2027, 3, 20)).refusal(callIn).rule())
                .isEqualTo("call-in-too-late");
        Journey ordinary =
                recommended("950000")
                        .then(asking(APPROVAL, Act.AWARD, "950000"))
                        .then(giving(APPROVAL, HEAD));
        assertThat(ordinary.refusal(callIn).rule()).isEqualTo("cannot-be-called-in");
    }

    @Test
    void what_is_said_twice_is_one_fact_and_an_id_means_one_approval() {
        RequestApproval asking = asking(APPROVAL, Act.AWARD, "950000");
        Journey asked = recommended("950000").then(asking);
        asked.saysNothingNew(asking);
        assertThat(asked.refusal(asking(APPROVAL, Act.AWARD, "1")).rule())
                .isEqualTo("approval-id-reused");
        asked.then(giving(APPROVAL, HEAD)).saysNothingNew(giving(APPROVAL, HEAD));
        assertThat(asked.refusal(giving(ANOTHER, HEAD)).rule()).isEqualTo("approval-unknown");
    }

    @Test
    void of_several_approvals_the_one_for_the_least_is_used() {
        Journey journey =
                recommended("500000")
                        .then(asking(APPROVAL, Act.AWARD, "900000"))
                        .then(asking(ANOTHER, Act.AWARD, "500000"))
                        .then(giving(APPROVAL, HEAD))
                        .then(giving(ANOTHER, HEAD))
                        .then(deciding(OFFICER, MANAGERS_AUTHORITY));
        assertThat(journey.state().of(Approvals.VOCABULARY).approvals().get(APPROVAL))
                .isInstanceOf(ApprovalState.Given.class);
        assertThat(journey.state().of(Approvals.VOCABULARY).approvals().get(ANOTHER))
                .isInstanceOf(ApprovalState.Used.class);
    }
}
