package org.publicaccord.contractservice.grant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.contract.Agreement;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.delivery.Baseline;
import org.publicaccord.contractservice.grant.AwardingEvent.GrantAccepted;
import org.publicaccord.contractservice.grant.GrantCommand.AcceptOffer;
import org.publicaccord.contractservice.grant.GrantState.Given;
import org.publicaccord.contractservice.grant.GrantState.Offered;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.subsidies.SubsidyForm;
import org.publicaccord.rules.subsidies.SubsidyRules;

/** Accepts the grant agreement: small assistance is counted once more, on the day. */
record Accepting(Rules rules) {

    private static final Reason ANOTHER =
            new Reason("The grant was given to another applicant, who accepted it.");

    Decision<GrantEvent> decide(
            AcceptOffer command, GrantState state, OnFile file, LocalDate today) {
        if (state instanceof Given given) {
            boolean same =
                    command.by().isFor(given.funding().recipient())
                            && given.funding().offer().content().equals(command.signedContent());
            return same
                    ? Decision.nothingNew()
                    : Decision.refuse(Refusals.notNow("to accept a grant", state));
        }
        if (!(state instanceof Offered open)) {
            return Decision.refuse(Refusals.notNow("to accept a grant", state));
        }
        if (!command.by().isFor(open.dossier().supported().organisation())) {
            return Decision.refuse(EveryContract.notYourPart());
        }
        return objection(command, open.dossier(), today)
                .<Decision<GrantEvent>>map(Decision::refuse)
                .orElseGet(() -> accepted(command, open.dossier(), file, today));
    }

    private Optional<Refusal> objection(AcceptOffer command, Dossier dossier, LocalDate today) {
        Support support = dossier.support().orElseThrow();
        Offer offer = support.offered().orElseThrow().offer();
        if (today.isAfter(offer.openUntil())) {
            return Optional.of(Refusals.offerOver(offer.openUntil()));
        }
        if (!offer.content().equals(command.signedContent())) {
            return Optional.of(Refusals.otherAgreement());
        }
        return support.assessment().isSmall()
                ? new GivingSmall(rules)
                        .objection(
                                dossier,
                                support.confirmation().orElseThrow(),
                                command.onRecord(),
                                today)
                : Optional.empty();
    }

    private Decision<GrantEvent> accepted(
            AcceptOffer command, Dossier dossier, OnFile file, LocalDate today) {
        Optional<SubsidyRules> act = rules.on(today);
        if (act.isEmpty()) {
            return Decision.refuse(Refusals.noPackInForce(today));
        }
        List<GrantEvent> events = new ArrayList<>();
        dossier.open()
                .filter(it -> !dossier.supports(it))
                .map(it -> Examining.turnedDown(it, ANOTHER, file))
                .forEach(events::add);
        events.add(accepted(command, dossier, file, act.get(), today));
        return Decision.accept(events);
    }

    private static GrantAccepted accepted(
            AcceptOffer command, Dossier dossier, OnFile file, SubsidyRules act, LocalDate today) {
        Application application = dossier.supported();
        Support support = dossier.support().orElseThrow();
        Support.Offered offered = support.offered().orElseThrow();
        Offer offer = offered.offer();
        Agreement agreement = agreement(application, offer, today);
        SubsidyForm form = support.assessment().form();
        return new GrantAccepted(
                command.contract(),
                Stage.MOBILISING,
                PublicRecord.accepted(file.facts(), application, agreement),
                application.id(),
                application.organisation(),
                dossier.call().orElseThrow(),
                application.proposal(),
                offer,
                form,
                act.databaseEntryDue(form, offer.amount().amount(), offered.offeredOn()),
                Funding.beginning(application.organisation(), offer, Optional.empty())
                        .reconciliationDue(offer.lastDay())
                        .orElseThrow(),
                offered.offeredOn(),
                new Baseline(
                        Optional.empty(),
                        dossier.need().nation(),
                        dossier.need().purchase(agreement.value()),
                        Baseline.maximumTermDays(agreement)),
                command.signedContent());
    }

    private static Agreement agreement(Application application, Offer offer, LocalDate today) {
        return new Agreement(
                application.id().toString(),
                today,
                offer.amount(),
                offer.term(),
                0,
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }
}
