package org.publicaccord.servicekit.paging;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which page a caller asks for. A controller method takes it as a parameter; it reads the query
 * parameters {@code limit} (1 to 100, else 50) and {@code cursor}.
 *
 * <pre>{@code
 * var rows = register.find(query, paging.after(), paging.fetch());
 * return paging.page(rows, Row::id);
 * }</pre>
 */
public final class Paging {

    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 100;

    private final int limit;
    private final Optional<String> after;
    private final String scope;
    private final String address;

    Paging(int limit, Optional<String> after, String scope, String address) {
        this.limit = limit;
        this.after = after;
        this.scope = scope;
        this.address = address;
    }

    /**
     * A page asked for without a request, for tests of queries.
     *
     * @param after the place after which the page begins; empty for the first page
     */
    public static Paging of(int limit, Optional<String> after) {
        return new Paging(limit, after, "", "/");
    }

    /** How many items the page holds at most. */
    public int limit() {
        return limit;
    }

    /** How many items to fetch: one more than the page holds, so that it knows of a next page. */
    public int fetch() {
        return limit + 1;
    }

    /** The place of the last item of the page before; empty on the first page. */
    public Optional<String> after() {
        return after;
    }

    /**
     * The page of what was fetched.
     *
     * @param fetched up to {@link #fetch()} items, in the list's order
     * @param place the place of an item in that order: unique, and what {@link #after()} gives back
     */
    public <T> Page<T> page(List<T> fetched, Function<? super T, String> place) {
        if (fetched.size() <= limit) {
            return new Page<>(fetched, null);
        }
        var items = fetched.subList(0, limit);
        var cursor = Cursor.after(place.apply(items.getLast())).sealed(scope);
        var next =
                UriComponentsBuilder.fromUriString(address)
                        .replaceQueryParam("cursor", cursor)
                        .build(true)
                        .toUri();
        return new Page<>(items, next);
    }
}
