package org.publicaccord.rules;

import java.math.BigDecimal;

/** Whether key performance indicators are to be set before a contract is entered (s.52). */
public sealed interface KpiDuty {

    Basis basis();

    /**
     * At least so many are to be set and published, unless the authority considers that none could
     * assess the contract appropriately, and says why (s.52(2)).
     *
     * @param above pounds, value added tax included; the estimated value exceeds it
     */
    record Required(int atLeast, BigDecimal above, Basis basis) implements KpiDuty {}

    /** The Act asks for none. A policy or the contract may. */
    record Exempt(String because, Basis basis) implements KpiDuty {}
}
