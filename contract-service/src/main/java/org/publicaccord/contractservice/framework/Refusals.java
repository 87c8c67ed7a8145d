package org.publicaccord.contractservice.framework;

import static org.publicaccord.contractservice.contract.UkCalendar.inWords;

import java.util.Optional;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.decider.Refusal;

/** Why a command about a framework is refused, or a contract cannot be called off under it. */
final class Refusals {

    private static final String ACT = "Procurement Act 2023, ";

    private Refusals() {}

    static Refusal notYourOrganisation() {
        return new Refusal(
                "not-your-organisation",
                "The framework is on record by another organisation than the one you act for.",
                "Ask somebody of that organisation, or an operator.",
                "A rule of this platform: each organisation speaks for itself");
    }

    static Refusal registeredAlready() {
        return new Refusal(
                "framework-registered-already",
                "A framework with this id is registered and says something else.",
                "Register it under an id of its own.",
                "A rule of this platform: what is registered once keeps its id");
    }

    static Refusal termTooLong(Framework content) {
        return new Refusal(
                "framework-term-too-long",
                "The framework would last until %s; by its form it lasts %d years at most, until %s."
                        .formatted(
                                inWords(content.lastDay()),
                                content.form().years(),
                                inWords(content.latestDay())),
                "Shorten its term, or say why its notice asks for a longer one.",
                ACT + "ss.47 and 49");
    }

    static Refusal unknown() {
        return new Refusal(
                "framework-unknown",
                "No framework with this id is registered.",
                "Find it in the list at /api/frameworks, or register it first.",
                ACT + "s.45");
    }

    static Refusal closed(Reason because) {
        return new Refusal(
                "framework-closed",
                "The framework is closed: %s".formatted(because),
                "Use another framework, or another route.",
                ACT + "s.45");
    }

    static Refusal notInTerm(Framework content) {
        return new Refusal(
                "framework-not-in-term",
                "The framework lasts from %s to %s."
                        .formatted(inWords(content.firstDay()), inWords(content.lastDay())),
                "Use a framework whose term includes today, or another route.",
                ACT + "ss.45 and 47");
    }

    static Refusal nobodyAsked() {
        return new Refusal(
                "framework-supplier-missing",
                "A call-off asks at least one supplier of the framework.",
                "Name those that shall be asked.",
                ACT + "s.46");
    }

    static Refusal notOnTheFramework(OrganisationId supplier, Optional<String> lot) {
        return new Refusal(
                "not-on-the-framework",
                "%s is not on the framework%s."
                        .formatted(supplier, lot.map(" for lot %s"::formatted).orElse("")),
                "Ask only suppliers of the framework.",
                ACT + "ss.45-46");
    }
}
