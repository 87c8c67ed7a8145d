package org.publicaccord.contractservice.linking;

import org.publicaccord.decider.Refusal;

/** Why contracts are not linked so. */
final class Refusals {

    private static final String TRUE_RECORD =
            "A rule of this platform: the public record stays true";

    private Refusals() {}

    static Refusal nothingThere() {
        return new Refusal(
                "linked-contract-unknown",
                "No contract or need is recorded under the id that is named.",
                "Check the id; import the contract first if it is only in a register.",
                TRUE_RECORD);
    }

    static Refusal itself() {
        return new Refusal(
                "linked-to-itself",
                "A contract does not come after itself.",
                "Name the contract that it renews or replaces.",
                TRUE_RECORD);
    }

    static Refusal ofAnotherBuyer() {
        return new Refusal(
                "linked-contract-of-another-buyer",
                "The contract that is named has another buyer than this one.",
                "Name a contract of the same buyer.",
                "A rule of this platform: only a contract's own buyer speaks for it");
    }

    static Refusal theOtherWay(Link link) {
        return new Refusal(
                "linked-the-other-way",
                "The record says the opposite already: %s “%s”."
                        .formatted(link.relation().mirrored().words(), link.other().title()),
                "Check which of the two came first.",
                TRUE_RECORD);
    }

    static Refusal tooMany(int most) {
        return new Refusal(
                "too-many-links",
                "The contract has %d links; it can have no more.".formatted(most),
                "Name what matters most, and tell of the others in a public document.",
                "A rule of this platform: every list has a limit");
    }
}
