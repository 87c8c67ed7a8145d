package org.publicaccord.contractservice.contract;

import static java.util.Comparator.naturalOrder;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * The release that facts were taken from, or the record of a grant.
 *
 * @param releaseId of a grant its id, with its {@code dateModified} if it states one
 * @param releasedAt the release's {@code date}: which of two releases is the later one; of a grant
 *     its {@code dateModified}, else when it was awarded
 * @param tags what the release reports, in its own order; a grant reports an award
 * @param original the content address of the stored original, byte for byte
 * @param content the SHA-256 of its canonical form, by which the same release is known again
 *     whatever its spacing or the order of its fields
 */
public record Source(
        ReleaseId releaseId,
        Instant releasedAt,
        List<ReleaseTag> tags,
        Sha256 original,
        Sha256 content) {
    public Source {
        tags = List.copyOf(tags);
        if (tags.isEmpty()) {
            throw new IllegalArgumentException("a release has a tag");
        }
    }

    /** How far the procurement is that the release reports. */
    public ReleaseTag.Kind kind() {
        return tags.stream().map(ReleaseTag::kind).max(naturalOrder()).orElseThrow();
    }

    /**
     * Which of two releases is the later: by date; of one instant, the one that reports the further
     * stage.
     */
    public static Comparator<Source> byAge() {
        return Comparator.comparing(Source::releasedAt).thenComparing(Source::kind);
    }
}
