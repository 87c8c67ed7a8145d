package org.publicaccord.contractservice.assettransfer;

import java.time.LocalDate;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Text;

/**
 * What the body promises about the asset.
 *
 * @param id unique among the covenants of a transfer
 * @param lastDay on which it holds
 * @param cureDays at least so many days are given to put a breach right
 * @param mayStepIn whether the authority may then step in
 * @param mayRevert whether the asset may then fall back to the authority
 */
public record Covenant(
        String id,
        Kind kind,
        Reason promise,
        LocalDate lastDay,
        int cureDays,
        boolean mayStepIn,
        boolean mayRevert) {

    private static final int MOST_DAYS = 3_650;

    /** What it is about. */
    public enum Kind {
        COMMUNITY_USE,
        ALIENATION,
        OVERAGE,
        REPAIR,
        INSURANCE,
        ASSET_LOCK,
        OTHER
    }

    public Covenant {
        Text.identifier("a covenant's id", id);
        if (cureDays < 1 || cureDays > MOST_DAYS) {
            throw new IllegalArgumentException("a breach can be cured within 1 to 3,650 days");
        }
    }
}
