package org.publicaccord.contractservice.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.contract.Agreement;
import org.publicaccord.contractservice.contract.Course;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.ReleaseTag;
import org.publicaccord.contractservice.contract.Tender;
import org.publicaccord.contractservice.contract.TenderStatus;

/** Which sections of the public record changed, as the OCDS codelist releaseTag names it. */
final class Changed {

    private Changed() {}

    /** Empty if nothing public changed that OCDS has a place for. */
    static List<ReleaseTag> between(Optional<Facts> before, Facts after) {
        if (before.isEmpty()) {
            return after.awards().isEmpty()
                    ? List.of(ReleaseTag.PLANNING)
                    : List.of(ReleaseTag.AWARD);
        }
        Facts earlier = before.get();
        List<ReleaseTag> tags = new ArrayList<>();
        if (!earlier.planning().equals(after.planning())) {
            tags.add(ReleaseTag.PLANNING_UPDATE);
        }
        tender(earlier, after).ifPresent(tags::add);
        if (!earlier.awards().equals(after.awards())) {
            tags.add(earlier.awards().isEmpty() ? ReleaseTag.AWARD : ReleaseTag.AWARD_UPDATE);
        }
        contract(earlier.agreement(), after.agreement()).ifPresent(tags::add);
        if (tags.isEmpty() && notices(earlier) != notices(after)) {
            tags.add(latestSection(after));
        }
        return tags;
    }

    private static Optional<ReleaseTag> tender(Facts before, Facts after) {
        if (before.tender().equals(after.tender())) {
            return Optional.empty();
        }
        if (before.tender().isEmpty()) {
            return Optional.of(ReleaseTag.TENDER);
        }
        boolean cancelled =
                after.tender().flatMap(Tender::status).equals(Optional.of(TenderStatus.CANCELLED));
        return Optional.of(cancelled ? ReleaseTag.TENDER_CANCELLATION : ReleaseTag.TENDER_UPDATE);
    }

    private static Optional<ReleaseTag> contract(
            Optional<Agreement> before, Optional<Agreement> after) {
        if (before.equals(after) || after.isEmpty()) {
            return Optional.empty();
        }
        if (before.isEmpty()) {
            return Optional.of(ReleaseTag.CONTRACT);
        }
        if (before.get().ended().isEmpty() && after.get().ended().isPresent()) {
            return Optional.of(ReleaseTag.CONTRACT_TERMINATION);
        }
        boolean amended = before.get().amendments().size() < after.get().amendments().size();
        return Optional.of(amended ? ReleaseTag.CONTRACT_AMENDMENT : ReleaseTag.CONTRACT_UPDATE);
    }

    private static int notices(Facts facts) {
        return facts.course().map(Course::notices).orElse(List.of()).size();
    }

    private static ReleaseTag latestSection(Facts facts) {
        if (facts.agreement().isPresent()) {
            return ReleaseTag.CONTRACT_UPDATE;
        }
        if (!facts.awards().isEmpty()) {
            return ReleaseTag.AWARD_UPDATE;
        }
        return facts.tender().isPresent() ? ReleaseTag.TENDER_UPDATE : ReleaseTag.PLANNING_UPDATE;
    }
}
