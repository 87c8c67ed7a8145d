package org.publicaccord.biddingservice.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.biddingservice.procedure.Examples.AMARA;
import static org.publicaccord.biddingservice.procedure.Examples.COUNCIL;
import static org.publicaccord.biddingservice.procedure.Examples.DECIDER;
import static org.publicaccord.biddingservice.procedure.Examples.JONAS;
import static org.publicaccord.biddingservice.procedure.Examples.LATER;
import static org.publicaccord.biddingservice.procedure.Examples.NORTH;
import static org.publicaccord.biddingservice.procedure.Examples.OPENED;
import static org.publicaccord.biddingservice.procedure.Examples.OTHERS;
import static org.publicaccord.biddingservice.procedure.Examples.PEERS;
import static org.publicaccord.biddingservice.procedure.Examples.PRICE;
import static org.publicaccord.biddingservice.procedure.Examples.PRIYA;
import static org.publicaccord.biddingservice.procedure.Examples.PROCEDURE;
import static org.publicaccord.biddingservice.procedure.Examples.TENDERS_CLOSE;
import static org.publicaccord.biddingservice.procedure.Examples.THREADS;
import static org.publicaccord.biddingservice.procedure.Examples.acting;
import static org.publicaccord.biddingservice.procedure.Examples.appointing;
import static org.publicaccord.biddingservice.procedure.Examples.assessing;
import static org.publicaccord.biddingservice.procedure.Examples.claiming;
import static org.publicaccord.biddingservice.procedure.Examples.closed;
import static org.publicaccord.biddingservice.procedure.Examples.closing;
import static org.publicaccord.biddingservice.procedure.Examples.continued;
import static org.publicaccord.biddingservice.procedure.Examples.folded;
import static org.publicaccord.biddingservice.procedure.Examples.history;
import static org.publicaccord.biddingservice.procedure.Examples.opened;
import static org.publicaccord.biddingservice.procedure.Examples.openingReserved;
import static org.publicaccord.biddingservice.procedure.Examples.recommending;
import static org.publicaccord.biddingservice.procedure.Examples.reservedAndClosed;
import static org.publicaccord.biddingservice.procedure.Examples.scoring;
import static org.publicaccord.biddingservice.procedure.Examples.submission;
import static org.publicaccord.biddingservice.procedure.Examples.submitting;
import static org.publicaccord.biddingservice.procedure.Examples.verifying;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.VerifyEligibility;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.AssessmentCompleted;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.AwardRecommended;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.EligibilityRefused;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.EligibilityVerified;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.TenderDisregarded;
import org.publicaccord.biddingservice.procedure.ProcedureState.Known;
import org.publicaccord.biddingservice.terms.Reason;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Decision.Accepted;
import org.publicaccord.decider.Decision.Refused;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.reserving.Eligibility;

/** A contract that is reserved: who is one of those, and whose tenders are disregarded. */
class VerifyingTest {

    private static Decision<ProcedureEvent> ask(
            List<ProcedureEvent> before, ProcedureCommand command, Instant at) {
        return DECIDER.decide(command, folded(before), at);
    }

    private static List<ProcedureEvent> accepted(
            List<ProcedureEvent> before, ProcedureCommand command) {
        return ((Accepted<ProcedureEvent>) ask(before, command, LATER)).events();
    }

    private static Refusal refusal(List<ProcedureEvent> before, ProcedureCommand command) {
        return ((Refused<ProcedureEvent>) ask(before, command, LATER)).refusal();
    }

    private static List<ProcedureEvent> after(
            List<ProcedureEvent> before, ProcedureCommand... commands) {
        return continued(before, LATER, List.of(commands));
    }

    @Test
    void who_is_a_mutual_is_verified_and_the_tender_of_another_is_disregarded_with_reasons() {
        assertThat(accepted(reservedAndClosed(), verifying(THREADS)))
                .singleElement()
                .isInstanceOf(EligibilityVerified.class);
        List<ProcedureEvent> refused = accepted(reservedAndClosed(), verifying(OTHERS));
        assertThat(refused).hasSize(2);
        assertThat(((EligibilityRefused) refused.getFirst()).because().words())
                .contains("not under the management and control of its employees", "s.33");
        var disregarded = (TenderDisregarded) refused.getLast();
        assertThat(disregarded.submission()).isEqualTo(submission(OTHERS, NORTH, 1));
        Known state = (Known) folded(after(reservedAndClosed(), verifying(OTHERS)));
        assertThat(state.tenders().liveFor(NORTH))
                .extracting(Tender::bidder)
                .containsExactly(THREADS);
    }

    @Test
    void who_shows_nothing_before_the_closing_time_is_disregarded() {
        List<ProcedureEvent> open =
                continued(
                        history(OPENED, List.of(openingReserved())),
                        OPENED.plusSeconds(60),
                        List.of(submitting(PEERS, NORTH)));
        List<ProcedureEvent> closed = continued(open, TENDERS_CLOSE, List.of(closing()));
        List<ProcedureEvent> events = accepted(closed, verifying(PEERS));
        assertThat(((EligibilityRefused) events.getFirst()).because().words())
                .isEqualTo("Nothing was shown before the closing time.");
        assertThat(ask(after(closed, verifying(PEERS)), verifying(PEERS), LATER))
                .isEqualTo(Decision.nothingNew());
        assertThat(refusal(closed, claiming(PEERS, true)).rule()).isEqualTo("tenders-closed");
    }

