package org.publicaccord.contractservice.grant;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.publicaccord.contractservice.grant.AwardingEvent.ApplicationReceived;
import org.publicaccord.contractservice.grant.AwardingEvent.ApplicationTurnedDown;
import org.publicaccord.contractservice.grant.AwardingEvent.ApplicationWithdrawn;
import org.publicaccord.contractservice.grant.AwardingEvent.AssessmentMade;
import org.publicaccord.contractservice.grant.AwardingEvent.CallOpened;
import org.publicaccord.contractservice.grant.AwardingEvent.CaseRecorded;
import org.publicaccord.contractservice.grant.AwardingEvent.DueDiligenceRecorded;
import org.publicaccord.contractservice.grant.AwardingEvent.GrantAccepted;
import org.publicaccord.contractservice.grant.AwardingEvent.GrantOffered;
import org.publicaccord.contractservice.grant.AwardingEvent.GrantStopped;
import org.publicaccord.contractservice.grant.AwardingEvent.OfferEnded;
import org.publicaccord.contractservice.grant.AwardingEvent.RecipientConfirmed;
import org.publicaccord.contractservice.grant.AwardingEvent.RecipientNotified;
import org.publicaccord.contractservice.grant.AwardingEvent.ReferralRecorded;
import org.publicaccord.contractservice.grant.AwardingEvent.StandardAnswered;
import org.publicaccord.contractservice.grant.FundingEvent.ClaimDecided;
import org.publicaccord.contractservice.grant.FundingEvent.ClaimSubmitted;
import org.publicaccord.contractservice.grant.FundingEvent.ClawbackDecided;
import org.publicaccord.contractservice.grant.FundingEvent.ClawbackRaised;
import org.publicaccord.contractservice.grant.FundingEvent.DatabaseEntryRecorded;
import org.publicaccord.contractservice.grant.FundingEvent.DeadlineMissed;
import org.publicaccord.contractservice.grant.FundingEvent.GrantCompleted;
import org.publicaccord.contractservice.grant.FundingEvent.InstalmentPaid;
import org.publicaccord.contractservice.grant.FundingEvent.MoneyRecovered;
import org.publicaccord.contractservice.grant.FundingEvent.RepresentationMade;
import org.publicaccord.contractservice.grant.FundingEvent.YearReconciled;
import org.publicaccord.contractservice.grant.GrantState.Active;
import org.publicaccord.contractservice.grant.GrantState.Applied;
import org.publicaccord.contractservice.grant.GrantState.AssistanceConfirmed;
import org.publicaccord.contractservice.grant.GrantState.AssistanceNotified;
import org.publicaccord.contractservice.grant.GrantState.BusinessCased;
import org.publicaccord.contractservice.grant.GrantState.Called;
import org.publicaccord.contractservice.grant.GrantState.Completed;
import org.publicaccord.contractservice.grant.GrantState.Examined;
import org.publicaccord.contractservice.grant.GrantState.Given;
import org.publicaccord.contractservice.grant.GrantState.InClawback;
import org.publicaccord.contractservice.grant.GrantState.Offered;
import org.publicaccord.contractservice.grant.GrantState.Open;
import org.publicaccord.contractservice.grant.GrantState.Proposed;
import org.publicaccord.contractservice.grant.GrantState.Stopped;
import org.publicaccord.contractservice.grant.GrantState.SubsidyAssessed;
import org.publicaccord.contractservice.grant.GrantState.UnderReferral;
import org.publicaccord.rules.subsidies.Referred;

/** The state of a grant after what happened. */
final class History {

    private History() {}

    static GrantState evolve(GrantState state, GrantEvent event) {
        return switch (event) {
            case GrantStopped _ -> new Stopped();
            case GrantAccepted it -> {
                as(Offered.class, state, event);
                yield new Active(Funding.beginning(it.applicant(), it.offer(), it.entryDue()));
            }
            case CaseRecorded it ->
                    state instanceof Proposed(var need)
                            ? standing(Dossier.beginning(need, it.businessCase()))
                            : standing(dossier(state, event).with(it.businessCase()));
            case AwardingEvent it -> standing(after(dossier(state, event), it));
            case GrantCompleted _ -> new Completed(as(Given.class, state, event).funding());
            case FundingEvent it -> standing(state, after(funding(state, event), it));
        };
    }

    private static Dossier after(Dossier dossier, AwardingEvent event) {
        return switch (event) {
            case StandardAnswered it -> dossier.answering(it.answers());
            case CallOpened it -> dossier.with(it.call());
            case ApplicationReceived it ->
                    dossier.with(
                            new Application(
                                    it.application(),
                                    it.party(),
                                    it.group(),
                                    it.proposal(),
                                    it.receivedOn(),
                                    new Application.Received()));
            case ApplicationWithdrawn it -> standing(dossier, it, new Application.Withdrawn());
            case ApplicationTurnedDown it -> standing(dossier, it, new Application.TurnedDown());
            case DueDiligenceRecorded it ->
                    standing(dossier, it, new Application.Examined(it.findings()));
            case AssessmentMade it ->
                    dossier.supporting(Support.of(it.application(), it.assessment()));
            case RecipientNotified it -> support(dossier, now -> now.notified(it.notifiedOn()));
            case RecipientConfirmed it -> support(dossier, now -> now.confirmed(it.confirmation()));
            case ReferralRecorded it -> support(dossier, now -> now.referred(it.referred()));
            case GrantOffered it ->
                    support(
                            dossier,
                            now ->
                                    now.offering(
                                            Optional.of(
                                                    new Support.Offered(
                                                            it.offer(), it.offeredOn()))));
            case OfferEnded _ -> support(dossier, now -> now.offering(Optional.empty()));
            case CaseRecorded _, GrantAccepted _, GrantStopped _ ->
                    throw new IllegalArgumentException("moves the grant: " + event);
        };
    }

