package org.publicaccord.notificationservice.telling;

import static org.publicaccord.notificationservice.Contracts.COUNCIL;
import static org.publicaccord.notificationservice.Contracts.CO_OP;
import static org.publicaccord.notificationservice.telling.RecipientRole.COMMISSIONER;
import static org.publicaccord.notificationservice.telling.RecipientRole.PROVIDER;
import static org.publicaccord.notificationservice.telling.TellingSpec.given;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.publicaccord.notificationservice.Needs;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.PublishedEvent;
import org.publicaccord.published.Stage;
import org.publicaccord.published.contract.PartyVote;
import org.publicaccord.published.contract.PrincipleSpread;
import org.publicaccord.published.contract.WorkingAgreementConcernEscalated;
import org.publicaccord.published.contract.WorkingAgreementDecisionSettled;
import org.publicaccord.published.contract.WorkingAgreementMeetingOverdue;
import org.publicaccord.published.contract.WorkingAgreementSurveyed;
import org.publicaccord.published.contract.WorkingAgreementVoteCast;

class RelationshipTellingsTest {

    private static final Instant AT = Instant.parse("2027-09-10T10:00:00Z");
    private static final Path PATH = Path.WORKING_AGREEMENT;
    private static final Stage STAGE = Stage.DELIVERY;
    private static final Actor BY = new Actor("platform");
    private static final PublishedEvent NEED = Needs.peerSupport().recorded();
    private static final String ID = NEED.contractId();
    private static final List<Party> PARTIES = List.of(COUNCIL, CO_OP);
    private static final PartyVote OBJECTS =
            new PartyVote(CO_OP.id(), "AGAINST", Optional.of("We have no room."));

    @Test
    void a_decision_is_told_to_every_party_with_its_dissent() {
        given(NEED)
                .when(
                        new WorkingAgreementDecisionSettled(
                                ID,
                                PATH,
                                STAGE,
                                AT,
                                BY,
                                PARTIES,
                                "d",
                                "A second peer starts.",
                                Optional.empty(),
                                true,
                                "MAJORITY_WITH_DISSENT",
                                List.of(
                                        new PartyVote(COUNCIL.id(), "FOR", Optional.empty()),
                                        OBJECTS)))
                .thenTold(
                        "commissioner at GB-LAE-WMC: working-agreement-decision",
                        "contract-manager at GB-LAE-WMC: working-agreement-decision",
                        "provider at GB-COH-09442333: working-agreement-decision")
                .bodyFor(PROVIDER)
                .contains("it is carried", CO_OP.name() + ": We have no room.");
    }

    @Test
    void a_single_vote_is_told_when_all_is_settled() {
        given(NEED)
                .when(new WorkingAgreementVoteCast(ID, PATH, STAGE, AT, BY, PARTIES, "d", OBJECTS))
                .thenNobodyIsTold();
    }

    @Test
    void a_concern_whose_days_ran_out_is_told_with_its_next_last_day() {
        given(NEED)
                .when(escalated(Optional.of(LocalDate.of(2027, 9, 24))))
                .bodyFor(COMMISSIONER)
                .contains("Its days at the level below ran out.", "24 September 2027");
        given(NEED)
                .when(escalated(Optional.empty()))
                .bodyFor(COMMISSIONER)
                .contains("agree on a mediator");
    }

    private static WorkingAgreementConcernEscalated escalated(Optional<LocalDate> lastDay) {
        return new WorkingAgreementConcernEscalated(
                ID, PATH, STAGE, AT, BY, PARTIES, "c", "FORUM", lastDay, Optional.empty());
    }

    @Test
    void an_overdue_forum_is_told_to_every_party() {
        given(NEED)
                .when(
                        new WorkingAgreementMeetingOverdue(
                                ID,
                                PATH,
                                STAGE,
                                AT,
                                BY,
                                PARTIES,
                                "FORUM",
                                LocalDate.of(2027, 9, 5)))
                .bodyFor(PROVIDER)
                .contains("5 September 2027");
    }

    @Test
    void a_survey_says_where_parties_are_far_apart() {
        given(NEED)
                .when(
                        new WorkingAgreementSurveyed(
                                ID,
                                PATH,
                                STAGE,
                                AT,
                                BY,
                                PARTIES,
                                List.of(
                                        new PrincipleSpread("HONESTY", 2, 5, true),
                                        new PrincipleSpread("LOYALTY", 4, 5, false))))
                .bodyFor(PROVIDER)
                .contains("far apart on: honesty.");
    }
}
