package org.publicaccord.contractservice.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.life.Grants.MEMBER;
import static org.publicaccord.contractservice.life.Grants.START;
import static org.publicaccord.contractservice.life.Grants.TRUSTEE;
import static org.publicaccord.contractservice.life.Grants.YEAR_1;
import static org.publicaccord.contractservice.life.Grants.accepted;
import static org.publicaccord.contractservice.life.Grants.approving;
import static org.publicaccord.contractservice.life.Grants.claiming;
import static org.publicaccord.contractservice.life.Grants.clawingBack;
import static org.publicaccord.contractservice.life.Grants.inClawback;
import static org.publicaccord.contractservice.life.Grants.owing;
import static org.publicaccord.contractservice.life.Grants.paid;
import static org.publicaccord.contractservice.life.Grants.paying;
import static org.publicaccord.contractservice.life.Grants.reconciling;
import static org.publicaccord.contractservice.life.Grants.recovering;
import static org.publicaccord.contractservice.life.Stories.CHANGE;
import static org.publicaccord.contractservice.life.Stories.proposing;
import static org.publicaccord.contractservice.life.Stories.worth;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.HEADS_AUTHORITY;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.SIGNED;
import static org.publicaccord.contractservice.life.Westmarch.day;
import static org.publicaccord.contractservice.life.Westmarch.pounds;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.delivery.DeliveryCommand.ApplyModification;
import org.publicaccord.contractservice.grant.FundingEvent.DeadlineMissed;
import org.publicaccord.contractservice.grant.FundingEvent.InstalmentPaid;
import org.publicaccord.contractservice.grant.FundingEvent.MoneyRecovered;
import org.publicaccord.contractservice.grant.FundingEvent.YearReconciled;
import org.publicaccord.contractservice.grant.GrantCommand.CompleteGrant;
import org.publicaccord.contractservice.grant.GrantCommand.DecideClaim;
import org.publicaccord.contractservice.grant.GrantCommand.DecideClawback;
import org.publicaccord.contractservice.grant.GrantCommand.MakeRepresentation;
import org.publicaccord.contractservice.grant.GrantCommand.ObserveGrant;
import org.publicaccord.contractservice.grant.GrantCommand.RecordDatabaseEntry;
import org.publicaccord.contractservice.grant.GrantCommand.SubmitClaim;
import org.publicaccord.contractservice.life.Journey;

/** The money of a grant that was accepted. */
class FundingTest {

    private static final LocalDate FIRST_YEAR_END = LocalDate.of(2028, 5, 31);

    private static Funding funding(Journey journey) {
        return ((GrantState.Given) journey.state().of(Grant.VOCABULARY)).funding();
    }

    @Test
    void an_instalment_is_paid_for_what_was_spent_unless_the_need_was_shown_before() {
        Journey journey = accepted("60000").at(day(2027, 9, 1));
        assertThat(journey.refusal(claiming(YEAR_1, "10000", "9999")).rule())
                .isEqualTo("claim-in-arrears");
        journey.then(claiming(START, "6000", "0"));
        assertThat(journey.refusal(claiming(YEAR_1, "10000", "10000")).rule())
                .isEqualTo("claim-in-arrears");
        journey.then(claiming(YEAR_1, "10000", "16000"));
        assertThat(journey.refusal(claiming(START, "5000", "0")).rule())
                .isEqualTo("not-at-this-point");
    }

    @Test
    void a_claim_is_the_instalment_at_most_and_its_approval_the_claim() {
        Journey journey = accepted("60000").at(day(2027, 6, 1));
        assertThat(journey.refusal(claiming(START, "6001", "0")).rule())
                .isEqualTo("claim-exceeds-instalment");
        assertThat(journey.refusal(claiming("other", "1", "1")).rule())
                .isEqualTo("instalment-unknown");
        var byAnother =
                new SubmitClaim(
                        CONTRACT, START, new Claim(pounds("1"), pounds("1"), SIGNED), TRUSTEE);
        assertThat(journey.refusal(byAnother).rule()).isEqualTo("not-your-part");
        journey.then(claiming(START, "6000", "0"));
        assertThat(journey.refusal(approving(START, "6001")).rule())
                .isEqualTo("approval-exceeds-claim");
        journey.then(new DecideClaim(CONTRACT, START, Optional.empty(), BECAUSE, OFFICER))
                .then(claiming(START, "5000", "0"))
                .then(approving(START, "4000"))
                .saysNothingNew(approving(START, "4000"));
    }

