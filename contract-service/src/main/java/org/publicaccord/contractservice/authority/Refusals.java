package org.publicaccord.contractservice.authority;

import static java.util.stream.Collectors.joining;
import static org.publicaccord.contractservice.contract.UkCalendar.inWords;

import java.time.LocalDate;
import java.util.Set;
import org.publicaccord.contractservice.contract.Act;
import org.publicaccord.decider.Refusal;

/** Why a command about a scheme of delegation is refused. */
final class Refusals {

    private static final String DELEGATION =
            "Local Government Act 1972, s.101: an authority arranges for its functions to be"
                    + " discharged";
    private static final String OWN =
            "A rule of this platform: nobody gives authority to themselves";
    private static final String RECORD =
            "A rule of this platform: what is arranged once keeps its id";

    private Refusals() {}

    static Refusal notYourOrganisation() {
        return new Refusal(
                "not-your-organisation",
                "The scheme of delegation is another organisation's than the one you act for.",
                "Ask somebody of that organisation, or an operator.",
                "A rule of this platform: each organisation arranges its own authority");
    }

    static Refusal teamIdReused() {
        return new Refusal(
                "team-id-reused",
                "A team with this id was formed under another name.",
                "Form it under an id of its own.",
                RECORD);
    }

    static Refusal teamUnknown() {
        return new Refusal(
                "team-unknown",
                "No team with this id was formed.",
                "Check the id in the scheme of delegation, or form the team first.",
                RECORD);
    }

    static Refusal ownAuthority() {
        return new Refusal(
                "own-authority",
                "Whoever arranges authority does not arrange it for themselves.",
                "Have another person arrange it.",
                OWN);
    }

    static Refusal roleUnknown(String role, Set<String> known) {
        return new Refusal(
                "role-unknown",
                "The scheme of delegation in force gives nothing to the role %s.".formatted(role),
                "Use one of its roles: %s."
                        .formatted(known.stream().sorted().collect(joining(", "))),
                DELEGATION);
    }

    static Refusal delegatesForAnother() {
        return new Refusal(
                "delegates-for-another",
                "What is another person's to do is not yours to hand on.",
                "Have that person do it; a cover can be arranged by an approver or an operator.",
                DELEGATION);
    }

    static Refusal notYoursToDelegate(Set<Act> acts) {
        return new Refusal(
                "not-yours-to-delegate",
                "By your own roles you have no authority %s; what was delegated to you cannot be"
                                .formatted(
                                        acts.stream()
                                                .map(Act::words)
                                                .sorted()
                                                .collect(joining(", ")))
                        + " handed on.",
                "Delegate only what the scheme gives to your own roles.",
                DELEGATION);
    }

    static Refusal arrangementIdReused() {
        return new Refusal(
                "arrangement-id-reused",
                "A delegation or a cover with this id says something else.",
                "Arrange it under an id of its own.",
                RECORD);
    }

    static Refusal arrangementOver(LocalDate lastDay, LocalDate today) {
        return new Refusal(
                "arrangement-over",
                "It would end on %s, and today is %s.".formatted(inWords(lastDay), inWords(today)),
                "Name a last day to come: authority is never given for the past.",
                DELEGATION);
    }

    static Refusal tooMany(String what, int most) {
        return new Refusal(
                "too-many-arrangements",
                "There are %d %s, the most that one organisation can have.".formatted(most, what),
                "Ask the operator.",
                "A limit of this platform");
    }
}
