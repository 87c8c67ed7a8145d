package org.publicaccord.console.portfolio;

import java.util.Map;
import java.util.Optional;
import org.publicaccord.console.services.Register.PortfolioQuery;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What somebody looks for, as the form says it; empty text means any.
 *
 * @param mine only contracts of the person's own organisation
 */
record Search(String q, String stage, String regime, boolean mine, String sort) {

    private static final String BY_TITLE = "title";

    static Search of(
            Optional<String> q,
            Optional<String> stage,
            Optional<String> regime,
            boolean mine,
            Optional<String> sort) {
        return new Search(
                q.orElse("").strip(),
                Choices.ALL.stages().known(stage),
                Choices.ALL.regimes().known(regime),
                mine,
                Choices.ALL.orders().known(sort));
    }

    PortfolioQuery query(Optional<String> cursor) {
        return new PortfolioQuery(
                said(q), said(stage), said(regime), mine, said(sort).orElse(BY_TITLE), cursor);
    }

    /** This search's page, to link to. */
    String address(Optional<String> cursor) {
        var address = UriComponentsBuilder.fromPath("/contracts");
        said(q).ifPresent(it -> address.queryParam("q", "{q}"));
        said(stage).ifPresent(it -> address.queryParam("stage", it));
        said(regime).ifPresent(it -> address.queryParam("regime", it));
        if (mine) {
            address.queryParam("mine", true);
        }
        said(sort).ifPresent(it -> address.queryParam("sort", it));
        cursor.ifPresent(it -> address.queryParam("cursor", "{cursor}"));
        return address.encode()
                .buildAndExpand(Map.of("q", q, "cursor", cursor.orElse("")))
                .toUriString();
    }

    private static Optional<String> said(String text) {
        return Optional.of(text).filter(it -> !it.isEmpty());
    }
}
