package org.publicaccord.contractservice.contract;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How suppliers are asked, and for what.
 *
 * @param id the buyer's own reference, which may change between releases
 * @param methodDetails in the buyer's words
 * @param publishedAt when the tender was published, where the source says so
 * @param closesAt when tenders must be in
 * @param suitableForSmes whether the buyer said that small and medium-sized enterprises suit it
 * @param suitableForVcses whether the buyer said that voluntary, community and social enterprises
 *     suit it
 */
public record Tender(
        Optional<String> id,
        Optional<TenderStatus> status,
        Optional<ProcurementMethod> method,
        Optional<String> methodDetails,
        Optional<LegalBasis> legalBasis,
        Optional<Instant> publishedAt,
        Optional<Instant> opensAt,
        Optional<Instant> closesAt,
        Optional<Money> estimatedValue,
        Optional<Money> minimumValue,
        Term plannedTerm,
        List<DeliveryPlace> places,
        Optional<Boolean> suitableForSmes,
        Optional<Boolean> suitableForVcses,
        List<Document> documents) {

    /** A tender of which the source says nothing. */
    static final Tender NOT_RECORDED =
            new Tender(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Term.NOT_RECORDED,
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of());

    public Tender {
        id.ifPresent(reference -> Text.identifier("a tender's id", reference));
        methodDetails.ifPresent(
                words -> Text.atMost(Text.LINE, "procurement method details", words));
        places = List.copyOf(places);
        documents = List.copyOf(documents);
    }

    /** Whether it will lead to no award. */
    public boolean calledOff() {
        return status.filter(Tender::callsOff).isPresent();
    }

    private static boolean callsOff(TenderStatus status) {
        return switch (status) {
            case CANCELLED, UNSUCCESSFUL, WITHDRAWN -> true;
            case PLANNING, PLANNED, ACTIVE, COMPLETE -> false;
        };
    }

    /** What a later release does not say stays; places that it states anew replace the places. */
    Tender updatedBy(Tender later) {
        return new Tender(
                later.id.or(() -> id),
                later.status.or(() -> status),
                later.method.or(() -> method),
                later.methodDetails.or(() -> methodDetails),
                later.legalBasis.or(() -> legalBasis),
                later.publishedAt.or(() -> publishedAt),
                later.opensAt.or(() -> opensAt),
                later.closesAt.or(() -> closesAt),
                later.estimatedValue.or(() -> estimatedValue),
                later.minimumValue.or(() -> minimumValue),
                later.plannedTerm.recorded() ? later.plannedTerm : plannedTerm,
                later.places.isEmpty() ? places : later.places,
                later.suitableForSmes.or(() -> suitableForSmes),
                later.suitableForVcses.or(() -> suitableForVcses),
                Merging.latestById(documents, later.documents, Document::id));
    }

    /** The same tender at another status. */
    public Tender standing(TenderStatus now) {
        return new Tender(
                id,
                Optional.of(now),
                method,
                methodDetails,
                legalBasis,
                publishedAt,
                opensAt,
                closesAt,
                estimatedValue,
                minimumValue,
                plannedTerm,
                places,
                suitableForSmes,
                suitableForVcses,
                documents);
    }

    Tender withPlannedTerm(Term term) {
        return new Tender(
                id,
                status,
                method,
                methodDetails,
                legalBasis,
                publishedAt,
                opensAt,
                closesAt,
                estimatedValue,
                minimumValue,
                term,
                places,
                suitableForSmes,
                suitableForVcses,
                documents);
    }

    Tender withEstimatedValue(Optional<Money> value) {
        return new Tender(
                id,
                status,
                method,
                methodDetails,
                legalBasis,
                publishedAt,
                opensAt,
                closesAt,
                value,
                minimumValue,
                plannedTerm,
                places,
                suitableForSmes,
                suitableForVcses,
                documents);
    }
}
