package org.publicaccord.contractservice.history;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who brought an event about, without personal data.
 *
 * @param roles the roles the person or system acted in; {@link #PLATFORM} alone if time did
 * @param organisation the identifier of the organisation it acted for
 */
public record By(List<String> roles, Optional<String> organisation) {

    /** The role of what time or another event brought about. */
    public static final String PLATFORM = "platform";

    public By {
        roles = roles.isEmpty() ? List.of(PLATFORM) : List.copyOf(roles);
    }

    /** Reads the metadata that every stored event carries. */
    public static By of(Map<String, String> metadata) {
        List<String> roles =
                Arrays.stream(metadata.getOrDefault("actorRole", "").split(",", -1))
                        .map(String::strip)
                        .filter(role -> !role.isEmpty())
                        .toList();
        return new By(roles, Optional.ofNullable(metadata.get("actorOrganisation")));
    }

    /** The first of the roles. */
    public String role() {
        return roles.getFirst();
    }
}
