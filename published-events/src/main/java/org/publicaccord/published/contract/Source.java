package org.publicaccord.published.contract;

import java.time.Instant;

/**
 * The release that a fact was taken from.
 *
 * @param releaseId the release's own {@code id}
 * @param releasedAt the release's {@code date}
 * @param tag the release's first tag, from the OCDS codelist releaseTag
 * @param originalSha256 the content address of the stored original, lower-case hexadecimal
 */
public record Source(String releaseId, Instant releasedAt, String tag, String originalSha256) {}
