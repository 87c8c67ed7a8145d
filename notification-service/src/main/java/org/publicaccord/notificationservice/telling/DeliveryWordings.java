package org.publicaccord.notificationservice.telling;

import static org.publicaccord.notificationservice.telling.PlainWords.count;
import static org.publicaccord.notificationservice.telling.PlainWords.day;
import static org.publicaccord.notificationservice.telling.PlainWords.ifKnown;
import static org.publicaccord.notificationservice.telling.PlainWords.list;
import static org.publicaccord.notificationservice.telling.PlainWords.money;
import static org.publicaccord.notificationservice.telling.PlainWords.paragraphs;

import org.publicaccord.published.contract.AgreementNow;
import org.publicaccord.published.contract.DeliveryBegan;
import org.publicaccord.published.contract.KeyPerformanceIndicator;
import org.publicaccord.published.contract.ManagementBegun;
import org.publicaccord.published.contract.Mobilised;

/**
 * The words for a contract on its way into delivery.
 *
 * @param title of the contract, short enough for a line
 */
record DeliveryWordings(String title, Audience audience) {

    Wording takenForTheBuyer(ManagementBegun it) {
        return taken(
                it,
                "What to do next: check these terms against the signed contract, and propose a"
                        + " change or correct the record where they differ.");
    }

    Wording takenForTheSupplier(ManagementBegun it) {
        return taken(
                it,
                "What to do next: compare these terms with what you signed, and contact %s if they"
                                .formatted(audience.buyerNames())
                        + " differ.");
    }

    Wording mobilisedForTheBuyer(Mobilised it) {
        return mobilised(
                it,
                it.late()
                        ? "What to do next: write down why it was late, and what that meant for the"
                                + " people who use the service."
                        : "What to do next: tell the people who use the service when it begins. You"
                                + " will be told on the first day.");
    }

    Wording mobilisedForTheSupplier(Mobilised it) {
        return mobilised(
                it,
                it.late()
                        ? "What to do next: agree with %s how to make up for the lost days."
                                .formatted(audience.buyerNames())
                        : "What to do next: be ready on the first day, and tell %s at once if you"
                                        .formatted(audience.buyerNames())
                                + " cannot.");
    }

    Wording beganForTheBuyer(DeliveryBegan it) {
        return began(
                it,
                "What to do next: make sure that both parties know whom to call, and plan when the"
                        + " indicators, if there are any, are assessed.");
    }

    Wording beganForTheSupplier(DeliveryBegan it) {
        return began(
                it,
                "What to do next: keep the evidence that the indicators, if there are any, are"
                        + " assessed by, from the first day on.");
    }

    /** What a contract is worth and how long it runs, each on a line of its own. */
    static String terms(AgreementNow it) {
        return paragraphs(
                "Value, VAT included: " + money(it.value()) + ".",
                ifKnown(it.term().firstDay(), x -> "First day: " + day(x) + "."),
                ifKnown(it.term().lastDay(), x -> "Last day: " + day(x) + "."),
                it.extensionMonths() > 0
                        ? "Its options may extend it by up to %s."
                                .formatted(count(it.extensionMonths(), "month"))
                        : "");
    }

    private Wording taken(ManagementBegun it, String next) {
        return new Wording(
                "Managed here: " + title,
                paragraphs(
                        "“%s” is managed on this platform from now on.".formatted(title),
                        terms(it.agreement()),
                        it.agreement().kpis().isEmpty()
                                ? ""
                                : "Key performance indicators:\n"
                                        + list(
                                                it.agreement().kpis().stream()
                                                        .map(DeliveryWordings::line)
                                                        .toList()),
                        next));
    }

    private Wording mobilised(Mobilised it, String next) {
        return new Wording(
                "Mobilised: " + title,
                paragraphs(
                        "Everything is recorded as ready for “%s”.".formatted(title),
                        it.late() ? "It was ready only after the first day had gone by." : "",
                        next));
    }

    private Wording began(DeliveryBegan it, String next) {
        return new Wording(
                "Delivery began: " + title,
                paragraphs(
                        "“%s” has been in delivery since %s.".formatted(title, day(it.firstDay())),
                        next));
    }

    private static String line(KeyPerformanceIndicator it) {
        return "%s: %s, assessed every %s"
                .formatted(it.title(), it.target(), count(it.everyMonths(), "month"));
    }
}
