package org.publicaccord.contractservice.contract;

import java.time.Instant;

/**
 * A notice as published. The clocks of law start at {@code publishedAt}, never earlier.
 *
 * @param id as the central digital platform gave it, such as {@code 012345-2026}
 */
public record Notice(NoticeCode code, String id, Instant publishedAt) {
    public Notice {
        Text.identifier("a notice's id", id);
    }
}
