package org.publicaccord.contractservice.linking;

import org.publicaccord.contractservice.contract.Reason;

/**
 * How a contract stands to another one, and why.
 *
 * @param relation as this contract has it
 */
public record Link(Relation relation, Linked other, Reason because) {

    boolean isTo(Link another) {
        return other.contract().equals(another.other().contract());
    }

    /** Whether both say the same of the same contract, for whatever reason. */
    boolean saysTheSameAs(Link another) {
        return isTo(another) && relation == another.relation();
    }

    /** Whether one of them says before, and the other after. */
    boolean contradicts(Link another) {
        return isTo(another)
                && relation.isSuccession()
                && relation.mirrored() == another.relation();
    }
}
