package org.publicaccord.notificationservice.telling;

import static org.publicaccord.notificationservice.telling.PlainWords.day;
import static org.publicaccord.notificationservice.telling.PlainWords.ifKnown;
import static org.publicaccord.notificationservice.telling.PlainWords.paragraphs;
import static org.publicaccord.notificationservice.telling.PlainWords.said;

import org.publicaccord.published.contract.AssetBenefitReportOverdue;
import org.publicaccord.published.contract.AssetBenefitReported;
import org.publicaccord.published.contract.AssetCovenantBreached;
import org.publicaccord.published.contract.AssetCovenantCured;
import org.publicaccord.published.contract.AssetCovenantExpired;
import org.publicaccord.published.contract.AssetCovenantReleased;
import org.publicaccord.published.contract.AssetCureNoticeGiven;
import org.publicaccord.published.contract.AssetCurePeriodEnded;
import org.publicaccord.published.contract.AssetReverted;
import org.publicaccord.published.contract.AssetSteppedIn;

/**
 * The words for an asset in the hands of a body.
 *
 * @param title of the contract, short enough for a line
 */
record HoldingWordings(String title, Audience audience) {

    Wording breached(AssetCovenantBreached it) {
        return new Wording(
                "A covenant is said to be broken: " + title,
                paragraphs(
                        "%s put on record that the covenant “%s” is broken: %s"
                                .formatted(audience.buyerNames(), it.covenantId(), said(it.what())),
                        "What to do next: put it right, or tell %s what speaks against it."
                                .formatted(audience.buyerNames())));
    }

    Wording toldTheBody(AssetCureNoticeGiven it) {
        return new Wording(
                "Put this right by %s: %s".formatted(day(it.cureBy()), title),
                paragraphs(
                        "You are told to put the breach of the covenant “%s” right by %s: %s"
                                .formatted(it.covenantId(), day(it.cureBy()), said(it.demand())),
                        "What to do next: do it in time and tell %s; after that day it may act on"
                                        .formatted(audience.buyerNames())
                                + " the covenant."));
    }

    Wording toldByTheOwner(AssetCureNoticeGiven it) {
        return new Wording(
                "Notice to cure given: " + title,
                paragraphs(
                        "The body has until %s to put the breach of the covenant “%s” right."
                                .formatted(day(it.cureBy()), it.covenantId()),
                        "What to do next: confirm the cure when it comes. You will be told when"
                                + " the time is over."));
    }

    Wording endedForTheBody(AssetCurePeriodEnded it) {
        return new Wording(
                "Time to cure is over: " + title,
                paragraphs(
                        "The breach of the covenant “%s” was to be put right by %s, and that it was"
                                        .formatted(it.covenantId(), day(it.cureBy()))
                                + " is not on record.",
                        "What to do next: speak to %s at once.".formatted(audience.buyerNames())));
    }

    Wording endedForTheOwner(AssetCurePeriodEnded it) {
        return new Wording(
                "Time to cure is over: " + title,
                paragraphs(
                        "The body had until %s to put the breach of the covenant “%s” right."
                                .formatted(day(it.cureBy()), it.covenantId()),
                        "What to do next: confirm the cure, step in, or take the asset back, as the"
                                + " covenant allows."));
    }

    Wording cured(AssetCovenantCured it) {
        return new Wording(
                "Cured: " + title,
                paragraphs(
                        "The breach of the covenant “%s” is put right: %s"
                                .formatted(it.covenantId(), said(it.how())),
                        "What to do next: nothing."));
    }

    Wording steppedIn(AssetSteppedIn it) {
        return new Wording(
                "Stepped in: " + title,
                paragraphs(
                        "%s stepped in on %s, since the covenant “%s” was not kept: %s"
                                .formatted(
                                        audience.buyerNames(),
                                        day(it.since()),
                                        it.covenantId(),
                                        said(it.because())),
                        "What to do next: agree how the body takes over again."));
    }

    Wording reverted(AssetReverted it) {
        return new Wording(
                "Fallen back: " + title,
                paragraphs(
                        "The asset of “%s” fell back to %s: %s"
                                .formatted(title, audience.buyerNames(), said(it.because())),
                        ifKnown(
                                it.agreement().endedOn(),
                                last -> "The body had it until %s.".formatted(day(last))),
                        "What to do next: hand over what is left, and finish the exit."));
    }

    Wording released(AssetCovenantReleased it) {
        return new Wording(
                "Covenant released: " + title,
                paragraphs(
                        "The covenant “%s” holds no more: %s"
                                .formatted(it.covenantId(), said(it.because())),
                        "What to do next: nothing."));
    }

    Wording expired(AssetCovenantExpired it) {
        return new Wording(
                "Covenant over: " + title,
                paragraphs(
                        "The covenant “%s” held until %s."
                                .formatted(it.covenantId(), day(it.lastDay())),
                        "What to do next: nothing."));
    }

    Wording reported(AssetBenefitReported it) {
        return new Wording(
                "What people gained: " + title,
                paragraphs(
                        "Up to %s: %s".formatted(day(it.upTo()), said(it.gained())),
                        "The next report is due by %s.".formatted(day(it.nextDue())),
                        "What to do next: read it with those who use the asset."));
    }

    Wording overdue(AssetBenefitReportOverdue it) {
        return new Wording(
                "Report overdue: " + title,
                paragraphs(
                        "A report of what people gained by the asset of “%s” was due by %s."
                                .formatted(title, day(it.due())),
                        "What to do next: the body reports as soon as it can."));
    }
}
