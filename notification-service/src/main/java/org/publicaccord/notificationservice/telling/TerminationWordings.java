package org.publicaccord.notificationservice.telling;

import static org.publicaccord.notificationservice.telling.PlainWords.code;
import static org.publicaccord.notificationservice.telling.PlainWords.day;
import static org.publicaccord.notificationservice.telling.PlainWords.paragraphs;
import static org.publicaccord.notificationservice.telling.PlainWords.said;

import java.util.Map;
import java.util.Set;
import org.publicaccord.published.contract.EndedByTermination;
import org.publicaccord.published.contract.TerminationIntended;
import org.publicaccord.published.contract.TerminationIntentionWithdrawn;

/**
 * The words for the end of a contract before its time.
 *
 * @param title of the contract, short enough for a line
 */
record TerminationWordings(String title, Audience audience) {

    private static final String AGREED = "AGREED";
    private static final String SUBCONTRACTOR = "SUBCONTRACTOR_EXCLUDED";

    /** The right that section 78 implies in every public contract; the supplier is heard first. */
    private static final Set<String> IMPLIED =
            Set.of(
                    "IMPLIED_RIGHT_MATERIAL_BREACH_OF_ACT",
                    "SUPPLIER_EXCLUDED_OR_EXCLUDABLE",
                    SUBCONTRACTOR);

    private static final Map<String, String> GROUNDS =
            Map.of(
                    "AGREED",
                    "by agreement",
                    "BREACH",
                    "for breach of the contract",
                    "CONTRACT_RIGHT",
                    "by a right under the contract",
                    "IMPLIED_RIGHT_MATERIAL_BREACH_OF_ACT",
                    "because it was awarded or modified in material breach of the"
                            + " Procurement Act 2023 (section 78)",
                    "SUPPLIER_EXCLUDED_OR_EXCLUDABLE",
                    "because its supplier has become excluded or excludable (Procurement"
                            + " Act 2023, section 78)",
                    SUBCONTRACTOR,
                    "because a sub-contractor is excluded or excludable (Procurement Act"
                            + " 2023, section 78)");

    Wording intendedForTheBuyer(TerminationIntended it) {
        return intended(
                it,
                "The supplier may make representations until the end of %s. %s"
                        .formatted(day(it.representationsUntil()), notBefore(it)),
                "What to do next: read what the supplier says, and then terminate the contract or"
                        + " withdraw the intention.");
    }

    Wording intendedForTheSupplier(TerminationIntended it) {
        return intended(
                it,
                "You have the right to make representations, that is to say what speaks against it,"
                        + " until the end of %s. %s"
                                .formatted(day(it.representationsUntil()), notBefore(it)),
                "What to do next: write to %s by then, take advice, and go on delivering: the"
                                .formatted(audience.buyerNames())
                        + " contract is still in force."
                        + (it.ground().equals(SUBCONTRACTOR)
                                ? " Say how and by when you replace the sub-contractor."
                                : ""));
    }

    Wording withdrawn(TerminationIntentionWithdrawn it) {
        return new Wording(
                "Termination no longer intended: " + title,
                paragraphs(
                        "The intention to terminate “%s” was withdrawn; the contract goes on."
                                .formatted(title),
                        "The reason given: " + said(it.because()),
                        "What to do next: nothing."));
    }

    Wording terminatedForTheBuyer(EndedByTermination it) {
        return terminated(
                it,
                "What to do next: where the Act asks for it, publish the contract termination"
                        + " notice (UK11) within 30 days, beginning with the day on which the"
                        + " contract ended (Procurement Act 2023, section 80); then do the steps of"
                        + " the exit.");
    }

    Wording terminatedForTheSupplier(EndedByTermination it) {
        return terminated(
                it,
                "What to do next: agree the handover with %s, and settle what is unpaid."
                                .formatted(audience.buyerNames())
                        + (it.ground().equals(AGREED)
                                ? ""
                                : " If you think that it was not right to end it, take advice at"
                                        + " once."));
    }

    Wording terminatedForAuditors(EndedByTermination it) {
        return terminated(
                it,
                "Supplier: %s."
                                .formatted(
                                        audience.supplierNames().isEmpty()
                                                ? "not on record"
                                                : PlainWords.names(audience.supplierNames()))
                        + "\n\nWhat to do next: nothing, unless you want to look into it. The steps"
                        + " that led to it are in the contract's history.");
    }

    private Wording intended(TerminationIntended it, String right, String next) {
        return new Wording(
                "Termination intended: " + title,
                paragraphs(
                        "%s intends to terminate “%s” %s."
                                .formatted(audience.buyerNames(), title, ground(it.ground())),
                        "The reason given: " + said(it.because()),
                        right.strip(),
                        next));
    }

    private Wording terminated(EndedByTermination it, String next) {
        return new Wording(
                "Terminated: " + title,
                paragraphs(
                        "“%s” was ended early, %s. Its last day was %s."
                                .formatted(title, ground(it.ground()), day(it.endedOn())),
                        "The reason given: " + said(it.because()),
                        next));
    }

    private static String notBefore(TerminationIntended it) {
        return IMPLIED.contains(it.ground())
                ? "By this right the contract may not be ended before then (Procurement Act 2023,"
                        + " section 78(7))."
                : "";
    }

    private static String ground(String ground) {
        return GROUNDS.getOrDefault(ground, "(" + code(ground) + ")");
    }
}
