package org.publicaccord.contractservice.contract;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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

    /** The award after a later release: what that does not say stays. */
    Award updatedBy(Award later) {
        return new Award(
                id,
                later.status == AwardStatus.NOT_RECORDED ? status : later.status,
                later.title.or(() -> title),
                later.description.or(() -> description),
                later.awardedAt.or(() -> awardedAt),
                later.publishedAt.or(() -> publishedAt),
                later.value.or(() -> value),
                Merging.latestById(suppliers, later.suppliers, Function.identity()),
                later.term.recorded() ? later.term : term,
                Merging.latestById(documents, later.documents, Document::id));
    }

    /** The award that a contract carries out is in force, for its term; others stay as they are. */
    public Award inForce(Term agreed, String carriedOut) {
        return id.equals(carriedOut)
                ? new Award(
                        id,
                        AwardStatus.ACTIVE,
                        title,
                        description,
                        awardedAt,
                        publishedAt,
                        value,
                        suppliers,
                        agreed,
                        documents)
                : this;
    }

    /** The award that will not be carried out; one that is in force stays as it is. */
    public Award cancelledIfPending() {
        return status == AwardStatus.PENDING ? with(AwardStatus.CANCELLED) : this;
    }

    private Award with(AwardStatus now) {
        return new Award(
                id,
                now,
                title,
                description,
                awardedAt,
                publishedAt,
                value,
                suppliers,
                term,
                documents);
    }

    /** The award once what it is worth may be told. */
    public Award worth(Money amount) {
        return withValue(Optional.of(amount));
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
