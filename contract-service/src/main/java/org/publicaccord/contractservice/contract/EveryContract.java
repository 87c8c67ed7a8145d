package org.publicaccord.contractservice.contract;

import org.publicaccord.decider.Refusal;

/** Refusals that every wing shares. */
public final class EveryContract {

    public static final String CONTRACT_UNKNOWN = "contract-unknown";
    public static final String NOT_YOUR_CONTRACT = "not-your-contract";
    public static final String NOT_YOUR_PART = "not-your-part";
    public static final String NOT_NOW = "not-at-this-point";

    private static final String LIFECYCLE =
            "A rule of this platform: each step of a lifecycle follows from the one before";

    private EveryContract() {}

    /** Nothing is recorded under that id. */
    public static Refusal unknown() {
        return new Refusal(
                CONTRACT_UNKNOWN,
                "No contract with this id is recorded.",
                "Check the id, record the need, or import the contract first.",
                "A rule of this platform: the public record stays true");
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
}
