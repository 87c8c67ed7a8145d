package org.publicaccord.published.contract;

import java.util.Optional;

/**
 * A version of a document.
 *
 * @param number counts from 1
 * @param mediaType such as application/pdf
 * @param sizeBytes how large its file is
 * @param sha256 the hash of what it says, unless that is kept from those who may read this event
 * @param toThePublic what the public may read of it, if the document is public: WHOLE, or HELD_BACK
 *     until that is decided
 */
public record DocumentVersion(
        int number,
        String mediaType,
        long sizeBytes,
        Optional<String> sha256,
        String toThePublic) {}
