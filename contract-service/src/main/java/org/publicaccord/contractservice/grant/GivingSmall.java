package org.publicaccord.contractservice.grant;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.grant.AwardingEvent.RecipientConfirmed;
import org.publicaccord.contractservice.grant.AwardingEvent.RecipientNotified;
import org.publicaccord.contractservice.grant.GrantCommand.ConfirmAssistance;
import org.publicaccord.contractservice.grant.GrantCommand.NotifyAssistance;
import org.publicaccord.contractservice.grant.GrantState.AssistanceNotified;
import org.publicaccord.contractservice.grant.GrantState.Open;
import org.publicaccord.contractservice.grant.GrantState.SubsidyAssessed;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.subsidies.Assistance;
import org.publicaccord.rules.subsidies.AssistanceAnswer;
import org.publicaccord.rules.subsidies.SubsidyForm;
import org.publicaccord.rules.subsidies.SubsidyRules;

/**
 * Minimal financial assistance and assistance for services of public economic interest: the
 * recipient is told the amount and confirms in writing that it stays within its limit (Subsidy
 * Control Act 2022, ss.36 to 39).
 */
record GivingSmall(Rules rules) {

    Decision<GrantEvent> inform(
            NotifyAssistance command, GrantState state, OnFile file, LocalDate today) {
        String asked = "to notify small assistance";
        if (!(state instanceof Open open) || open.dossier().support().isEmpty()) {
            return Decision.refuse(Refusals.notNow(asked, state));
        }
        Assessment assessment = open.dossier().support().get().assessment();
        if (!assessment.isSmall()) {
            return Decision.refuse(Refusals.noSmallAssistance());
        }
        if (!(open instanceof SubsidyAssessed)) {
            return Decision.nothingNew();
        }
        Optional<SubsidyRules> act = rules.on(today);
        if (act.isEmpty()) {
            return Decision.refuse(Refusals.noPackInForce(today));
        }
        AssistanceAnswer answer = answer(assessment, command.onRecord(), act.get(), today);
        return answer.refusal()
                .<Decision<GrantEvent>>map(Decision::refuse)
                .orElseGet(() -> Decision.accept(notified(open.dossier(), answer, file, today)));
    }

    private static RecipientNotified notified(
            Dossier dossier, AssistanceAnswer answer, OnFile file, LocalDate today) {
        Application application = dossier.supported();
        return new RecipientNotified(
                file.contract(),
                file.facts().path(),
                file.stage(),
                file.facts().parties(),
                application.id(),
                application.organisation(),
                dossier.support().orElseThrow().assessment().amount(),
                answer.countedFrom(),
                Pounds.of(answer.alreadyPounds()),
                Pounds.of(answer.mostPounds()),
                today);
    }

    Decision<GrantEvent> confirm(
            ConfirmAssistance command, GrantState state, OnFile file, LocalDate today) {
        String asked = "to confirm small assistance";
        if (!(state instanceof Open open) || open.dossier().support().isEmpty()) {
            return Decision.refuse(Refusals.notNow(asked, state));
        }
        Application application = open.dossier().supported();
        if (!command.by().isFor(application.organisation())) {
            return Decision.refuse(EveryContract.notYourPart());
        }
        if (isKnown(command, open.dossier())) {
            return Decision.nothingNew();
        }
        if (!(open instanceof AssistanceNotified)) {
            return Decision.refuse(Refusals.notNow(asked, state));
        }
        var confirmation = new Confirmation(command.received(), command.content(), today);
        return objection(open.dossier(), confirmation, command.onRecord(), today)
                .<Decision<GrantEvent>>map(Decision::refuse)
                .orElseGet(() ->
                        Decision.accept(
                                new RecipientConfirmed(
                                        command.contract(),
                                        file.facts().path(),
                                        file.stage(),
                                        file.facts().parties(),
                                        application.id(),
                                        application.organisation(),
                                        confirmation)));
    }

    private static boolean isKnown(ConfirmAssistance command, Dossier dossier) {
        return dossier.support()
                .flatMap(Support::confirmation)
                .filter(it -> it.content().equals(command.content()))
                .filter(it -> it.received().equals(command.received()))
                .isPresent();
    }

    /**
     * Why assistance may not be given on a day, with all that counts; empty if it may.
     *
     * @param onRecord what the enterprise was given on this platform, this grant left out
     */
    Optional<Refusal> objection(
            Dossier dossier,
            Confirmation confirmation,
            List<Assistance> onRecord,
            LocalDate today) {
        List<Assistance> all =
                Stream.concat(onRecord.stream(), confirmation.received().stream()).toList();
        Assessment assessment = dossier.support().orElseThrow().assessment();
        return rules.on(today)
                .map(act -> answer(assessment, all, act, today).refusal())
                .orElseGet(() -> Optional.of(Refusals.noPackInForce(today)));
    }

    private static AssistanceAnswer answer(
            Assessment assessment, List<Assistance> received, SubsidyRules act, LocalDate today) {
        BigDecimal pounds = assessment.amount().amount();
        return assessment.form() == SubsidyForm.MINIMAL
                ? act.minimalAssistance(received, today, pounds)
                : act.publicEconomicInterestAssistance(received, today, pounds);
    }
}