    @Test
    void a_mutual_with_a_comparable_contract_of_the_last_three_years_is_disregarded() {
        List<ProcedureEvent> open =
                continued(
                        history(OPENED, List.of(openingReserved())),
                        OPENED.plusSeconds(60),
                        List.of(
                                claiming(
                                        PEERS,
                                        new Eligibility.Mutual(
                                                true,
                                                true,
                                                true,
                                                List.of(LocalDate.of(2025, 1, 6)))),
                                submitting(PEERS, NORTH)));
        List<ProcedureEvent> closed = continued(open, TENDERS_CLOSE, List.of(closing()));
        assertThat(
                        ((EligibilityRefused) accepted(closed, verifying(PEERS)).getFirst())
                                .because()
                                .words())
                .contains("comparable contract on 6 January 2025", "s.33(5)");
    }

    @Test
    void an_officer_may_doubt_that_the_evidence_shows_what_is_stated() {
        var doubting =
                new VerifyEligibility(
                        PROCEDURE,
                        THREADS.id(),
                        Optional.of(new Reason("The constitution names no members.")),
                        AMARA);
        assertThat(
                        ((EligibilityRefused) accepted(reservedAndClosed(), doubting).getFirst())
                                .because()
                                .words())
                .isEqualTo("The constitution names no members.");
        assertThat(refusal(after(reservedAndClosed(), verifying(THREADS)), doubting).rule())
                .isEqualTo("eligibility-decided");
    }

    @Test
    void nothing_is_scored_or_recommended_before_eligibility_is_verified() {
        List<ProcedureEvent> appointed =
                after(reservedAndClosed(), appointing(JONAS), appointing(PRIYA));
        var score = scoring(JONAS, submission(THREADS, NORTH, 1), PRICE, "90");
        assertThat(refusal(appointed, score).rule()).isEqualTo("eligibility-not-verified");
        assertThat(refusal(appointed, recommending()).rule()).isEqualTo("eligibility-not-verified");
        assertThat(accepted(after(appointed, verifying(THREADS)), score)).hasSize(1);
    }

    @Test
    void the_eligible_tender_wins_and_the_last_refusal_completes_the_assessment() {
        List<ProcedureCommand> commands = new ArrayList<>();
        commands.add(appointing(JONAS));
        commands.add(appointing(PRIYA));
        commands.add(verifying(THREADS));
        commands.addAll(assessing(submission(THREADS, NORTH, 1), "90", "80", "70"));
        List<ProcedureEvent> assessed = continued(reservedAndClosed(), LATER, commands);
        List<ProcedureEvent> refused = accepted(assessed, verifying(OTHERS));
        assertThat(refused.getLast()).isInstanceOf(AssessmentCompleted.class);
        List<ProcedureEvent> done = after(assessed, verifying(OTHERS));
        var recommended = (AwardRecommended) accepted(done, recommending()).getFirst();
        assertThat(recommended.outcomes().getFirst().winner().orElseThrow().bidder())
                .isEqualTo(THREADS);
        assertThat(recommended.outcomes().getFirst().ranking()).hasSize(1);
        assertThat(refusal(after(done, recommending()), verifying(THREADS)).rule())
                .isEqualTo("award-already-recommended");
    }

    @Test
    void only_the_buyer_verifies_and_only_of_a_reserved_contract_and_of_a_bidder() {
        var stranger =
                new VerifyEligibility(
                        PROCEDURE, THREADS.id(), Optional.empty(), acting("x", PEERS));
        assertThat(refusal(reservedAndClosed(), stranger).rule()).isEqualTo("not-your-procedure");
        assertThat(refusal(closed(), verifying(THREADS)).rule())
                .isEqualTo("procedure-not-reserved");
        assertThat(refusal(reservedAndClosed(), verifying(PEERS)).rule())
                .isEqualTo("submission-unknown");
        assertThat(refusal(opened(), verifying(PEERS)).rule()).isEqualTo("tenders-still-open");
        assertThat(
                        ((Refused<ProcedureEvent>) ask(opened(), claiming(PEERS, true), OPENED))
                                .refusal()
                                .rule())
                .isEqualTo("procedure-not-reserved");
        List<ProcedureEvent> reserved = history(OPENED, List.of(openingReserved()));
        assertThat(
                        ((Refused<ProcedureEvent>) ask(reserved, claiming(COUNCIL, true), OPENED))
                                .refusal()
                                .rule())
                .isEqualTo("buyer-cannot-bid");
        List<ProcedureEvent> stated = continued(reserved, OPENED, List.of(claiming(PEERS, true)));
        assertThat(ask(stated, claiming(PEERS, true), OPENED)).isEqualTo(Decision.nothingNew());
    }
}
