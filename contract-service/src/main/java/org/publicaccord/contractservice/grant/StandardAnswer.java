package org.publicaccord.contractservice.grant;

import org.publicaccord.contractservice.contract.Reason;

/** How a grant stands to one of the minimum requirements of GovS 015. */
public record StandardAnswer(Kind kind, Reason text) {

    /** Comply or explain. */
    public enum Kind {
        COMPLY,
        EXPLAIN
    }
}
