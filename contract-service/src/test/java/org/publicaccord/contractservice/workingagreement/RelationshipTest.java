package org.publicaccord.contractservice.workingagreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.publicaccord.contractservice.life.AgreementChronicles.CONCERN;
import static org.publicaccord.contractservice.life.AgreementChronicles.DECISION;
import static org.publicaccord.contractservice.life.AgreementChronicles.reset;
import static org.publicaccord.contractservice.life.Agreements.HOST;
import static org.publicaccord.contractservice.life.Agreements.MEMBER;
import static org.publicaccord.contractservice.life.Agreements.active;
import static org.publicaccord.contractservice.life.Agreements.answering;
import static org.publicaccord.contractservice.life.Agreements.beginning;
import static org.publicaccord.contractservice.life.Agreements.content;
import static org.publicaccord.contractservice.life.Agreements.deciding;
import static org.publicaccord.contractservice.life.Agreements.drafting;
import static org.publicaccord.contractservice.life.Agreements.hostInForce;
import static org.publicaccord.contractservice.life.Agreements.lightTouch;
import static org.publicaccord.contractservice.life.Agreements.meeting;
import static org.publicaccord.contractservice.life.Agreements.page;
import static org.publicaccord.contractservice.life.Agreements.proposing;
import static org.publicaccord.contractservice.life.Agreements.raising;
import static org.publicaccord.contractservice.life.Agreements.signing;
import static org.publicaccord.contractservice.life.Agreements.voting;
import static org.publicaccord.contractservice.life.Assets.TRUST;
import static org.publicaccord.contractservice.life.Assets.TRUSTEE;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.COOPERATIVE;
import static org.publicaccord.contractservice.life.Westmarch.COUNCIL;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.day;
import static org.publicaccord.contractservice.life.Westmarch.pounds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.publicaccord.contractservice.contract.Acting;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.delivery.TerminationGround;
import org.publicaccord.contractservice.life.Journey;
import org.publicaccord.contractservice.life.Stories;
import org.publicaccord.contractservice.workingagreement.PageEvent.TermsReset;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent.ConcernEscalated;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent.ConcernRaised;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent.ConcernResolved;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent.DecisionSettled;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent.HostEnded;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent.MeetingHeld;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent.MeetingOverdue;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent.RelationshipSurveyed;
import org.publicaccord.contractservice.workingagreement.Vote.Choice;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.CastVote;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.EscalateConcern;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.LapseRenegotiation;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.LeaveAgreement;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.ObserveAgreement;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.ObserveHost;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.OpenRenegotiation;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.RecordMeeting;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.ResolveConcern;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.SettleDecision;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementState.Active;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementState.ConcernOpen;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementState.InMediation;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementState.Renegotiating;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementState.Working;

/** How parties work by their agreement: forum, concerns, learning, other terms, leaving. */
class RelationshipTest {

    private static final Instant IN_JUNE = day(2027, 6, 7);
    private static final ObserveAgreement OBSERVE = new ObserveAgreement(CONTRACT);
    private static final SettleDecision SETTLE = new SettleDecision(CONTRACT, DECISION, OFFICER);

    private static WorkingAgreementState state(Journey journey) {
        return journey.state().of(WorkingAgreement.VOCABULARY);
    }

    private static Partnership partnership(Journey journey) {
        return ((Working) state(journey)).partnership();
    }

    private static Journey voted(DecisionRule rule, int quorum, String votes) {
        return voted(rule, quorum, votes, Optional.empty());
    }

    private static Journey voted(
            DecisionRule rule, int quorum, String votes, Optional<CharterPart> adopts) {
        Journey journey =
                active(deciding(rule, quorum, 90)).at(IN_JUNE).then(proposing(DECISION, adopts));
        List<Acting> voters = List.of(OFFICER, MEMBER, TRUSTEE);
        for (int voter = 0; voter < votes.length(); voter++) {
            Choice choice =
                    switch (votes.charAt(voter)) {
                        case 'F' -> Choice.FOR;
                        case 'X' -> Choice.AGAINST;
                        default -> Choice.ABSTAINS;
                    };
            journey.then(voting(DECISION, choice, voters.get(voter)));
        }
        return journey;
    }

