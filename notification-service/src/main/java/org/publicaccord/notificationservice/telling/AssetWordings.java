package org.publicaccord.notificationservice.telling;

import static org.publicaccord.notificationservice.telling.PlainWords.code;
import static org.publicaccord.notificationservice.telling.PlainWords.count;
import static org.publicaccord.notificationservice.telling.PlainWords.day;
import static org.publicaccord.notificationservice.telling.PlainWords.ifKnown;
import static org.publicaccord.notificationservice.telling.PlainWords.money;
import static org.publicaccord.notificationservice.telling.PlainWords.paragraphs;
import static org.publicaccord.notificationservice.telling.PlainWords.points;
import static org.publicaccord.notificationservice.telling.PlainWords.said;

import java.time.LocalDate;
import org.publicaccord.published.contract.AssetBidderRecorded;
import org.publicaccord.published.contract.AssetCaseSubmitted;
import org.publicaccord.published.contract.AssetDecisionExtended;
import org.publicaccord.published.contract.AssetDecisionOverdue;
import org.publicaccord.published.contract.AssetDisposalNoticeGiven;
import org.publicaccord.published.contract.AssetEligibilityConfirmed;
import org.publicaccord.published.contract.AssetInterestExpressed;
import org.publicaccord.published.contract.AssetInterestTurnedDown;
import org.publicaccord.published.contract.AssetInterestWithdrawn;
import org.publicaccord.published.contract.AssetListed;
import org.publicaccord.published.contract.AssetMoratoriumEnded;
import org.publicaccord.published.contract.AssetRedressDecided;
import org.publicaccord.published.contract.AssetRedressSought;
import org.publicaccord.published.contract.AssetTransferDecided;
import org.publicaccord.published.contract.AssetTransferStopped;
import org.publicaccord.published.contract.AssetValued;

/**
 * The words for an asset on its way to a community body.
 *
 * @param title of the contract, short enough for a line
 */
record AssetWordings(String title, Audience audience) {

    Wording listed(AssetListed it) {
        return new Wording(
                "Listed for transfer: " + title,
                paragraphs(
                        "%s is listed, so that community bodies can express their interest in it."
                                .formatted(it.asset().name()),
                        said(it.asset().description()),
                        "What to do next: let bodies that might use it know, and look at each"
                                + " interest as it comes."));
    }

    Wording expressedForTheOwner(AssetInterestExpressed it) {
        return new Wording(
                "Interest received: " + title,
                paragraphs(
                        "%s expresses its interest: %s"
                                .formatted(it.bodyName(), said(it.proposal())),
                        "What to do next: check whether the body is constituted and its assets are"
                                + " locked, and find it eligible or turn the interest down."));
    }

    Wording expressedForTheBody(AssetInterestExpressed it) {
        return new Wording(
                "Your interest was received: " + title,
                paragraphs(
                        "%s received your interest in “%s” on %s."
                                .formatted(audience.buyerNames(), title, day(it.receivedOn())),
                        "What to do next: have your articles, or your entry as a charity, community"
                                + " interest company or community benefit society, ready to send."));
    }

    Wording eligibleForTheBody(AssetEligibilityConfirmed it) {
        return new Wording(
                "You are eligible: " + title,
                paragraphs(
                        "Your body is eligible to have the asset of “%s”. Your request was complete"
                                        .formatted(title)
                                + " on %s.".formatted(day(it.completeOn())),
                        ifKnown(
                                it.decisionDue(),
                                due -> "A decision is due by %s.".formatted(day(due))),
                        "What to do next: submit your business case, with what people would gain"
                                + " and what it would be paid from."));
    }

    Wording decisionDue(LocalDate due) {
        return new Wording(
                "Decision due by %s: %s".formatted(day(due), title),
                paragraphs(
                        "A request for “%s” is valid. The decision notice is due by %s."
                                .formatted(title, day(due)),
                        "What to do next: decide by then, or agree with the body on a longer period"
                                + " before it ends."));
    }

    Wording turnedDown(AssetInterestTurnedDown it) {
        return new Wording(
                "Your interest was turned down: " + title,
                paragraphs(
                        "Your interest in “%s” was turned down on %s: %s"
                                .formatted(title, day(it.on()), said(it.because())),
                        ifKnown(
                                it.redressLastDay(),
                                last ->
                                        "You may ask for %s until %s."
                                                .formatted(
                                                        it.redress()
                                                                .map(PlainWords::code)
                                                                .orElse("redress"),
                                                        day(last))),
                        "What to do next: ask %s what would have helped."
                                .formatted(audience.buyerNames())));
    }

    Wording withdrawn(AssetInterestWithdrawn it) {
        return new Wording(
                "Interest withdrawn: " + title,
                paragraphs(
                        "A body withdrew its interest in “%s”: %s"
                                .formatted(title, said(it.because())),
                        "What to do next: go on with the other interests, if there are any."));
    }

    Wording submitted(AssetCaseSubmitted it) {
        return new Wording(
                "Business case received: " + title,
                paragraphs(
                        "A business case for “%s” is submitted. It asks for %s%s and offers %s."
                                .formatted(
                                        title,
                                        tenure(it.tenure()),
                                        it.years() == 0 ? "" : " for " + count(it.years(), "year"),
                                        money(it.consideration())),
                        "What people would gain: " + said(it.benefit()),
                        "What to do next: have the asset valued, if it is not, and assess the"
                                + " case."));
    }

