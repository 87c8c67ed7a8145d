package org.publicaccord.servicekit.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items the items, in the list's order
 * @param next where the next page is; null on the last one, and then said as null
 */
public record Page<T>(List<T> items, @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable URI next) {

    public Page {
        items = List.copyOf(items);
    }
}
