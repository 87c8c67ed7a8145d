package org.publicaccord.contractservice.filing;

import org.publicaccord.contractservice.documents.Audience;

/** How near a reader is to a contract. */
enum Reader {
    /** One of the buyer's own people, or an auditor. */
    BUYER,
    /** One of a party's people. */
    PARTY,
    ANYONE;

    boolean mayRead(Audience audience) {
        return switch (audience) {
            case PUBLIC -> true;
            case PARTY -> this != ANYONE;
            case PRIVATE -> this == BUYER;
        };
    }
}
