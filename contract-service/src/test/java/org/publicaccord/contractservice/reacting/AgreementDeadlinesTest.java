package org.publicaccord.contractservice.reacting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.life.AgreementChronicles.CONCERN;
import static org.publicaccord.contractservice.life.Agreements.MEMBER;
import static org.publicaccord.contractservice.life.Agreements.active;
import static org.publicaccord.contractservice.life.Agreements.agreed;
import static org.publicaccord.contractservice.life.Agreements.meeting;
import static org.publicaccord.contractservice.life.Agreements.raising;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.day;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.life.Journey;
import org.publicaccord.contractservice.workingagreement.MeetingKind;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.EscalateConcern;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.ResolveConcern;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementEvent;

/** When a working agreement is looked at again. */
class AgreementDeadlinesTest {

    private static final String FORUM = "agreement-meeting:" + CONTRACT + ":FORUM";
    private static final String REVIEW = "agreement-meeting:" + CONTRACT + ":LEARNING_REVIEW";
    private static final String RAISED = "agreement-concern:" + CONTRACT + ":" + CONCERN;

    private static Map<String, Instant> after(Journey journey) {
        var schedule = new KeptDeadlines(CONTRACT, "observe-working-agreement");
        var reaction = new WhenAgreementGoesOnThenSetDeadlines(schedule);
        journey.history().stream()
                .filter(WorkingAgreementEvent.class::isInstance)
                .map(WorkingAgreementEvent.class::cast)
                .forEach(reaction::after);
        return schedule.due();
    }

    @Test
    void forum_and_review_are_looked_at_on_the_day_after_their_last_day() {
        assertThat(after(agreed())).isEmpty();
        Instant first = Instant.parse("2027-08-30T23:00:00Z");
        Journey journey = active();
        assertThat(after(journey)).isEqualTo(Map.of(FORUM, first, REVIEW, first));
        journey.at(day(2027, 6, 21))
                .then(meeting(MeetingKind.FORUM, LocalDate.of(2027, 6, 18), MEMBER));
        assertThat(after(journey))
                .isEqualTo(Map.of(FORUM, Instant.parse("2027-09-16T23:00:00Z"), REVIEW, first));
    }

    @Test
    void a_concern_is_looked_at_on_the_day_after_the_last_one_at_its_level() {
        var escalate = new EscalateConcern(CONTRACT, CONCERN, BECAUSE, OFFICER);
        Journey journey = active().at(day(2027, 6, 7)).then(raising(CONCERN));
        assertThat(after(journey)).containsEntry(RAISED, Instant.parse("2027-06-14T23:00:00Z"));
        journey.then(escalate);
        assertThat(after(journey)).containsEntry(RAISED, Instant.parse("2027-06-21T23:00:00Z"));
        journey.then(escalate).then(escalate);
        assertThat(after(journey))
                .as("a mediator takes the time it needs")
                .doesNotContainKey(RAISED);
        Journey resolved =
                active().then(raising(CONCERN))
                        .then(new ResolveConcern(CONTRACT, CONCERN, BECAUSE, MEMBER));
        assertThat(after(resolved)).doesNotContainKey(RAISED);
    }
}
