package org.publicaccord.contractservice.importing;

import static org.publicaccord.contractservice.contract.UkCalendar.inWords;

import java.time.LocalDate;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.GrantId;
import org.publicaccord.contractservice.contract.Ocid;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.ReleaseId;
import org.publicaccord.contractservice.contract.Term;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.decider.Refusal;

/** Why a command to an imported contract is refused, in words for the person who gave it. */
public final class Refusals {

    private static final String OCDS_RELEASES =
            "Open Contracting Data Standard 1.1, releases: an id names one unchanging release";
    private static final String GRANTS_360 =
            "360Giving Data Standard 1.4, grant identifiers: one a grant, for good";
    private static final String PLATFORM = "A rule of this platform: the public record stays true";

    private Refusals() {}

    /** Others changed the contract again and again meanwhile. */
    public static Refusal contended() {
        return new Refusal(
                "import-contended",
                "The contract was changed by others again and again while the release came in.",
                "Send the package again; what was imported is known again.",
                PLATFORM);
    }

    static Refusal releaseIdReused(ReleaseId id) {
        return new Refusal(
                "release-id-reused",
                "The release %s was imported before, and then said something else.".formatted(id),
                "Ask the publisher for a release with an id of its own.",
                OCDS_RELEASES);
    }

    static Refusal anotherBuyer(OrganisationId known, OrganisationId stated) {
        return new Refusal(
                "ocid-of-another-buyer",
                "This open contracting id belongs to a procurement of %s; the release names %s as buyer."
                        .formatted(known, stated),
                "Ask the publisher for the right open contracting id: one a procurement.",
                "Open Contracting Data Standard 1.1, open contracting identifiers");
    }

    static Refusal contradictory(ReleaseId one, ReleaseId other) {
        return new Refusal(
                "contradictory-releases",
                "The releases %s and %s bear the same date and report the same kind of thing, but"
                                .formatted(one, other)
                        + " different facts: neither is the later one.",
                "Ask the publisher which of them holds, and import that one under a later date.",
                OCDS_RELEASES);
    }

    static Refusal grantsContradictory(GrantId grant) {
        return new Refusal(
                "contradictory-grants",
                "The grant %s is on record as of the same date, and then said something else."
                        .formatted(grant),
                "Ask the publisher which record holds, and import that one with a dateModified of its"
                        + " own.",
                GRANTS_360);
    }

    static Refusal anotherFunder(OrganisationId known, OrganisationId stated) {
        return new Refusal(
                "grant-of-another-funder",
                "This grant id belongs to a grant of %s; the file names %s as its funder."
                        .formatted(known, stated),
                "Ask the publisher for the right id: it begins with the publisher's own prefix.",
                GRANTS_360);
    }

    static Refusal grantAndProcurement(Ocid ocid) {
        return new Refusal(
                "grant-of-another-funder",
                "Under %s a grant and a procurement would become one contract.".formatted(ocid),
                "Ask the publisher for an id of its own.",
                GRANTS_360);
    }

    static Refusal notARunningContract(Facts facts) {
        return new Refusal(
                "not-a-running-contract",
                "No award is in force, so that there is no contract to end.",
                "If the procurement was stopped, import the release that cancels it.",
                EveryContract.basisOfEnding(facts));
    }

    static Refusal termIsOver(Facts facts) {
        Term term = facts.term();
        return new Refusal(
                "contract-already-ended",
                "The term ended by itself%s."
                        .formatted(
                                term.lastDay()
                                        .map(UkCalendar::inWords)
                                        .map(day -> " on " + day)
                                        .orElse("")),
                "If the last day is wrong, correct the term first.",
                EveryContract.basisOfEnding(facts));
    }

    static Refusal endedAlready(LocalDate endedOn, Facts facts) {
        return new Refusal(
                "contract-already-ended",
                "The contract was ended already, on %s.".formatted(inWords(endedOn)),
                "Nothing needs to be done.",
                EveryContract.basisOfEnding(facts));
    }

    static Refusal endInTheFuture(LocalDate end, LocalDate today, Facts facts) {
        return new Refusal(
                "end-in-the-future",
                "%s is still to come; today is %s.".formatted(inWords(end), inWords(today)),
                "Record the end on the day it takes effect, or correct the term if the last day was"
                        + " agreed anew.",
                EveryContract.basisOfEnding(facts));
    }

    static Refusal endBeforeFirstDay(LocalDate end, Facts facts) {
        return new Refusal(
                "end-before-first-day",
                "The contract begins on %s, after the end you gave, %s."
                        .formatted(
                                facts.term()
                                        .firstDay()
                                        .map(UkCalendar::inWords)
                                        .orElse("a later day"),
                                inWords(end)),
                "Give a day of the term; if the award was withdrawn, import the release that says so.",
                EveryContract.basisOfEnding(facts));
    }

    static Refusal beginsAfterItsEnd(LocalDate endedOn) {
        return new Refusal(
                "end-before-first-day",
                "The contract was ended on %s; it cannot have begun later."
                        .formatted(inWords(endedOn)),
                "Give a first day on or before that day.",
                PLATFORM);
    }

    static Refusal endNotEarly(LocalDate end, Facts facts) {
        return new Refusal(
                "end-not-early",
                "The term ends by itself on %s; %s is not before it."
                        .formatted(
                                facts.term()
                                        .lastDay()
                                        .map(UkCalendar::inWords)
                                        .orElse("its last day"),
                                inWords(end)),
                "Nothing needs to be done: the platform records the end of the term itself.",
                EveryContract.basisOfEnding(facts));
    }

    static Refusal severalAwards(int count) {
        return new Refusal(
                "correction-needs-one-award",
                "The contract has %d active awards; which of them is meant cannot be told."
                        .formatted(count),
                "Correct title, description or regime alone, or import a release that states the"
                        + " awards anew.",
                PLATFORM);
    }
}