    Wording valued(AssetValued it) {
        return new Wording(
                "Valued: " + title,
                paragraphs(
                        "%s reports an unrestricted value of %s on %s."
                                .formatted(
                                        it.valuer(),
                                        money(it.unrestrictedValue()),
                                        day(it.valuedOn())),
                        "What to do next: if the asset is to go below that, state how it promotes"
                                + " well-being and assess the undervalue as a subsidy."));
    }

    Wording noticed(AssetDisposalNoticeGiven it) {
        return new Wording(
                "Notice of a disposal: " + title,
                paragraphs(
                        "Notice was given on %s that the asset of “%s”, which is of community"
                                        .formatted(day(it.noticeOn()), title)
                                + " value, is to be disposed of.",
                        "Until %s a community interest group may ask to be treated as a potential"
                                        .formatted(day(it.interimLastDay()))
                                + " bidder. If one does, it is disposed of to nobody else until %s."
                                        .formatted(day(it.fullLastDay())),
                        ifKnown(
                                it.proposedLastDay(),
                                last ->
                                        "For information: the community right to buy that is"
                                                + " proposed would hold it back until %s."
                                                        .formatted(day(last))),
                        "What to do next: a group that wants to bid writes to %s in time."
                                .formatted(audience.buyerNames())));
    }

    Wording bidder(AssetBidderRecorded it) {
        return new Wording(
                "A group asked to bid: " + title,
                paragraphs(
                        "A community interest group asked on %s to be treated as a potential"
                                        .formatted(day(it.requestedOn()))
                                + " bidder for “%s”.".formatted(title),
                        "What to do next: tell the owner; the full moratorium holds."));
    }

    Wording ended(AssetMoratoriumEnded it) {
        return new Wording(
                "Period over: " + title,
                paragraphs(
                        "The %s period after the notice for “%s” ended with %s."
                                .formatted(code(it.period()), title, day(it.lastDay())),
                        it.period().equals("PROTECTED")
                                ? "What to do next: give notice again, if the asset has not passed."
                                : "What to do next: go on with the disposal, unless another period"
                                        + " holds it."));
    }

    Wording extended(AssetDecisionExtended it) {
        return new Wording(
                "Decision due by %s: %s".formatted(day(it.newDue()), title),
                paragraphs(
                        "It was agreed that the decision on the request for “%s” is due by %s."
                                .formatted(title, day(it.newDue())),
                        "What to do next: note the day."));
    }

    Wording overdueForTheOwner(AssetDecisionOverdue it) {
        return new Wording(
                "Decision overdue: " + title,
                paragraphs(
                        "A decision on the request for “%s” was due by %s."
                                .formatted(title, day(it.due())),
                        "What to do next: decide at once; the body may ask for %s until %s."
                                .formatted(code(it.redress()), day(it.redressLastDay()))));
    }

    Wording overdueForTheBody(AssetDecisionOverdue it) {
        return new Wording(
                "No decision came: " + title,
                paragraphs(
                        "A decision on your request for “%s” was due by %s and did not come."
                                .formatted(title, day(it.due())),
                        "What to do next: you may ask for %s until %s."
                                .formatted(code(it.redress()), day(it.redressLastDay()))));
    }

    Wording sought(AssetRedressSought it) {
        return new Wording(
                "%s asked for: %s"
                        .formatted(it.redress().equals("REVIEW") ? "Review" : "Appeal", title),
                paragraphs(
                        "A body asks for %s: %s".formatted(code(it.redress()), said(it.grounds())),
                        "What to do next: the asset does not pass to others until it is decided."));
    }

    Wording redressed(AssetRedressDecided it) {
        return new Wording(
                "%s: %s".formatted(it.upheld() ? "Upheld" : "Dismissed", title),
                paragraphs(
                        "What was asked to be looked at again is %s: %s"
                                .formatted(
                                        it.upheld() ? "upheld" : "dismissed", said(it.because())),
                        it.upheld()
                                ? "What to do next: who is to have the asset is decided anew."
                                : "What to do next: take advice if you do not accept it."));
    }

    Wording decidedForTheOwner(AssetTransferDecided it) {
        return new Wording(
                "Decided: " + title,
                paragraphs(
                        decided(it),
                        "What to do next: propose heads of terms, subject to contract."));
    }

    Wording decidedForTheBody(AssetTransferDecided it) {
        return new Wording(
                "You are to have the asset: " + title,
                paragraphs(
                        decided(it),
                        "What to do next: %s proposes heads of terms; sign nothing before your own"
                                        .formatted(audience.buyerNames())
                                + " adviser has read them."));
    }

    private String decided(AssetTransferDecided it) {
        return "%s is to have the asset of “%s”. Of %s assessed, its case earned %s. %s"
                .formatted(
                        it.bodyName(),
                        title,
                        count(it.casesAssessed(), "case"),
                        points(it.points()),
                        said(it.because()));
    }

    Wording stopped(AssetTransferStopped it) {
        return new Wording(
                "Transfer given up: " + title,
                paragraphs(
                        "The transfer of “%s” was given up: %s"
                                .formatted(title, said(it.because())),
                        "What to do next: nothing."));
    }

    static String tenure(String tenure) {
        return tenure.equals("FREEHOLD") ? "the freehold" : "a " + code(tenure);
    }
}
