package org.publicaccord.contractservice.reading;

import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.GrantId;
import org.publicaccord.contractservice.contract.GrantRecord;
import org.publicaccord.contractservice.contract.Source;

/** What became of reading one release, or one grant. */
public sealed interface ReadRelease {

    /** Where it stands in what was sent: a JSON pointer. */
    String place();

    /**
     * It is sound.
     *
     * @param stated what it says
     * @param original its bytes, whose SHA-256 the source carries
     * @param warnings what was left out of the facts
     */
    record Sound(
            String place, Facts stated, Source source, Original original, List<Finding> warnings)
            implements ReadRelease {
        public Sound {
            warnings = List.copyOf(warnings);
        }

        /** A finding about this release, or grant, as a whole. */
        public Finding finding(String rule, String reason) {
            return grant().map(id -> Finding.ofGrant(rule, place, Optional.of(id.value()), reason))
                    .orElseGet(() ->
                            Finding.ofRelease(
                                    rule,
                                    place,
                                    Optional.of(stated.ocid().value()),
                                    Optional.of(source.releaseId().value()),
                                    reason));
        }

        /** The grant that it is; empty if it is a release. */
        Optional<GrantId> grant() {
            return stated.grant().map(GrantRecord::id);
        }
    }

    /** It is not, and nothing of it goes in. */
    record Unsound(String place, List<Finding> findings) implements ReadRelease {
        public Unsound {
            findings = List.copyOf(findings);
        }
    }
}
