package org.publicaccord.contractservice.grant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.contract.AwardsOnRecord;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.contractservice.grant.AwardingEvent.GrantOffered;
import org.publicaccord.contractservice.grant.AwardingEvent.GrantStopped;
import org.publicaccord.contractservice.grant.AwardingEvent.OfferEnded;
import org.publicaccord.contractservice.grant.GrantCommand.DeclineOffer;
import org.publicaccord.contractservice.grant.GrantCommand.OfferGrant;
import org.publicaccord.contractservice.grant.GrantCommand.StopGrant;
import org.publicaccord.contractservice.grant.GrantState.Given;
import org.publicaccord.contractservice.grant.GrantState.NoGrant;
import org.publicaccord.contractservice.grant.GrantState.Offered;
import org.publicaccord.contractservice.grant.GrantState.Open;
import org.publicaccord.contractservice.grant.GrantState.Proposed;
import org.publicaccord.contractservice.grant.GrantState.Stopped;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.subsidies.SubsidyRules;

/** Offers a grant, ends an offer, and gives a grant up before it is accepted. */
record Offering(Rules rules) {

    Decision<GrantEvent> offer(OfferGrant command, GrantState state, OnFile file, Instant at) {
        LocalDate today = UkCalendar.dayOf(at);
        if (!(state instanceof Open open) || open.dossier().support().isEmpty()) {
            return Decision.refuse(Refusals.notNow("to offer the grant", state));
        }
        Support support = open.dossier().support().get();
        if (support.offered().filter(it -> it.offer().equals(command.offer())).isPresent()) {
            return Decision.nothingNew();
        }
        return objection(command.offer(), open.dossier(), support, today)
                .<Decision<GrantEvent>>map(Decision::refuse)
                .orElseGet(() -> Decision.accept(offered(command, open.dossier(), file, at)));
    }

    private static GrantOffered offered(
            OfferGrant command, Dossier dossier, OnFile file, Instant at) {
        Application application = dossier.supported();
        return new GrantOffered(
                command.contract(),
                Stage.AWARD,
                PublicRecord.offered(file.facts(), application, at),
                application.id(),
                application.organisation(),
                command.offer(),
                UkCalendar.dayOf(at));
    }

    private Optional<Refusal> objection(
            Offer offer, Dossier dossier, Support support, LocalDate today) {
        if (Pounds.exceeds(offer.instalmentsInAll(), offer.amount())) {
            return Optional.of(Refusals.instalmentsExceedGrant(offer));
        }
        if (Pounds.exceeds(offer.amount(), support.assessment().amount())) {
            return Optional.of(Refusals.assessedForLess(offer, support.assessment()));
        }
        if (offer.openUntil().isBefore(today)) {
            return Optional.of(EveryContract.dayBefore(offer.openUntil(), today));
        }
        if (support.assessment().isSmall() && support.confirmation().isEmpty()) {
            return Optional.of(Refusals.notConfirmed());
        }
        Optional<SubsidyRules> act = rules.on(today);
        return act.isEmpty()
                ? Optional.of(Refusals.noPackInForce(today))
                : act.get()
                        .grantRequirementsMissing(dossier.standard().keySet())
                        .or(() ->
                                Assessing.notReferred(
                                        support,
                                        offer.amount(),
                                        act.get(),
                                        rules.workingDays(dossier.need().nation()),
                                        today));
    }

    static Decision<GrantEvent> decline(DeclineOffer command, GrantState state, OnFile file) {
        if (!(state instanceof Offered open)) {
            return Decision.refuse(Refusals.notNow("to decline an offer", state));
        }
        return command.by().isFor(open.dossier().supported().organisation())
                ? Decision.accept(ended(open, OfferEnded.How.DECLINED, command.because(), file))
                : Decision.refuse(EveryContract.notYourPart());
    }

    static OfferEnded ended(Offered open, OfferEnded.How how, Reason because, OnFile file) {
        Application application = open.dossier().supported();
        return new OfferEnded(
                file.contract(),
                Stage.SELECTION,
                AwardsOnRecord.withoutPending(file.facts()),
                application.id(),
                application.organisation(),
                application.enterprise(),
                how,
                because);
    }

    /** Whoever waits for a decision is told no with it. */
    static Decision<GrantEvent> stop(StopGrant command, GrantState state, OnFile file) {
        List<GrantEvent> events = new ArrayList<>();
        switch (state) {
            case Stopped _ -> {
                return Decision.nothingNew();
            }
            case NoGrant _, Given _ -> {
                return Decision.refuse(Refusals.notNow("to give the grant up", state));
            }
            case Proposed _ -> {}
            case Open open -> {
                if (open instanceof Offered offered) {
                    events.add(ended(offered, OfferEnded.How.WITHDRAWN, command.because(), file));
                }
                open.dossier()
                        .open()
                        .map(it -> Examining.turnedDown(it, command.because(), file))
                        .forEach(events::add);
            }
        }
        events.add(
                new GrantStopped(
                        command.contract(),
                        Stage.ABANDONED,
                        AwardsOnRecord.withoutPending(file.facts()),
                        command.because()));
        return Decision.accept(events);
    }
}
