package org.publicaccord.biddingservice.listing;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.publicaccord.biddingservice.opportunity.Closing;
import org.publicaccord.biddingservice.opportunity.Offer;
import org.publicaccord.published.Party;
import org.publicaccord.published.PublishedJson;
import org.publicaccord.published.Stage;
import org.publicaccord.published.contract.ContractEvent;
import org.publicaccord.published.contract.ContractFacts;
import org.publicaccord.published.contract.ProcedureTerms;
import org.publicaccord.published.contract.TenderAdvertised;

/**
 * One contract in the list: what was published of it, and the few fields that a search needs. A
 * contract that is not on offer keeps its row, so that it is known what was already read of it.
 */
record OpportunityRow(
        String contractId,
        ContractFacts facts,
        Optional<ProcedureTerms> terms,
        List<Party> parties,
        Stage stage,
        Offer offer) {

    static final String OFFER = "offer";
    static final String PLACE = "place";
    static final String CATEGORY = "category";
    static final String CPV = "cpv";
    static final String SUITABLE_FOR_VCSES = "suitableForVcses";
    static final String WORDS = "words";

    private static final String FACTS = "facts";
    private static final String TERMS = "terms";
    private static final String PARTIES = "parties";
    private static final String STAGE = "stage";

    /** The row of a contract whose facts were published, whole. */
    static Document written(Document row, ContractEvent event, ContractFacts facts) {
        return row.append(FACTS, PublishedJson.mapper().writeValueAsString(facts))
                .append(PARTIES, PublishedJson.mapper().writeValueAsString(event.parties()))
                .append(STAGE, event.stage().name())
                .append(OFFER, offer(event.stage(), facts).name())
                .append(PLACE, place(closesAt(facts, terms(row)), event.contractId()))
                .append(CATEGORY, facts.category().orElse(""))
                .append(CPV, facts.cpvCodes())
                .append(SUITABLE_FOR_VCSES, facts.suitableForVcses().orElse(false))
                .append(WORDS, words(event, facts));
    }

    /** The row of a contract whose tender notice was published on this platform. */
    static Document advertised(Document row, TenderAdvertised event) {
        Document known =
                row.append(TERMS, PublishedJson.mapper().writeValueAsString(event.procedure()));
        return written(known, event, event.contract()).append(OFFER, Offer.ON_OFFER.name());
    }

    /** The row of a contract that came to another stage. */
    static Document moved(Document row, ContractEvent event) {
        Offer offer =
                event.stage() == Stage.SELECTION
                        ? Offer.valueOf(row.get(OFFER, Offer.NOT_ON_OFFER.name()))
                        : Offer.NOT_ON_OFFER;
        return row.append(STAGE, event.stage().name()).append(OFFER, offer.name());
    }

    /** A row that was written; empty for one of which only a stage is known. */
    static Optional<OpportunityRow> read(Document row) {
        return Optional.ofNullable(row.getString(FACTS))
                .map(facts ->
                        new OpportunityRow(
                                row.getString("_id"),
                                PublishedJson.mapper().readValue(facts, ContractFacts.class),
                                terms(row),
                                List.of(
                                        PublishedJson.mapper()
                                                .readValue(row.getString(PARTIES), Party[].class)),
                                Stage.valueOf(row.getString(STAGE)),
                                Offer.valueOf(row.getString(OFFER))));
    }

    /**
     * Where a row stands in the list: text that sorts by closing time, then by contract. What has
     * no closing time sorts before everything that has one.
     */
    static String place(Optional<Instant> closesAt, String contractId) {
        long millis = closesAt.map(Instant::toEpochMilli).orElse(0L);
        return boundary(millis) + "|" + contractId;
    }

    /** What stands before every row that closes at the moment or later. */
    static String boundary(long epochMillis) {
        return String.format(Locale.ROOT, "%016d", Math.max(0, epochMillis));
    }

    String place() {
        return place(closesAt(), contractId);
    }

    /** When tenders must be in: by the notice, else by the record that was taken over. */
    Optional<Instant> closesAt() {
        return closesAt(facts, terms);
    }

    Closing closing() {
        return closesAt().<Closing>map(Closing.At::new).orElseGet(Closing.NotRecorded::new);
    }

    private static Optional<Instant> closesAt(ContractFacts facts, Optional<ProcedureTerms> terms) {
        return terms.map(ProcedureTerms::tendersCloseAt).or(facts::tenderClosesAt);
    }

    private static Optional<ProcedureTerms> terms(Document row) {
        return Optional.ofNullable(row.getString(TERMS))
                .map(it -> PublishedJson.mapper().readValue(it, ProcedureTerms.class));
    }

    private static Offer offer(Stage stage, ContractFacts facts) {
        return Offer.of(stage == Stage.SELECTION, facts.tenderStatus().orElse(""));
    }

    private static String words(ContractEvent event, ContractFacts facts) {
        return Stream.concat(
                        Stream.of(facts.title(), facts.description().orElse(""), facts.ocid()),
                        event.parties().stream().map(Party::name))
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
    }
}
