package org.publicaccord.servicekit.commands;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;

/**
 * Makes ids of new things, at the endpoint: version 7 of RFC 9562, so that what was made later
 * sorts later. It uses the system's time, as legal time may be moved in a demonstration.
 */
public final class NewId {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TIMESTAMP_SHIFT = 16;
    private static final long VERSION_7 = 0x7000L;
    private static final long RANDOM_12_BITS = 0x0fffL;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long RANDOM_62_BITS = 0x3fff_ffff_ffff_ffffL;

    private NewId() {}

    public static UUID next() {
        return of(InstantSource.system().millis(), RANDOM.nextLong(), RANDOM.nextLong());
    }

    static UUID of(long millis, long first, long second) {
        return new UUID(
                (millis << TIMESTAMP_SHIFT) | VERSION_7 | (first & RANDOM_12_BITS),
                VARIANT | (second & RANDOM_62_BITS));
    }
}
