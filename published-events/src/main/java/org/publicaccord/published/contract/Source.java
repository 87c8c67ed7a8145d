package org.publicaccord.published.contract;

import java.time.Instant;

/**
 * The release, or the record of a grant in 360Giving data, that a fact was taken from.
 *
 * @param releaseId the release's own {@code id}; of a grant its id, with the date of its record if
 *     it has one
 * @param releasedAt the release's {@code date}; of a grant that of its record, else when it was
 *     awarded
 * @param tag the release's first tag, from the OCDS codelist releaseTag
 * @param originalSha256 the content address of the stored original, lower-case hexadecimal
 */
public record Source(String releaseId, Instant releasedAt, String tag, String originalSha256) {}
