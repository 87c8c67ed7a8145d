package org.publicaccord.biddingservice.receiving;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;

/**
 * Makes ids: UUIDs of version 7 (RFC 9562, section 5.7), which sort by the moment they were made at
 * and which nobody can foresee.
 */
final class NewIds {

    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final InstantSource time;
    private final SecureRandom chance = new SecureRandom();

    NewIds(InstantSource time) {
        this.time = time;
    }

    UUID next() {
        long head = time.millis() << 16 | VERSION | chance.nextInt(1 << 12);
        long tail = VARIANT | chance.nextLong() >>> 2;
        return new UUID(head, tail);
    }
}
