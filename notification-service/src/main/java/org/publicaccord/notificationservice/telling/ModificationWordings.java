package org.publicaccord.notificationservice.telling;

import static org.publicaccord.notificationservice.telling.PlainWords.day;
import static org.publicaccord.notificationservice.telling.PlainWords.ifKnown;
import static org.publicaccord.notificationservice.telling.PlainWords.money;
import static org.publicaccord.notificationservice.telling.PlainWords.paragraphs;
import static org.publicaccord.notificationservice.telling.PlainWords.said;

import java.math.BigDecimal;
import org.publicaccord.published.Money;
import org.publicaccord.published.contract.ModificationAnnounced;
import org.publicaccord.published.contract.ModificationApplied;
import org.publicaccord.published.contract.ModificationProposed;
import org.publicaccord.published.contract.ModificationWithdrawn;

/**
 * The words for a change of a contract.
 *
 * @param title of the contract, short enough for a line
 */
record ModificationWordings(String title, Audience audience) {

    Wording proposedForTheBuyer(ModificationProposed it) {
        return proposed(
                it,
                it.assessment()
                        .notice()
                        .map(notice ->
                                "What to do next: publish the %s first. The change may be made only"
                                                .formatted(NoticeNames.name(notice))
                                        + " after that.")
                        .orElse(
                                "What to do next: agree it with the supplier, and make the change."
                                        + " No notice has to be published before it."));
    }

    Wording proposedForTheSupplier(ModificationProposed it) {
        return proposed(
                it,
                "What to do next: tell %s what you think of it. Nothing changes until you are told"
                                .formatted(audience.buyerNames())
                        + " that the change is made.");
    }

    Wording announced(ModificationAnnounced it) {
        return new Wording(
                "Change may be made: " + title,
                paragraphs(
                        "The notice of a proposed change of “%s” is published as %s (Procurement"
                                        .formatted(title, it.noticeId())
                                + " Act 2023, section 75).",
                        "What to do next: make the change, after any standstill that the notice"
                                + " states (section 76), or withdraw it."));
    }

    Wording madeForTheBuyer(ModificationApplied it) {
        return made(
                it,
                "What to do next: see that everybody works by the changed contract, and that the"
                        + " budget fits it.");
    }

    Wording madeForTheSupplier(ModificationApplied it) {
        return made(
                it,
                "What to do next: work by the changed contract from that day, and contact %s if"
                                .formatted(audience.buyerNames())
                        + " this differs from what you agreed.");
    }

    Wording withdrawn(ModificationWithdrawn it) {
        return new Wording(
                "Change withdrawn: " + title,
                paragraphs(
                        "A proposed change of “%s” is not made; the contract goes on as it was."
                                .formatted(title),
                        "The reason given: " + said(it.because()),
                        "What to do next: nothing."));
    }

    private Wording proposed(ModificationProposed it, String next) {
        return new Wording(
                "Change proposed: " + title,
                paragraphs(
                        "A change of “%s” is proposed. %s".formatted(title, value(it.valueDelta())),
                        ifKnown(
                                it.lastDay(),
                                x -> "The last day of the contract would be " + day(x) + "."),
                        "The reason given: " + said(it.rationale()),
                        "Why it is allowed: %s Legal basis: %s."
                                .formatted(
                                        said(it.assessment().because()),
                                        it.assessment().legalBasis()),
                        next));
    }

    private Wording made(ModificationApplied it, String next) {
        return new Wording(
                "Changed: " + title,
                paragraphs(
                        "A change of “%s” is made. It takes effect on %s. The contract now:"
                                .formatted(title, day(it.takesEffectOn())),
                        DeliveryWordings.terms(it.agreement()),
                        next));
    }

    private static String value(BigDecimal delta) {
        var amount = money(new Money(delta.abs(), "GBP"));
        if (delta.signum() == 0) {
            return "The value stays as it is.";
        }
        return delta.signum() > 0
                ? "It raises the value by %s, VAT included.".formatted(amount)
                : "It lowers the value by %s, VAT included.".formatted(amount);
    }
}
