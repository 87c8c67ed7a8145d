package org.publicaccord.contractservice.contract;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who won, for how much and how long.
 *
 * @param awardedAt the OCDS {@code date}: when the decision was taken
 * @param publishedAt when it was published
 * @param suppliers each of them is among the parties of the facts
 */
public record Award(
        String id,
        AwardStatus status,
        Optional<String> title,
        Optional<String> description,
        Optional<Instant> awardedAt,
        Optional<Instant> publishedAt,
        Optional<Money> value,
        List<OrganisationId> suppliers,
        Term term,
        List<Document> documents) {

    public Award {
        Text.identifier("an award's id", id);
        title.ifPresent(words -> Text.atMost(Text.LINE, "an award's title", words));
        description.ifPresent(words -> Text.atMost(Text.LONG, "an award's description", words));
        suppliers = List.copyOf(suppliers);
        documents = List.copyOf(documents);
    }

    public boolean active() {
        return status == AwardStatus.ACTIVE;
    }

    Award withTerm(Term corrected) {
        return new Award(
                id,
                status,
                title,
                description,
                awardedAt,
                publishedAt,
                value,
                suppliers,
                corrected,
                documents);
    }

    Award withValue(Optional<Money> corrected) {
        return new Award(
                id,
                status,
                title,
                description,
                awardedAt,
                publishedAt,
                corrected,
                suppliers,
                term,
                documents);
    }
}
