package org.publicaccord.contractservice.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.ReleaseTag;
import org.publicaccord.contractservice.linking.Link;

/**
 * What one event of a contract discloses: everything public that was known after it.
 *
 * @param id the event's id, which is the release's
 * @param date when what it says was first recorded or published by any system, as OCDS has it; the
 *     order in which releases compile
 * @param tags what it reports
 * @param contract how the contract itself stands, once this platform recorded something of it; a
 *     source that only published an award said nothing of the contract
 * @param documents that were filed here and that anyone may read, or could
 * @param links with other contracts, as they are on record
 * @param joinedLate whether it tells of an earlier time than releases recorded before it
 */
record Disclosed(
        String id,
        Instant date,
        List<ReleaseTag> tags,
        Facts facts,
        Optional<Standing> contract,
        List<OpenDocument> documents,
        List<Link> links,
        boolean joinedLate) {

    Disclosed {
        tags = List.copyOf(tags);
        documents = List.copyOf(documents);
        links = List.copyOf(links);
    }

    /**
     * From oldest to newest. Of two with one date, the one that joined late tells of the earlier
     * time; else the one that was recorded first.
     */
    static List<Disclosed> inOrder(List<Disclosed> asRecorded) {
        return asRecorded.stream()
                .sorted(
                        Comparator.comparing(Disclosed::date)
                                .thenComparingInt(it -> it.joinedLate() ? 0 : 1))
                .toList();
    }

    /**
     * How a contract stands.
     *
     * @param status from the OCDS codelist contractStatus
     * @param endedEarlyOn the last day on which it had effect, if that was before its time
     * @param because why it was ended early
     */
    record Standing(Status status, Optional<LocalDate> endedEarlyOn, Optional<String> because) {

        static final Standing ACTIVE =
                new Standing(Status.ACTIVE, Optional.empty(), Optional.empty());
        static final Standing OVER =
                new Standing(Status.TERMINATED, Optional.empty(), Optional.empty());
    }

    /** Of the OCDS codelist contractStatus, those that the platform can say. */
    enum Status {
        ACTIVE,
        /** It came to its close, in time or early. */
        TERMINATED
    }
}