    @ParameterizedTest
    @CsvSource({
        "UNANIMOUS, FFF, true",
        "UNANIMOUS, FFA, false",
        "UNANIMOUS, FF, true",
        "CONSENT, FAA, true",
        "CONSENT, FFX, false",
        "MAJORITY_WITH_DISSENT, FFX, true",
        "MAJORITY_WITH_DISSENT, FXA, false",
        "MAJORITY_WITH_DISSENT, FXX, false"
    })
    void the_forum_decides_by_the_rule_on_the_page(
            DecisionRule rule, String votes, boolean carried) {
        Journey journey = voted(rule, 2, votes).then(SETTLE);
        assertThat(((DecisionSettled) journey.latest()).carried()).isEqualTo(carried);
        journey.saysNothingNew(SETTLE);
        assertThat(journey.refusal(voting(DECISION, Choice.FOR, OFFICER)).rule())
                .isEqualTo("relationship-matter-not-open");
    }

    @Test
    void a_decision_needs_the_quorum() {
        Journey journey = voted(DecisionRule.CONSENT, 3, "FF");
        var refusal = journey.refusal(SETTLE);
        assertThat(refusal.rule()).isEqualTo("forum-not-quorate");
        assertThat(refusal.because()).isEqualTo("2 parties are there; the quorum is 3.");
        journey.then(voting(DECISION, Choice.ABSTAINS, TRUSTEE)).then(SETTLE);
    }

