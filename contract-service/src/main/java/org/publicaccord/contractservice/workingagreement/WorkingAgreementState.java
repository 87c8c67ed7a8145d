package org.publicaccord.contractservice.workingagreement;

import org.publicaccord.contractservice.commissioning.Need;

/** Where a working agreement stands. */
public sealed interface WorkingAgreementState {

    /** Another path, or none, is chosen. */
    record NoAgreement() implements WorkingAgreementState {}

    /** The path is chosen; the engagement is open to all, and nobody is named yet. */
    record Convening(Need need) implements WorkingAgreementState {}

    /** A page is drafted, and may be drafted anew. */
    sealed interface OnPaper extends WorkingAgreementState {
        Need need();

        Draft draft();
    }

    /** Signatures are awaited. */
    record Drafting(Need need, Draft draft) implements OnPaper {}

    /** Every party signed; it has no effect yet. */
    record Agreed(Need need, Draft draft) implements OnPaper {}

    /** It has effect, for as long as delivery says. */
    sealed interface Working extends WorkingAgreementState {
        Partnership partnership();
    }

    /** The parties work by it. */
    record Active(Partnership partnership) implements Working {}

    /** It was given up before it had effect. */
    record GivenUp() implements WorkingAgreementState {}
}
