package org.publicaccord.monitoringservice.watching;

import org.publicaccord.monitoringservice.obligations.Obligation;

/** An obligation and how far it has come with it. */
public record Tracked(Obligation obligation, Standing standing) {

    Tracked now(Standing other) {
        return new Tracked(obligation, other);
    }
}