    @Test
    void nothing_is_paid_before_its_day_or_without_an_approved_claim() {
        Journey journey = accepted("60000");
        assertThat(journey.refusal(paying(START, LocalDate.of(2027, 3, 31))).rule())
                .isEqualTo("not-at-this-point");
        journey.then(claiming(START, "6000", "0")).then(approving(START, "6000"));
        assertThat(journey.refusal(paying(START, LocalDate.of(2027, 3, 31))).rule())
                .isEqualTo("instalment-not-due");
        assertThat(journey.refusal(paying(START, LocalDate.of(2027, 6, 1))).rule())
                .isEqualTo("day-to-come");
        journey.at(day(2027, 6, 1)).then(paying(START, LocalDate.of(2027, 6, 1)));
        assertThat(((InstalmentPaid) journey.latest()).paidInAll()).isEqualTo(pounds("6000"));
        journey.saysNothingNew(paying(START, LocalDate.of(2027, 6, 1)));
    }

    @Test
    void every_year_is_reconciled_in_its_order_and_a_missed_day_is_on_record_once() {
        Journey journey = paid().at(day(2028, 5, 31));
        assertThat(journey.refusal(reconciling(FIRST_YEAR_END, "55000")).rule())
                .isEqualTo("day-to-come");
        assertThat(journey.refusal(reconciling(LocalDate.of(2029, 5, 31), "55000")).rule())
                .isEqualTo("reconciliation-out-of-order");
        var observing = new ObserveGrant(CONTRACT);
        journey.at(day(2028, 8, 29)).saysNothingNew(observing);
        journey.at(day(2028, 8, 30)).then(observing).saysNothingNew(observing);
        assertThat(((DeadlineMissed) journey.latest()).what())
                .isEqualTo(Funding.Due.RECONCILIATION);
        journey.then(reconciling(FIRST_YEAR_END, "55000"))
                .saysNothingNew(reconciling(FIRST_YEAR_END, "55000"));
        var reconciled = (YearReconciled) journey.latest();
        assertThat(reconciled.unspent()).isEqualTo(pounds("5000"));
        assertThat(reconciled.nextDue()).contains(LocalDate.of(2029, 8, 29));
        assertThat(funding(journey).missed()).isEmpty();
    }

    @Test
    void the_recipient_is_heard_before_it_is_decided_what_is_given_back() {
        Journey journey = inClawback();
        assertThat(journey.refusal(owing("5000")).rule()).isEqualTo("representation-open");
        journey.then(new MakeRepresentation(CONTRACT, "unspent", BECAUSE, MEMBER));
        assertThat(journey.refusal(owing("5001")).rule()).isEqualTo("owed-exceeds-clawback");
        journey.then(owing("4000")).saysNothingNew(owing("4000"));
        assertThat(journey.refusal(recovering("4001", LocalDate.of(2028, 8, 1))).rule())
                .isEqualTo("recovery-exceeds-owed");
        journey.then(recovering("1000", LocalDate.of(2028, 8, 1)));
        assertThat(((MoneyRecovered) journey.latest()).stillOwed()).isEqualTo(pounds("3000"));
        assertThat(journey.state().of(Grant.VOCABULARY)).isInstanceOf(GrantState.InClawback.class);
        journey.then(recovering("3000", LocalDate.of(2028, 8, 1)));
        assertThat(journey.state().of(Grant.VOCABULARY)).isInstanceOf(GrantState.Active.class);
    }

    @Test
    void silence_until_the_last_day_lets_it_be_decided_on_the_day_after() {
        Journey journey = inClawback().at(day(2028, 8, 31));
        assertThat(journey.refusal(owing("5000")).rule()).isEqualTo("representation-open");
        journey.at(day(2028, 9, 1));
        var late = new MakeRepresentation(CONTRACT, "unspent", BECAUSE, MEMBER);
        assertThat(journey.refusal(late).rule()).isEqualTo("representation-too-late");
        journey.then(new DecideClawback(CONTRACT, "unspent", Optional.empty(), BECAUSE, OFFICER));
        assertThat(journey.state().of(Grant.VOCABULARY)).isInstanceOf(GrantState.Active.class);
    }

