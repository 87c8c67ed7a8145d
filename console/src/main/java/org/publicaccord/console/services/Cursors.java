package org.publicaccord.console.services;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Finds the cursor in the address of a list's next page. */
public final class Cursors {

    private Cursors() {}

    /** The cursor; empty on the last page. */
    public static Optional<String> in(@Nullable String next) {
        return Optional.ofNullable(next)
                .map(address ->
                        UriComponentsBuilder.fromUriString(address)
                                .build()
                                .getQueryParams()
                                .getFirst("cursor"))
                .map(cursor -> UriUtils.decode(cursor, UTF_8));
    }
}
