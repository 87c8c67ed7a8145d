package org.publicaccord.contractservice.directaward;

import org.publicaccord.contractservice.commissioning.Need;
import org.publicaccord.contractservice.contract.Governance;

/** Where a direct award stands. */
public sealed interface DirectAwardState {

    /** No direct award was chosen. */
    record NoDirectAward() implements DirectAwardState {}

    /** A direct award is to be made; on what it rests is not on record. */
    record Intended(Need need) implements DirectAwardState {}

    /** It is justified: everything later builds on that. */
    sealed interface Founded extends DirectAwardState {
        Justification justification();

        Governance governance();
    }

    /** Nothing of it is public. */
    record Justified(Need need, Justification justification, Governance governance)
            implements Founded {}

    /** The transparency notice is published. */
    record Transparent(Justification justification, Governance governance) implements Founded {}

    /** The award is decided and not announced. */
    record Decided(Justification justification, Governance governance, boolean keepsStandstill)
            implements Founded {}

    /** The award is announced: from here on it is the award's own state that goes on. */
    record Announced(Justification justification, Governance governance) implements Founded {}

    /** Stopped before a contract. */
    record Stopped() implements DirectAwardState {}
}