    @Test
    void no_more_is_asked_back_than_was_paid() {
        Journey journey = paid().at(day(2028, 8, 1));
        assertThat(journey.refusal(clawingBack("60001", LocalDate.of(2028, 8, 31))).rule())
                .isEqualTo("clawback-exceeds-payments");
        journey.then(clawingBack("60000", LocalDate.of(2028, 8, 31)));
        journey.saysNothingNew(clawingBack("60000", LocalDate.of(2028, 8, 31)));
        assertThat(journey.refusal(clawingBack("1", LocalDate.of(2028, 8, 31))).rule())
                .isEqualTo("clawback-id-reused");
    }

    @Test
    void a_grant_is_completed_once_its_money_is_accounted_for() {
        var completing = new CompleteGrant(CONTRACT, OFFICER);
        Journey journey = paid();
        assertThat(journey.refusal(completing).rule()).isEqualTo("reconciliation-missing");
        journey.at(day(2029, 6, 1))
                .then(reconciling(FIRST_YEAR_END, "55000"))
                .then(reconciling(LocalDate.of(2029, 5, 31), "58000"));
        assertThat(journey.refusal(completing).rule()).isEqualTo("unspent-money-left");
        journey.then(clawingBack("2000", LocalDate.of(2029, 6, 30)))
                .then(new MakeRepresentation(CONTRACT, "unspent", BECAUSE, MEMBER))
                .then(owing("2000"))
                .then(recovering("2000", LocalDate.of(2029, 6, 1)))
                .then(completing)
                .saysNothingNew(completing);
        assertThat(journey.state().of(Grant.VOCABULARY)).isInstanceOf(GrantState.Completed.class);
    }

    /** A change of the term alone, made on the day of its proposal. */
    private static Journey endingOn(LocalDate lastDay, Journey journey) {
        return journey.then(proposing(CHANGE, worth("0", lastDay)))
                .then(
                        new ApplyModification(
                                CONTRACT,
                                CHANGE,
                                LocalDate.of(2028, 6, 1),
                                OFFICER,
                                HEADS_AUTHORITY));
    }

    @Test
    void a_longer_term_has_a_further_year_to_reconcile_before_the_grant_is_completed() {
        var completing = new CompleteGrant(CONTRACT, OFFICER);
        Journey journey = endingOn(LocalDate.of(2029, 11, 30), paid());
        journey.at(day(2029, 6, 1)).then(reconciling(FIRST_YEAR_END, "55000"));
        journey.then(reconciling(LocalDate.of(2029, 5, 31), "60000"));
        assertThat(((YearReconciled) journey.latest()).nextDue())
                .contains(LocalDate.of(2030, 2, 28));
        assertThat(journey.refusal(completing).rule()).isEqualTo("reconciliation-missing");
        journey.at(day(2030, 3, 1)).then(new ObserveGrant(CONTRACT));
        assertThat(((DeadlineMissed) journey.latest()).due()).isEqualTo(LocalDate.of(2030, 2, 28));
        journey.then(reconciling(LocalDate.of(2029, 11, 30), "60000")).then(completing);
        journey.saysNothingNew(new ObserveGrant(CONTRACT));
    }

    @Test
    void a_shorter_term_is_reconciled_to_its_own_last_day() {
        Journey journey = endingOn(LocalDate.of(2028, 11, 30), paid());
        journey.at(day(2028, 12, 1)).then(reconciling(FIRST_YEAR_END, "55000"));
        assertThat(((YearReconciled) journey.latest()).nextDue())
                .contains(LocalDate.of(2029, 2, 28));
        journey.then(reconciling(LocalDate.of(2028, 11, 30), "60000"));
        assertThat(((YearReconciled) journey.latest()).nextDue()).isEmpty();
        journey.then(new CompleteGrant(CONTRACT, OFFICER));
    }

    @Test
    void small_assistance_up_to_100000_owes_no_entry_in_the_database() {
        Journey journey = accepted("100000");
        var entering = new RecordDatabaseEntry(CONTRACT, "SC1", LocalDate.of(2027, 3, 31), OFFICER);
        assertThat(journey.refusal(entering).rule()).isEqualTo("no-database-entry-owed");
        Journey larger = accepted("100001");
        larger.then(entering).saysNothingNew(entering);
        assertThat(funding(larger).entryDue()).contains(LocalDate.of(2027, 6, 15));
        Journey missed = accepted("100001").at(day(2027, 6, 16));
        missed.then(new ObserveGrant(CONTRACT));
        assertThat(((DeadlineMissed) missed.latest()).what()).isEqualTo(Funding.Due.DATABASE_ENTRY);
    }
}
