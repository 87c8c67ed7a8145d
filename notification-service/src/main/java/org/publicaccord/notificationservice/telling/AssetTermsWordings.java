package org.publicaccord.notificationservice.telling;

import static org.publicaccord.notificationservice.telling.PlainWords.day;
import static org.publicaccord.notificationservice.telling.PlainWords.ifKnown;
import static org.publicaccord.notificationservice.telling.PlainWords.list;
import static org.publicaccord.notificationservice.telling.PlainWords.money;
import static org.publicaccord.notificationservice.telling.PlainWords.paragraphs;
import static org.publicaccord.notificationservice.telling.PlainWords.said;

import org.publicaccord.published.contract.AssetCovenant;
import org.publicaccord.published.contract.AssetHeadsProposed;
import org.publicaccord.published.contract.AssetTerms;
import org.publicaccord.published.contract.AssetTransferCleared;
import org.publicaccord.published.contract.AssetTransferCompleted;

/**
 * The words for the terms on which an asset passes.
 *
 * @param title of the contract, short enough for a line
 */
record AssetTermsWordings(String title) {

    Wording proposed(AssetHeadsProposed it) {
        return new Wording(
                "Heads of terms to accept: " + title,
                paragraphs(
                        "Heads of terms for “%s” are proposed, subject to contract."
                                .formatted(title),
                        terms(it.terms()),
                        "What to do next: read them, and accept them, or say what has to change."));
    }

    Wording agreed() {
        return new Wording(
                "Heads of terms agreed: " + title,
                paragraphs(
                        "The body accepts the heads of terms for “%s”.".formatted(title),
                        "What to do next: do the due diligence and record what it finds."));
    }

    Wording cleared(AssetTransferCleared it) {
        return new Wording(
                "Cleared: " + title,
                paragraphs(
                        "The transfer of “%s” passes every check of the law. %s"
                                .formatted(title, said(it.because())),
                        "By what right: " + it.legalBasis() + ".",
                        "What to do next: complete the transfer."));
    }

    Wording passedForTheOwner(AssetTransferCompleted it) {
        return new Wording(
                "Passed: " + title,
                paragraphs(
                        "%s has %s.".formatted(it.bodyName(), it.asset().name()),
                        terms(it.terms()),
                        "Undervalue: " + money(it.undervalue()) + ".",
                        "What to do next: keep an eye on the covenants."));
    }

    Wording passedForTheBody(AssetTransferCompleted it) {
        return new Wording(
                "%s is yours to use: %s".formatted(it.asset().name(), title),
                paragraphs(
                        terms(it.terms()),
                        "What to do next: keep the covenants, and report what people gain when it"
                                + " is due."));
    }

    private static String terms(AssetTerms terms) {
        return paragraphs(
                "It passes by %s, for %s.%s%s"
                        .formatted(
                                AssetWordings.tenure(terms.tenure()),
                                money(terms.consideration()),
                                ifKnown(
                                        terms.term().firstDay(),
                                        it -> " First day: " + day(it) + "."),
                                ifKnown(
                                        terms.term().lastDay(),
                                        it -> " Last day: " + day(it) + ".")),
                terms.covenants().isEmpty()
                        ? ""
                        : "Covenants:\n"
                                + list(
                                        terms.covenants().stream()
                                                .map(AssetTermsWordings::line)
                                                .toList()));
    }

    private static String line(AssetCovenant it) {
        return "%s Until %s.".formatted(said(it.promise()), day(it.lastDay()));
    }
}
