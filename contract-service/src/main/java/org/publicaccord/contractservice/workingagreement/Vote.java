package org.publicaccord.contractservice.workingagreement;

import java.util.Optional;
import org.publicaccord.contractservice.contract.Reason;

/**
 * How a party decided.
 *
 * @param reason why, if it objects: it is kept
 */
public record Vote(Choice choice, Optional<Reason> reason) {

    /** What a party may say. */
    public enum Choice {
        FOR,
        AGAINST,
        ABSTAINS
    }

    public Vote {
        if (choice == Choice.AGAINST && reason.isEmpty()) {
            throw new IllegalArgumentException("whoever objects says why");
        }
    }
}
