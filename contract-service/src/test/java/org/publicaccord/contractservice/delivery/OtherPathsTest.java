package org.publicaccord.contractservice.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.life.Stories.CHANGE;
import static org.publicaccord.contractservice.life.Stories.proposing;
import static org.publicaccord.contractservice.life.Stories.takingOn;
import static org.publicaccord.contractservice.life.Stories.terminating;
import static org.publicaccord.contractservice.life.Stories.worth;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.contract.Acting;
import org.publicaccord.contractservice.contract.PersonId;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.delivery.DeliveryCommand.BeginManaging;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ModificationProposed;
import org.publicaccord.contractservice.history.RealGrants;
import org.publicaccord.contractservice.importing.ImportingCommand.EndEarly;
import org.publicaccord.contractservice.importing.ImportingCommand.ImportRelease;
import org.publicaccord.contractservice.importing.Mandate;
import org.publicaccord.contractservice.life.Agreements;
import org.publicaccord.contractservice.life.Grants;
import org.publicaccord.contractservice.life.Journey;
import org.publicaccord.contractservice.life.Stories;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.RulePacks;
import org.publicaccord.rules.asking.DecisionReport.Answer;
import org.publicaccord.rules.calendar.Calendars;
import org.publicaccord.rules.loading.BuiltInPacks;

/** What delivery does not do to agreements that are no procurement. */
class OtherPathsTest {

    private static final ImportRelease TAKEN_OVER = RealGrants.importing(RealGrants.GRANT);
    private static final LocalDate LONG_AFTER = LocalDate.of(2030, 1, 1);

    private static Journey takenOver() {
        return Journey.from(
                        LocalDate.of(2017, 9, 1).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC))
                .then(TAKEN_OVER);
    }

    @Test
    void a_grant_is_not_raised_past_what_was_assessed_and_counted() {
        Journey grant = Grants.accepted("60000");
        Refusal refusal = grant.refusal(proposing(CHANGE, worth("0.01")));
        assertThat(refusal.rule()).isEqualTo("grant-raised");
        assertThat(refusal.legalBasis()).contains("Subsidy Control Act 2022");
        grant.then(proposing(CHANGE, worth("-10000")));
        assertThat(grant.latest()).isInstanceOf(ModificationProposed.class);
    }

    @Test
    void a_working_agreement_is_changed_by_the_next_version_of_its_page() {
        Journey agreement = Agreements.active();
        assertThat(agreement.refusal(proposing(CHANGE, worth("1"))).rule())
                .isEqualTo("terms-on-a-page");
        assertThat(agreement.refusal(proposing(CHANGE, worth("0", LONG_AFTER))).rule())
                .isEqualTo("terms-on-a-page");
    }

    @Test
    void whoever_asks_before_is_told_the_same() {
        Journey agreement = Agreements.active();
        var report =
                new Delivery(RulePacks.of(BuiltInPacks.all()), Calendars::of)
                        .canIChange(
                                worth("1"),
                                agreement.state().of(Delivery.VOCABULARY),
                                agreement.state().file().orElseThrow(),
                                LocalDate.of(2027, 1, 1));
        assertThat(report.answer()).isEqualTo(Answer.NO);
    }

    @Test
    void a_grant_that_was_taken_over_is_not_managed_here() {
        Acting funder = new Acting(new PersonId("funder"), takenOver().facts().buyer(), false);
        var managing =
                new BeginManaging(
                        TAKEN_OVER.contract(),
                        takingOn(false, LocalDate.of(2025, 6, 2)).terms(),
                        funder);
        assertThat(takenOver().refusal(managing).rule()).isEqualTo("grant-taken-over");
    }

    @Test
    void the_end_of_a_grant_is_no_matter_of_procurement() {
        var ending =
                new EndEarly(
                        TAKEN_OVER.contract(),
                        LONG_AFTER,
                        new Reason("The rooms closed."),
                        new Mandate.ForEveryBuyer());
        Refusal takenOver = takenOver().refusal(ending);
        assertThat(takenOver.rule()).isEqualTo("end-in-the-future");
        assertThat(takenOver.legalBasis()).doesNotContain("Procurement");

        Refusal given =
                Grants.accepted("60000").refusal(terminating(TerminationGround.AGREED, LONG_AFTER));
        assertThat(given.rule()).isEqualTo("end-in-the-future");
        assertThat(given.legalBasis()).doesNotContain("Procurement");

        Refusal procured =
                Stories.live()
                        .at(Stories.MID_TERM)
                        .refusal(terminating(TerminationGround.AGREED, LONG_AFTER.plusYears(9)));
        assertThat(procured.legalBasis()).contains("Procurement Act 2023, s.80");
    }
}
