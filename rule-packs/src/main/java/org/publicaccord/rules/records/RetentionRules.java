package org.publicaccord.rules.records;

import java.time.LocalDate;
import org.publicaccord.rules.Rule;
import org.publicaccord.rules.RulePack;

/** How long a record is kept at the least, whatever its keeper says. Pure. */
public final class RetentionRules {

    /** The regime of its packs, for {@code RulePacks.inForce}. */
    public static final String REGIME = "RECORDS";

    private static final String YEARS = "years";

    private final RulePack pack;

    /**
     * @throws IllegalArgumentException if the pack is of another regime
     */
    public RetentionRules(RulePack pack) {
        this.pack = pack.of(REGIME);
    }

    /** The rule by which a record is kept. */
    public Rule rule(RecordKind kind) {
        return pack.rule(
                switch (kind) {
                    case AGREEMENT -> "retention-of-agreements";
                    case DEED -> "retention-of-deeds";
                    case PROCUREMENT -> "retention-of-procurement-records";
                });
    }

    /**
     * The last day on which a record is to be kept. Of an agreement or a deed, no claim arises
     * after the day that counts here, and the day itself is not counted; keeping a record a day
     * longer than a period that begins with a day harms nobody.
     *
     * @param from the day on which an agreement ended; of other records, on which it was entered
     */
    public LocalDate keptUntil(RecordKind kind, LocalDate from) {
        return from.plusYears(rule(kind).wholeAmount(YEARS));
    }
}
