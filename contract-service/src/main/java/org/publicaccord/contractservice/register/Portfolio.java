package org.publicaccord.contractservice.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list of contracts.
 *
 * @param next where the next page is; null on the last one
 * @param total how many contracts the whole list has; absent beyond 10,000
 * @param freshness how much of what was recorded the list holds
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record Portfolio(
        List<ContractSummary> items,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable URI next,
        Optional<Long> total,
        Freshness freshness) {

    Portfolio {
        items = List.copyOf(items);
    }
}
