package org.publicaccord.contractservice.contract;

import static org.publicaccord.contractservice.contract.UkCalendar.inWords;

import java.time.LocalDate;
import org.publicaccord.decider.Refusal;

/** Refusals that every wing shares. */
public final class EveryContract {

    public static final String CONTRACT_UNKNOWN = "contract-unknown";
    public static final String NOT_YOUR_CONTRACT = "not-your-contract";
    public static final String NOT_YOUR_PART = "not-your-part";
    public static final String NOT_NOW = "not-at-this-point";

    private static final String LIFECYCLE =
            "A rule of this platform: each step of a lifecycle follows from the one before";

    private static final String TRUE_RECORD =
            "A rule of this platform: the public record stays true";

    private EveryContract() {}

    /** Nothing is recorded under that id. */
    public static Refusal unknown() {
        return new Refusal(
                CONTRACT_UNKNOWN,
                "No contract with this id is recorded.",
                "Check the id, record the need, or import the contract first.",
                TRUE_RECORD);
    }

    /** A person acts for another organisation than the contract's buyer. */
    public static Refusal notYours() {
        return new Refusal(
                NOT_YOUR_CONTRACT,
                "The buyer of this contract is another organisation than the one you act for.",
                "Ask the buyer's commissioner or contract manager, or an operator.",
                "A rule of this platform: only a contract's own buyer speaks for it");
    }

    /** A person acts for an organisation that has no part in what was asked. */
    public static Refusal notYourPart() {
        return new Refusal(
                NOT_YOUR_PART,
                "This is for another organisation to do than the one you act for.",
                "Ask the organisation concerned; everyone speaks for their own.",
                "A rule of this platform: everyone acts for their own organisation");
    }

    /**
     * The step does not follow from where the contract stands.
     *
     * @param asked what was asked, as an infinitive: "to open a co-design"
     * @param stands where the contract stands, as a clause: "the route is chosen"
     * @param remedy what can be done instead
     */
    public static Refusal notNow(String asked, String stands, String remedy) {
        return new Refusal(
                NOT_NOW, "It is not the time %s: %s.".formatted(asked, stands), remedy, LIFECYCLE);
    }

    /** No rules are in force by which it could be decided. */
    public static Refusal noPackInForce(String regime, LocalDate day) {
        return new Refusal(
                "no-rules-in-force",
                "No rule pack of %s is in force on %s.".formatted(regime, inWords(day)),
                "Have the operator configure the rule pack that is in force.",
                "A rule of this platform: nothing is decided without the rules in force");
    }

    /** By what law the end of a contract is recorded: a grant is no procurement. */
    public static String basisOfEnding(Facts facts) {
        return switch (facts.regime().regime()) {
            case PA23, UNKNOWN ->
                    "Procurement Act 2023, s.80, for contracts it governs; else a rule of this"
                            + " platform";
            case PCR2015, PSR, NONE -> TRUE_RECORD;
        };
    }

    /** What is recorded as having happened lies in the future. */
    public static Refusal dayToCome(LocalDate day) {
        return new Refusal(
                "day-to-come",
                "%s is a day to come; what is recorded has happened.".formatted(inWords(day)),
                "Record it once it has happened.",
                TRUE_RECORD);
    }

    /** A day is too early for what it is given for. */
    public static Refusal dayBefore(LocalDate day, LocalDate earliest) {
        return new Refusal(
                "day-out-of-order",
                "%s is before %s, on which it could happen at the earliest."
                        .formatted(inWords(day), inWords(earliest)),
                "Check the day.",
                TRUE_RECORD);
    }
}
