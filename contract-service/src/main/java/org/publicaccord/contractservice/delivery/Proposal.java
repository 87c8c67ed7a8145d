package org.publicaccord.contractservice.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.rules.Ground;

/**
 * A change that is proposed to a contract.
 *
 * @param valueDelta by how much it changes the value, in pounds with VAT; negative if it falls
 * @param lastDay of the contract after it; empty if the term stays
 * @param ground what the officer relies on, if it is no small change (Schedule 8 to the Act)
 * @param materiallyChangesScope as the officer states (Procurement Act 2023, s.74(3)(b))
 * @param shiftsEconomicBalance materially, in favour of the supplier, as the officer states (s.74
 *     (3)(c))
 * @param apart earlier changes that it could not reasonably have been made together with; with
 *     every other one it counts as one change, so that splitting a change gains nothing (s.74(7),
 *     s.75(4))
 */
public record Proposal(
        BigDecimal valueDelta,
        Optional<LocalDate> lastDay,
        Optional<Ground> ground,
        boolean materiallyChangesScope,
        boolean shiftsEconomicBalance,
        Optional<Apart> apart,
        Reason rationale) {

    private static final BigDecimal LIMIT = new BigDecimal("1e15");
    private static final int DECIMAL_PLACES = 6;

    public Proposal {
        valueDelta = exact(valueDelta);
    }

    /**
     * Earlier changes that are counted by themselves.
     *
     * @param because why they could not reasonably have been made together with this one
     */
    public record Apart(List<UUID> changes, Reason because) {
        private static final int MOST = 1_000;

        public Apart {
            changes = List.copyOf(changes);
            Set<UUID> distinct = new HashSet<>(changes);
            if (changes.isEmpty() || changes.size() > MOST || distinct.size() < changes.size()) {
                throw new IllegalArgumentException("name 1 to 1000 earlier changes, each once");
            }
        }
    }

    /** Equal amounts are equal values, and none is beyond what money can be. */
    static BigDecimal exact(BigDecimal amount) {
        BigDecimal plain = amount.stripTrailingZeros();
        if (plain.abs().compareTo(LIMIT) >= 0 || plain.scale() > DECIMAL_PLACES) {
            throw new IllegalArgumentException(
                    "a change of value is below a thousand million million pounds, with at most six"
                            + " decimals");
        }
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    boolean isApartFrom(UUID earlier) {
        return apart.filter(it -> it.changes().contains(earlier)).isPresent();
    }
}
