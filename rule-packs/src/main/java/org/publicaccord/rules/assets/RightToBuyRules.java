package org.publicaccord.rules.assets;

import java.time.LocalDate;
import org.publicaccord.rules.Basis;
import org.publicaccord.rules.Kind;
import org.publicaccord.rules.Period.MonthsBeginningWith;
import org.publicaccord.rules.RulePack;

/**
 * The community right to buy in England, as a Bill proposes it. Until a pack makes it a statute it
 * decides nothing: it tells what it would change. Pure.
 */
public final class RightToBuyRules {

    /** The regime of its packs, for {@code RulePacks.inForce}. */
    public static final String REGIME = "ENG-CRTB";

    private static final String FIRST_REFUSAL = "community-right-to-buy";
    private static final String MORATORIUM = "right-to-buy-moratorium";

    private final RulePack pack;

    /**
     * @throws IllegalArgumentException if the pack is of another regime
     */
    public RightToBuyRules(RulePack pack) {
        this.pack = pack.of(REGIME);
    }

    public RulePack pack() {
        return pack;
    }

    /** Whether it is law, and not only proposed. */
    public boolean isInForce() {
        return pack.rule(MORATORIUM).kind() != Kind.PROPOSED;
    }

    /** The last day of the moratorium that an owner's notice would set going. */
    public LocalDate moratoriumLastDay(LocalDate noticeOn) {
        int months = pack.rule(MORATORIUM).wholeAmount("months");
        return new MonthsBeginningWith(months).lastDay(noticeOn);
    }

    /** By what right the moratorium would hold. */
    public Basis moratorium() {
        return pack.rule(MORATORIUM).basis();
    }

    /** By what right the community would have the first refusal. */
    public Basis firstRefusal() {
        return pack.rule(FIRST_REFUSAL).basis();
    }
}
