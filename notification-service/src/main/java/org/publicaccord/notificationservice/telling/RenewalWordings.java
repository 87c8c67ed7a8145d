package org.publicaccord.notificationservice.telling;

import static org.publicaccord.notificationservice.telling.PlainWords.code;
import static org.publicaccord.notificationservice.telling.PlainWords.count;
import static org.publicaccord.notificationservice.telling.PlainWords.day;
import static org.publicaccord.notificationservice.telling.PlainWords.list;
import static org.publicaccord.notificationservice.telling.PlainWords.paragraphs;
import static org.publicaccord.notificationservice.telling.PlainWords.said;

import java.util.Locale;
import java.util.Map;
import org.publicaccord.published.contract.Extended;
import org.publicaccord.published.contract.LinkRecorded;
import org.publicaccord.published.contract.RenewalDecided;
import org.publicaccord.published.contract.ReviewClosed;
import org.publicaccord.published.contract.ReviewOpened;
import org.publicaccord.published.contract.ReviewedAspect;

/**
 * The words for reviews, and for what comes after the term of a contract.
 *
 * @param title of the contract, short enough for a line
 */
record RenewalWordings(String title, Audience audience) {

    private static final String OPTION = "EXERCISE_OPTION";

    private static final Map<String, String> OUTCOMES =
            Map.of(
                    OPTION,
                    "an option of the contract is exercised",
                    "NEW_AWARD",
                    "a new contract is awarded",
                    "PSR_C",
                    "the existing provider continues by direct award process C",
                    "TO_GRANT",
                    "a grant takes its place",
                    "TO_ASSET",
                    "an asset transfer takes its place",
                    "TO_WORKING_AGREEMENT",
                    "a working agreement takes its place",
                    "IN_HOUSE",
                    "the service comes in-house",
                    "DECOMMISSION",
                    "the service ends");

    private static final Map<String, String> NEXT_FOR_THE_BUYER =
            Map.of(
                    OPTION,
                    "extend the contract under its option before its last day",
                    "NEW_AWARD",
                    "record the need, appraise the options, and plan the exit",
                    "PSR_C",
                    "follow the steps of direct award process C",
                    "TO_GRANT",
                    "prepare the grant, and plan the exit",
                    "TO_ASSET",
                    "prepare the asset transfer, and plan the exit",
                    "TO_WORKING_AGREEMENT",
                    "find its lawful host, draft its page with the partners, and plan the exit",
                    "IN_HOUSE",
                    "prepare to take the service over, staff included, and plan the" + " exit",
                    "DECOMMISSION",
                    "tell the people who use the service, and plan the exit");

    Wording openedForTheBuyer(ReviewOpened it) {
        return opened(
                it,
                "What to do next: decide what comes after the term, or close the review with what"
                        + " was learned.");
    }

    Wording openedForTheSupplier(ReviewOpened it) {
        return opened(
                it,
                "What to do next: tell %s what it should know before it decides what comes after"
                                .formatted(audience.buyerNames())
                        + " the term.");
    }

    Wording closed(ReviewClosed it) {
        return new Wording(
                "Review closed: " + title,
                paragraphs(
                        "A review of “%s” was closed; nothing was decided about a renewal."
                                .formatted(title),
                        "What was learned: " + said(it.learned()),
                        "What to do next: put into practice what was learned. The contract goes on"
                                + " as before."));
    }

    Wording decidedForTheBuyer(RenewalDecided it) {
        return decided(
                it,
                "What to do next: %s."
                        .formatted(
                                NEXT_FOR_THE_BUYER.getOrDefault(
                                        it.outcome(), "prepare what was decided")));
    }

    Wording decidedForTheSupplier(RenewalDecided it) {
        return decided(
                it,
                it.outcome().equals(OPTION)
                        ? "What to do next: nothing yet. You will be told when the contract is"
                                + " extended."
                        : "What to do next: ask %s how this is carried out. The contract goes on as"
                                        .formatted(audience.buyerNames())
                                + " before until its last day.");
    }

    Wording followedForTheBuyer(LinkRecorded it) {
        return followed(it, "What to do next: prepare how one leads over to the other.");
    }

    Wording followedForTheSupplier(LinkRecorded it) {
        return followed(
                it,
                "What to do next: read what is on record of it, and ask %s how you can take part."
                        .formatted(audience.buyerNames()));
    }

    Wording extendedForTheBuyer(Extended it) {
        return extended(
                it,
                "What to do next: check the budget for the longer term, and when to decide anew.");
    }

    Wording extendedForTheSupplier(Extended it) {
        return extended(
                it,
                "What to do next: plan staff and subcontracts for the longer term, and contact %s"
                                .formatted(audience.buyerNames())
                        + " if this differs from what was agreed.");
    }

    private Wording followed(LinkRecorded it, String next) {
        return new Wording(
                "What comes next is on record: " + title,
                paragraphs(
                        "“%s” is on record as what comes after “%s”."
                                .formatted(it.linkedTitle(), title),
                        "The reason given: " + said(it.because()),
                        next));
    }

    private Wording opened(ReviewOpened it, String next) {
        return new Wording(
                "Review opened: " + title,
                paragraphs(
                        "A review of “%s” opened.".formatted(title),
                        it.findings().isEmpty()
                                ? "It has no findings yet."
                                : "What was found:\n"
                                        + list(
                                                it.findings().stream()
                                                        .map(RenewalWordings::line)
                                                        .toList()),
                        next));
    }

    private Wording decided(RenewalDecided it, String next) {
        return new Wording(
                "What comes after the term: " + title,
                paragraphs(
                        "It was decided what comes after the term of “%s”: %s."
                                .formatted(
                                        title,
                                        OUTCOMES.getOrDefault(it.outcome(), code(it.outcome()))),
                        "The reason given: " + said(it.because()),
                        it.successor().isPresent()
                                ? "The contract that comes after it is on record."
                                : "",
                        next));
    }

    private Wording extended(Extended it, String next) {
        return new Wording(
                "Extended: " + title,
                paragraphs(
                        "“%s” is extended by %s, from %s on, under an option that it had from its"
                                        .formatted(
                                                title,
                                                count(it.months(), "month"),
                                                day(it.takesEffectOn()))
                                + " beginning.",
                        DeliveryWordings.terms(it.agreement()),
                        next));
    }

    private static String line(ReviewedAspect it) {
        var aspect = code(it.aspect());
        return "%s: %s"
                .formatted(
                        aspect.substring(0, 1).toUpperCase(Locale.ROOT) + aspect.substring(1),
                        PlainWords.shortened(it.finding().strip(), 400));
    }
}
