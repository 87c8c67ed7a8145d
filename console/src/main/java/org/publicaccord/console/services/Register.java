package org.publicaccord.console.services;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriBuilder;

/** The register of contracts, which contract-service keeps. */
public final class Register {

    private final Service service;

    Register(Service service) {
        this.service = service;
    }

    /** One page of the portfolio. */
    public Portfolio portfolio(PortfolioQuery query) {
        return service.get(
                uri -> {
                    UriBuilder address = uri.path("/api/contracts").queryParam("sort", "{sort}");
                    var values = new HashMap<String, Object>();
                    values.put("sort", query.sort());
                    query.q().ifPresent(q -> add(address, values, "q", q));
                    query.stage().ifPresent(stage -> add(address, values, "stage", stage));
                    query.regime().ifPresent(regime -> add(address, values, "regime", regime));
                    query.cursor().ifPresent(cursor -> add(address, values, "cursor", cursor));
                    add(address, values, "mine", Boolean.toString(query.mine()));
                    return address.build(values);
                },
                Portfolio.class);
    }

    /** Values are passed beside the address, so that nothing in them can change it. */
    private static void add(
            UriBuilder address, Map<String, Object> values, String name, String value) {
        address.queryParam(name, "{" + name + "}");
        values.put(name, value);
    }

    /** One contract, as it is or as it was at the end of a day. */
    public Contract contract(String id, Optional<LocalDate> asAt) {
        return service.get(
                uri ->
                        asAt.map(day ->
                                        uri.path("/api/contracts/{id}")
                                                .queryParam("asAt", "{day}")
                                                .build(id, day))
                                .orElseGet(() -> uri.path("/api/contracts/{id}").build(id)),
                Contract.class);
    }

    /** What happened to a contract, the latest first. */
    public Timeline timeline(String id, Optional<String> cursor) {
        return service.get(
                uri ->
                        cursor.map(it ->
                                        uri.path("/api/contracts/{id}/timeline")
                                                .queryParam("cursor", "{cursor}")
                                                .build(id, it))
                                .orElseGet(
                                        () -> uri.path("/api/contracts/{id}/timeline").build(id)),
                Timeline.class);
    }

    /** What the portfolio is asked for; absent means any. */
    public record PortfolioQuery(
            Optional<String> q,
            Optional<String> stage,
            Optional<String> regime,
            boolean mine,
            String sort,
            Optional<String> cursor) {}

    /**
     * A page of the portfolio.
     *
     * @param total how many contracts the whole list has, where the register counts
     */
    public record Portfolio(
            List<Summary> items,
            @Nullable String next,
            Optional<Long> total,
            Optional<Freshness> freshness) {}

    /** How fresh a list is: whether it holds everything, and up to when it surely does. */
    public record Freshness(boolean upToDate, Instant asOf) {}

    /** A contract in short. */
    public record Summary(
            String id,
            String ocid,
            String title,
            Organisation buyer,
            List<Organisation> suppliers,
            String stage,
            String regime,
            Optional<Amount> value,
            Optional<Days> term,
            Instant updatedAt) {}

    /** A contract, whole. */
    public record Contract(
            String id,
            String ocid,
            String title,
            Optional<String> description,
            Organisation buyer,
            String stage,
            String path,
            String regime,
            String regimeBecause,
            Optional<String> provenance,
            Optional<Amount> value,
            Optional<Days> term,
            List<Code> cpv,
            List<Party> parties,
            List<Document> documents,
            Optional<EarlyEnd> endedEarly,
            Instant recordedAt,
            Instant updatedAt,
            Optional<Instant> asAt) {}

    /** An organisation by its identifier and the name that the source gave. */
    public record Organisation(String id, String name) {}

    /** An organisation and what it does: {@code buyer}, {@code supplier}. */
    public record Party(String id, String name, List<String> roles) {}

    /** Money; the amount as the service wrote it, in units of the currency. */
    public record Amount(BigDecimal amount, String currency) {}

    /** The first and last day, both included. */
    public record Days(Optional<LocalDate> firstDay, Optional<LocalDate> lastDay) {}

    /** A code of the Common Procurement Vocabulary. */
    public record Code(String code, Optional<String> description) {}

    /** A published document. */
    public record Document(
            Optional<String> type,
            Optional<String> title,
            Optional<String> description,
            Optional<String> url,
            Optional<Instant> publishedAt) {}

    /** How the contract ended before its time. */
    public record EarlyEnd(LocalDate endedOn, String because) {}

    /** A page of a contract's history. */
    public record Timeline(List<Entry> items, @Nullable String next) {}

    /** One thing that happened. */
    public record Entry(
            String what,
            String sentence,
            Instant happenedAt,
            Actor by,
            String stage,
            Optional<String> because,
            List<Change> changes) {}

    /** Who acted: a role and an organisation. */
    public record Actor(String role, Optional<String> organisation) {}

    /** One fact that changed. */
    public record Change(String label, Optional<String> from, Optional<String> to) {}
}