    @Test
    void a_dissent_is_kept_with_its_reason() {
        Journey journey = voted(DecisionRule.MAJORITY_WITH_DISSENT, 3, "FFX").then(SETTLE);
        DecisionSettled settled = (DecisionSettled) journey.latest();
        assertThat(settled.dissents()).isEqualTo(1);
        assertThat(settled.votes().get(TRUST).reason()).contains(new Reason("We have no room."));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Vote(Choice.AGAINST, Optional.empty()));
    }

    @Test
    void a_party_may_vote_otherwise_until_it_is_settled() {
        Journey journey = voted(DecisionRule.CONSENT, 3, "FFX");
        journey.saysNothingNew(voting(DECISION, Choice.AGAINST, TRUSTEE));
        journey.then(voting(DECISION, Choice.FOR, TRUSTEE)).then(SETTLE);
        assertThat(((DecisionSettled) journey.latest()).carried()).isTrue();
    }

    @Test
    void what_the_agreement_grows_by_every_party_assents_to() {
        Optional<CharterPart> vision = Optional.of(CharterPart.VISION);
        Journey without = voted(DecisionRule.CONSENT, 2, "FFA", vision).then(SETTLE);
        assertThat(((DecisionSettled) without.latest()).carried()).isFalse();
        assertThat(partnership(without).relationship().charter()).isEmpty();
        Journey with = voted(DecisionRule.CONSENT, 2, "FFF", vision).then(SETTLE);
        assertThat(partnership(with).relationship().charter())
                .containsEntry(CharterPart.VISION, new Reason("A second peer starts in May."));
    }

    @Test
    void each_matter_has_an_id_of_its_own() {
        Journey journey = voted(DecisionRule.CONSENT, 2, "FF");
        journey.saysNothingNew(proposing(DECISION, Optional.empty()));
        assertThat(journey.refusal(proposing(DECISION, Optional.of(CharterPart.VISION))).rule())
                .isEqualTo("relationship-id-reused");
        assertThat(journey.refusal(raising(DECISION)).rule()).isEqualTo("relationship-id-reused");
        journey.then(SETTLE);
        assertThat(journey.refusal(proposing(DECISION, Optional.empty())).rule())
                .isEqualTo("relationship-id-reused");
        assertThat(journey.refusal(new SettleDecision(CONTRACT, new UUID(1, 1), OFFICER)).rule())
                .isEqualTo("relationship-matter-not-open");
    }

    @Test
    void only_parties_speak_and_only_for_themselves() {
        Acting stranger = new Acting(MEMBER.person(), new OrganisationId("GB-COH-00000001"), true);
        Journey journey = voted(DecisionRule.CONSENT, 2, "F");
        assertThat(journey.refusal(voting(DECISION, Choice.FOR, stranger)).rule())
                .isEqualTo("not-your-part");
    }

    @Test
    void a_concern_escalates_by_itself_when_the_days_of_a_level_run_out() {
        Journey journey = active().at(IN_JUNE).then(raising(CONCERN));
        // Monday 7 June 2027 and five working days.
        assertThat(((ConcernRaised) journey.latest()).lastDay())
                .isEqualTo(LocalDate.of(2027, 6, 14));
        journey.at(day(2027, 6, 14)).saysNothingNew(OBSERVE);

        journey.at(day(2027, 6, 15)).then(OBSERVE);

        ConcernEscalated first = (ConcernEscalated) journey.latest();
        assertThat(first.level()).isEqualTo(Level.FORUM);
        assertThat(first.lastDay()).contains(LocalDate.of(2027, 6, 28));
        assertThat(first.because()).isEmpty();
        assertThat(state(journey)).isInstanceOf(ConcernOpen.class);
    }

    @Test
    void nobody_looking_does_not_stop_the_ladder() {
        Journey journey =
                active().at(IN_JUNE)
                        .then(raising(CONCERN))
                        .then(meeting(MeetingKind.FORUM, LocalDate.of(2027, 6, 7), OFFICER))
                        .at(day(2027, 7, 27))
                        .then(OBSERVE);
        // 5 working days to 14 June, 10 to 28 June, 20 to 26 July.
        assertThat(journey.history())
                .filteredOn(ConcernEscalated.class::isInstance)
                .extracting(it -> ((ConcernEscalated) it).level())
                .containsExactly(Level.FORUM, Level.EXECUTIVE, Level.MEDIATOR);
        assertThat(state(journey)).isInstanceOf(InMediation.class);
        assertThat(journey.refusal(new EscalateConcern(CONTRACT, CONCERN, BECAUSE, OFFICER)).rule())
                .isEqualTo("concern-with-mediator");
        journey.then(new ResolveConcern(CONTRACT, CONCERN, BECAUSE, TRUSTEE));
        assertThat(((ConcernResolved) journey.latest()).level()).isEqualTo(Level.MEDIATOR);
        assertThat(state(journey)).isInstanceOf(Active.class);
    }

    @Test
    void what_the_calendar_brought_about_comes_before_what_a_party_does() {
        Journey journey =
                active().at(IN_JUNE)
                        .then(raising(CONCERN))
                        .at(day(2027, 6, 15))
                        .then(new ResolveConcern(CONTRACT, CONCERN, BECAUSE, OFFICER));
        assertThat(((ConcernResolved) journey.latest()).level()).isEqualTo(Level.FORUM);
        assertThat(journey.history()).anyMatch(ConcernEscalated.class::isInstance);
        journey.saysNothingNew(new ResolveConcern(CONTRACT, CONCERN, BECAUSE, OFFICER));
    }

    @Test
    void a_party_may_escalate_before_that() {
        Journey journey =
                active().at(IN_JUNE)
                        .then(raising(CONCERN))
                        .then(new EscalateConcern(CONTRACT, CONCERN, BECAUSE, MEMBER));
        ConcernEscalated escalated = (ConcernEscalated) journey.latest();
        assertThat(escalated.because()).contains(BECAUSE);
        assertThat(escalated.lastDay()).contains(LocalDate.of(2027, 6, 21));
        journey.saysNothingNew(raising(CONCERN));
    }

    @Test
    void a_meeting_moves_the_day_of_the_next_one() {
        LocalDate heldOn = LocalDate.of(2027, 6, 18);
        Journey journey =
                active().at(day(2027, 6, 21))
                        .then(meeting(MeetingKind.LEARNING_REVIEW, heldOn, MEMBER));
        MeetingHeld held = (MeetingHeld) journey.latest();
        assertThat(held.nextDue()).isEqualTo(LocalDate.of(2027, 9, 16));
        assertThat(held.present()).containsExactly(COUNCIL, COOPERATIVE, TRUST);
        assertThat(held.adaptations()).hasSize(1);
    }

    @Test
    void a_forum_and_a_review_that_nobody_held_are_overdue_once() {
        // 90 days from the first day, 1 June 2027.
        Journey journey = active().at(day(2027, 8, 30));
        journey.saysNothingNew(OBSERVE);
        journey.at(day(2027, 8, 31)).then(OBSERVE);
        assertThat(journey.history())
                .filteredOn(MeetingOverdue.class::isInstance)
                .extracting(it -> ((MeetingOverdue) it).kind())
                .containsExactly(MeetingKind.FORUM, MeetingKind.LEARNING_REVIEW);
        journey.saysNothingNew(OBSERVE);
        journey.then(meeting(MeetingKind.FORUM, LocalDate.of(2027, 8, 31), OFFICER));
        assertThat(partnership(journey).relationship().meetings().overdue())
                .containsExactly(MeetingKind.LEARNING_REVIEW);
    }

    @Test
    void a_meeting_is_quorate_of_parties_and_was_held() {
        Journey journey = active().at(IN_JUNE);
        assertThat(
                        journey.refusal(
                                        meeting(
                                                MeetingKind.FORUM,
                                                LocalDate.of(2027, 6, 8),
                                                OFFICER))
                                .rule())
                .isEqualTo("meeting-in-the-future");
        assertThat(journey.refusal(with(Set.of(COUNCIL, TRUST))).rule())
                .isEqualTo("forum-not-quorate");
        assertThat(journey.refusal(with(Set.of(COUNCIL, TRUST, new OrganisationId("X")))).rule())
                .isEqualTo("forum-of-parties");
    }

    private static RecordMeeting with(Set<OrganisationId> present) {
        return new RecordMeeting(
                CONTRACT,
                MeetingKind.FORUM,
                LocalDate.of(2027, 6, 7),
                present,
                BECAUSE,
                List.of(),
                OFFICER);
    }

    @Test
    void a_renegotiation_makes_version_two_once_every_party_signed_it() {
        Journey journey = reset(active());
        TermsReset event = (TermsReset) journey.latest();
        assertThat(event.version()).isEqualTo(2);
        assertThat(partnership(journey).version()).isEqualTo(2);
        assertThat(journey.facts().value()).contains(pounds("300000"));
        assertThat(journey.facts().agreement().orElseThrow().amendments()).hasSize(1);
        assertThat(state(journey)).isInstanceOf(Active.class);
    }

    @Test
    void the_present_terms_hold_until_then_and_a_search_may_lapse() {
        OpenRenegotiation open = new OpenRenegotiation(CONTRACT, BECAUSE, TRUSTEE);
        Journey journey = active().then(open);
        assertThat(state(journey)).isInstanceOf(Renegotiating.class);
        journey.saysNothingNew(open);
        assertThat(journey.refusal(beginning(Optional.of(hostInForce()))).rule())
                .isEqualTo("not-at-this-point");
        journey.then(drafting(page("Twice as many come.", "1", lightTouch()), TRUSTEE))
                .then(signing(content(journey), TRUSTEE));
        journey.saysNothingNew(drafting(page("Twice as many come.", "1", lightTouch()), TRUSTEE));
        assertThat(journey.refusal(beginning(Optional.of(hostInForce()))).rule())
                .isEqualTo("not-at-this-point");
        LapseRenegotiation lapse = new LapseRenegotiation(CONTRACT, BECAUSE, OFFICER);
        journey.then(lapse);
        assertThat(partnership(journey).version()).isEqualTo(1);
        journey.saysNothingNew(lapse);
    }

    @Test
    void other_terms_stay_within_what_the_host_allows() {
        Journey journey =
                active().then(new OpenRenegotiation(CONTRACT, BECAUSE, TRUSTEE))
                        .then(drafting(page("More.", "960001", lightTouch()), MEMBER));
        for (Acting by : List.of(OFFICER, MEMBER, TRUSTEE)) {
            journey.then(signing(content(journey), by));
        }
        var refusal = journey.refusal(beginning(Optional.of(hostInForce())));
        assertThat(refusal.rule()).isEqualTo("working-agreement-host");
        assertThat(refusal.remedy())
                .startsWith("Change the host first, by the limits of its own law");
    }

    @Test
    void a_host_that_ends_early_is_told_once_and_another_one_can_be_named() {
        LocalDate endedOn = LocalDate.of(2027, 6, 4);
        ObserveHost gone = new ObserveHost(CONTRACT, HOST, endedOn);
        Journey journey = active().at(IN_JUNE);
        journey.saysNothingNew(new ObserveHost(CONTRACT, CONTRACT, endedOn));
        journey.then(gone);
        assertThat(((HostEnded) journey.latest()).endedOn()).isEqualTo(endedOn);
        assertThat(partnership(journey).hostEndedOn()).contains(endedOn);
        journey.saysNothingNew(gone);
        assertThat(partnership(reset(journey)).hostEndedOn()).isEmpty();
        active().at(day(2029, 6, 1)).saysNothingNew(gone);
    }

    @Test
    void a_survey_shows_where_parties_are_two_points_apart() {
        Journey journey = active().then(answering(2, OFFICER)).then(answering(4, MEMBER));
        journey.saysNothingNew(answering(4, MEMBER));
        journey.then(answering(5, TRUSTEE));
        RelationshipSurveyed surveyed = (RelationshipSurveyed) journey.latest();
        assertThat(surveyed.flagged()).containsExactly(Principle.HONESTY);
        assertThat(surveyed.spreads()).containsEntry(Principle.HONESTY, new Spread(2, 5));
        Journey closer =
                active().then(answering(3, OFFICER))
                        .then(answering(4, MEMBER))
                        .then(answering(4, TRUSTEE));
        assertThat(((RelationshipSurveyed) closer.latest()).flagged()).isEmpty();
        closer.then(answering(3, OFFICER));
        assertThatIllegalArgumentException().isThrownBy(() -> answering(6, OFFICER));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Survey.checked(Map.of(Principle.HONESTY, 3)));
    }

    @Test
    void one_partner_may_leave_and_the_last_one_may_not() {
        LeaveAgreement leave = new LeaveAgreement(CONTRACT, BECAUSE, TRUSTEE);
        Journey journey = voted(DecisionRule.CONSENT, 3, "FFX").then(leave);
        assertThat(journey.facts().activeAwards().getFirst().suppliers())
                .containsExactly(COOPERATIVE);
        assertThat(journey.refusal(leave).rule()).isEqualTo("not-your-part");
        // Its objection counts no more, and two are the quorum of two.
        journey.then(SETTLE);
        assertThat(((DecisionSettled) journey.latest()).carried()).isTrue();
        assertThat(journey.refusal(new LeaveAgreement(CONTRACT, BECAUSE, MEMBER)).rule())
                .isEqualTo("last-partner-leaving");
        assertThat(active().refusal(new LeaveAgreement(CONTRACT, BECAUSE, OFFICER)).rule())
                .isEqualTo("last-partner-leaving");
    }

    @Test
    void an_agreement_that_is_over_is_worked_by_no_more() {
        Journey journey = active().at(day(2029, 6, 1));
        assertThat(journey.refusal(raising(CONCERN)).because()).contains("the agreement is over");
        journey.saysNothingNew(OBSERVE);
        Journey ended =
                active().at(day(2027, 6, 7))
                        .then(
                                Stories.terminating(
                                        TerminationGround.AGREED, LocalDate.of(2027, 6, 7)));
        assertThat(
                        ended.refusal(
                                        new CastVote(
                                                CONTRACT,
                                                DECISION,
                                                new Vote(Choice.FOR, Optional.empty()),
                                                MEMBER))
                                .rule())
                .isEqualTo("not-at-this-point");
    }
}
