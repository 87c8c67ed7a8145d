package org.publicaccord.platform.signin;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A person of the demonstration, invented like the organisation.
 *
 * @param name first and last name, for pages
 * @param role wire name of the person's role, such as {@code contract-manager}
 * @param organisation identifier of the organisation the person acts for
 * @param organisationName that organisation's name
 * @param username what the person signs in with
 * @param password made at the first start of a data directory
 */
public record Persona(
        String name,
        String role,
        String organisation,
        String organisationName,
        String username,
        String password) {

    /** The opaque id by which services know the person; the same at every start. */
    public String subject() {
        return UUID.nameUUIDFromBytes(("persona " + username).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
