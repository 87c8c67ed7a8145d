package org.publicaccord.rules.exiting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.Basis;
import org.publicaccord.rules.Rule;
import org.publicaccord.rules.RulePack;
import org.publicaccord.rules.Words;

/**
 * What a transfer of staff asks for when a service changes hands: Transfer of Undertakings
 * (Protection of Employment) Regulations 2006. Pure; days are those of Europe/London.
 */
public final class StaffTransferRules {

    /** The regime of its packs, for {@code RulePacks.inForce}. */
    public static final String REGIME = "TUPE";

    private final RulePack pack;

    /**
     * @throws IllegalArgumentException if the pack is of another regime
     */
    public StaffTransferRules(RulePack pack) {
        this.pack = pack.of(REGIME);
    }

    public RulePack pack() {
        return pack;
    }

    /** The last day for the employee liability information (reg 11(6)). */
    public LocalDate liabilityInformationDue(LocalDate transferOn) {
        return transferOn.minusDays(liabilityInformation().wholeAmount("days-before"));
    }

    /** Why the information came too late; empty if it came in time. */
    public Optional<Refusal> lateInformation(LocalDate givenOn, LocalDate transferOn) {
        LocalDate due = liabilityInformationDue(transferOn);
        return givenOn.isAfter(due)
                ? Optional.of(
                        liabilityInformation()
                                .refuse(
                                        "The information was due by %s for a transfer on %s."
                                                .formatted(Words.day(due), Words.day(transferOn)),
                                        "Give it at once, and agree on a later transfer if that is"
                                                + " possible."))
                : Optional.empty();
    }

    /** By what right, and how many days before the transfer, the information is due. */
    public Basis basis() {
        return liabilityInformation().basis();
    }

    /** How many days before the transfer the information is due at the latest. */
    public int daysBefore() {
        return liabilityInformation().wholeAmount("days-before");
    }

    /** The most weeks' pay of each employee for a failure to inform or consult (reg 15). */
    public BigDecimal mostWeeksPay() {
        return pack.rule("inform-and-consult").amount("most-weeks-pay");
    }

    private Rule liabilityInformation() {
        return pack.rule("employee-liability-information");
    }
}
