package org.publicaccord.contractservice.grant;

import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.grant.AwardingEvent.AssessmentMade;
import org.publicaccord.contractservice.grant.AwardingEvent.ReferralRecorded;
import org.publicaccord.contractservice.grant.GrantCommand.AssessSubsidy;
import org.publicaccord.contractservice.grant.GrantCommand.RecordReferral;
import org.publicaccord.contractservice.grant.GrantState.Offered;
import org.publicaccord.contractservice.grant.GrantState.Open;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.WorkingDays;
import org.publicaccord.rules.subsidies.ReferralQuestion;
import org.publicaccord.rules.subsidies.Referred;
import org.publicaccord.rules.subsidies.SubsidyForm;
import org.publicaccord.rules.subsidies.SubsidyRules;

/** Assesses what a grant would be as a subsidy, and follows its referral. */
record Assessing(Rules rules) {

    Decision<GrantEvent> assess(
            AssessSubsidy command, GrantState state, OnFile file, LocalDate today) {
        String asked = "to assess the subsidy";
        if (!(state instanceof Open open) || open instanceof Offered) {
            return Decision.refuse(Refusals.notNow(asked, state));
        }
        Optional<Application> found = open.dossier().application(command.application());
        if (found.isEmpty()) {
            return Decision.refuse(Refusals.applicationUnknown());
        }
        if (!found.get().isOpen()) {
            return Decision.refuse(Refusals.applicationOver(asked));
        }
        if (!(found.get().standing() instanceof Application.Examined)) {
            return Decision.refuse(Refusals.notExamined());
        }
        if (isKnown(command, open.dossier())) {
            return Decision.nothingNew();
        }
        Optional<SubsidyRules> act = rules.on(today);
        if (act.isEmpty()) {
            return Decision.refuse(Refusals.noPackInForce(today));
        }
        return objection(command.assessment(), open.dossier(), act.get(), today)
                .<Decision<GrantEvent>>map(Decision::refuse)
                .orElseGet(() ->
                        Decision.accept(
                                new AssessmentMade(
                                        command.contract(),
                                        file.facts().path(),
                                        file.stage(),
                                        file.facts().parties(),
                                        command.application(),
                                        found.get().organisation(),
                                        command.assessment(),
                                        act.get().pack().id())));
    }

    private static boolean isKnown(AssessSubsidy command, Dossier dossier) {
        return dossier.support()
                .filter(it -> it.application().equals(command.application()))
                .filter(it -> it.assessment().equals(command.assessment()))
                .isPresent();
    }

    /** Whoever may still apply is not judged against before. */
    private static Optional<Refusal> objection(
            Assessment assessment, Dossier dossier, SubsidyRules act, LocalDate today) {
        if (dossier.call().orElseThrow() instanceof Call.Open(var _, var closesOn, var _)
                && !today.isAfter(closesOn)) {
            return Optional.of(Refusals.callStillOpen(closesOn));
        }
        return assessment.form() == SubsidyForm.STANDALONE
                ? act.principlesMissing(assessment.principles().keySet())
                : Optional.empty();
    }

    /** Why a grant may not be given before its referral is over; empty if it may. */
    static Optional<Refusal> notReferred(
            Support support, Money amount, SubsidyRules act, WorkingDays days, LocalDate today) {
        Assessment assessment = support.assessment();
        var question =
                new ReferralQuestion(
                        assessment.form(),
                        amount.amount(),
                        assessment.sensitiveSector(),
                        today,
                        assessment.related());
        return switch (act.referral(question).duty()) {
            case MANDATORY -> act.beforeReferralIsOver(support.referred(), today, days);
            case VOLUNTARY ->
                    // Whoever asked of its own accord waits as well (s.57).
                    support.referred() instanceof Referred.NotYet
                            ? Optional.empty()
                            : act.beforeReferralIsOver(support.referred(), today, days);
            case NONE -> Optional.empty();
        };
    }

    static Decision<GrantEvent> refer(
            RecordReferral command, GrantState state, OnFile file, LocalDate today) {
        Optional<Support> support =
                state instanceof Open open && !(open instanceof Offered)
                        ? open.dossier().support()
                        : Optional.empty();
        if (support.isEmpty()) {
            return Decision.refuse(Refusals.notNow("to record a referral", state));
        }
        if (support.get().assessment().form() != SubsidyForm.STANDALONE) {
            return Decision.refuse(Refusals.nothingToRefer());
        }
        if (support.get().referred().equals(command.referred())) {
            return Decision.nothingNew();
        }
        Application application = ((Open) state).dossier().supported();
        return outOfOrder(support.get().referred(), command.referred(), today)
                .<Decision<GrantEvent>>map(Decision::refuse)
                .orElseGet(() ->
                        Decision.accept(
                                new ReferralRecorded(
                                        command.contract(),
                                        file.facts().path(),
                                        file.stage(),
                                        file.facts().parties(),
                                        application.id(),
                                        application.organisation(),
                                        command.referred())));
    }

    /** A report follows a request that was accepted, not the other way round. */
    private static Optional<Refusal> outOfOrder(Referred before, Referred now, LocalDate today) {
        LocalDate day =
                switch (now) {
                    case Referred.Accepted(var acceptedOn) -> acceptedOn;
                    case Referred.Reported(var publishedOn) -> publishedOn;
                    case Referred.NotYet _ -> throw new IllegalArgumentException("no day: " + now);
                };
        if (day.isAfter(today)) {
            return Optional.of(EveryContract.dayToCome(day));
        }
        return switch (before) {
            case Referred.NotYet _ ->
                    now instanceof Referred.Reported
                            ? Optional.of(Refusals.requestNotOnRecord())
                            : Optional.empty();
            case Referred.Accepted(var acceptedOn) ->
                    day.isBefore(acceptedOn)
                            ? Optional.of(EveryContract.dayBefore(day, acceptedOn))
                            : Optional.empty();
            case Referred.Reported(var publishedOn) ->
                    Optional.of(EveryContract.dayBefore(day, publishedOn));
        };
    }
}