    private static Dossier standing(
            Dossier dossier, AwardingEvent.OfApplication event, Application.Standing now) {
        return dossier.with(
                dossier.application(event.application())
                        .orElseThrow(() -> new IllegalStateException("of no application: " + event))
                        .standing(now));
    }

    private static Dossier support(Dossier dossier, UnaryOperator<Support> change) {
        return dossier.supporting(change.apply(dossier.support().orElseThrow()));
    }

    private static Funding after(Funding funding, FundingEvent event) {
        return switch (event) {
            case ClaimSubmitted it ->
                    funding.with(it.instalment(), new InstalmentStanding.Claimed(it.claim()));
            case ClaimDecided it ->
                    funding.with(
                            it.instalment(),
                            it.approved()
                                    .<InstalmentStanding>map(InstalmentStanding.Approved::new)
                                    .orElseGet(InstalmentStanding.Awaited::new));
            case InstalmentPaid it ->
                    funding.with(
                            it.instalment(), new InstalmentStanding.Paid(it.amount(), it.paidOn()));
            case YearReconciled it -> funding.reconciled(it.yearEnd(), it.spent());
            case DeadlineMissed it -> funding.missing(it.what());
            case ClawbackRaised it ->
                    funding.with(
                            Clawback.raised(
                                    it.clawback(),
                                    it.amount(),
                                    it.ground(),
                                    it.because(),
                                    it.representationUntil()));
            case RepresentationMade it ->
                    clawback(funding, it.clawback(), new Clawback.Answered(it.words()));
            case ClawbackDecided it ->
                    clawback(
                            funding,
                            it.clawback(),
                            it.owed()
                                    .<Clawback.Standing>map(
                                            owed -> new Clawback.Owed(owed, Pounds.NONE))
                                    .orElseGet(Clawback.Dropped::new));
            case MoneyRecovered it -> clawback(funding, it.clawback(), recovered(funding, it));
            case DatabaseEntryRecorded it -> funding.entered(it.reference());
            case GrantCompleted _ ->
                    throw new IllegalArgumentException("moves the grant: " + event);
        };
    }

    private static Clawback.Standing recovered(Funding funding, MoneyRecovered event) {
        if (found(funding, event.clawback()).standing()
                instanceof Clawback.Owed(var amount, var before)) {
            return event.stillOwed().amount().signum() == 0
                    ? new Clawback.Recovered(amount)
                    : new Clawback.Owed(amount, before.plus(event.amount()));
        }
        throw new IllegalStateException("nothing is owed: " + event);
    }

    private static Clawback found(Funding funding, String id) {
        return Optional.ofNullable(funding.clawbacks().get(id)).orElseThrow();
    }

    private static Funding clawback(Funding funding, String id, Clawback.Standing now) {
        return funding.with(found(funding, id).standing(now));
    }

    /** Where a grant stands by all that is on its record. */
    private static GrantState standing(Dossier dossier) {
        if (dossier.support().isPresent()) {
            return standing(dossier, dossier.support().get());
        }
        if (dossier.call().isEmpty()) {
            return new BusinessCased(dossier);
        }
        if (dossier.open().anyMatch(it -> it.standing() instanceof Application.Examined)) {
            return new Examined(dossier);
        }
        return dossier.open().findAny().isPresent() ? new Applied(dossier) : new Called(dossier);
    }

    private static GrantState standing(Dossier dossier, Support support) {
        if (support.offered().isPresent()) {
            return new Offered(dossier);
        }
        if (support.confirmation().isPresent()) {
            return new AssistanceConfirmed(dossier);
        }
        if (support.notifiedOn().isPresent()) {
            return new AssistanceNotified(dossier);
        }
        return support.referred() instanceof Referred.NotYet
                ? new SubsidyAssessed(dossier)
                : new UnderReferral(dossier);
    }

    /** What is entered late in the subsidy database changes nothing of a completed grant. */
    private static GrantState standing(GrantState before, Funding funding) {
        if (funding.hasOpenClawback()) {
            return new InClawback(funding);
        }
        return before instanceof Completed ? new Completed(funding) : new Active(funding);
    }

    private static Dossier dossier(GrantState state, GrantEvent event) {
        return as(Open.class, state, event).dossier();
    }

    private static Funding funding(GrantState state, GrantEvent event) {
        return as(Given.class, state, event).funding();
    }

    private static <T extends GrantState> T as(
            Class<T> expected, GrantState state, GrantEvent event) {
        if (expected.isInstance(state)) {
            return expected.cast(state);
        }
        throw new IllegalStateException(event + " cannot follow " + state);
    }
}
