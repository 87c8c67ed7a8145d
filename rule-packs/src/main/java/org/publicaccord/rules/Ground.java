package org.publicaccord.rules;

/**
 * What an officer relies on when a change goes further than a small one: Schedule 8 to the
 * Procurement Act 2023, and where it knew the same, regulation 72(1) of SI 2015/102. The conditions
 * of a ground beside its amount are for the officer to state; the answer says that it rests on
 * that.
 */
public enum Ground {
    /** The contract as awarded provides for it (para 1; reg 72(1)(a)). */
    PROVIDED_FOR,
    /** Extreme and unavoidable urgency, or the protection of life (para 2-3). */
    URGENCY,
    /** Nobody could reasonably foresee what makes it necessary (para 4; reg 72(1)(c)). */
    UNFORESEEABLE,
    /** A risk that the notices named has come about (para 5-7). */
    KNOWN_RISK,
    /** More of what is bought, which only this supplier can sensibly give (para 8; 72(1)(b)). */
    ADDITIONAL,
    /** Another body takes the supplier's place on a corporate restructuring (para 9; 72(1)(d)). */
    CORPORATE_RESTRUCTURING,
    /** A change of a defence contract for new technology or supply (para 10). */
    DEFENCE
}
