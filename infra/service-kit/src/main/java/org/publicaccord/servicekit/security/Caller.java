package org.publicaccord.servicekit.security;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who calls, and for which organisation. A controller method takes it as a parameter; a method that
 * anyone may call takes {@code Optional<Caller>}.
 *
 * @param subject the opaque id that the identity provider gives the person or system; never a name
 * @param roles the roles that this platform knows; others in the token are ignored
 * @param organisation the identifier of the organisation the caller acts for, such as {@code
 *     GB-COH-01234567}
 * @param organisationName that organisation's name, for pages only
 */
public record Caller(
        String subject, Set<Role> roles, String organisation, String organisationName) {

    /** The longest identifier or name that a token may carry, in characters. */
    public static final int MAX_LENGTH = 255;

    public Caller {
        requirePlain("subject", subject);
        requirePlain("organisation", organisation);
        requirePlain("organisation name", organisationName);
        roles = roles.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(roles));
    }

    /** Whether the caller has at least one of these roles. */
    public boolean hasAnyOf(Role... wanted) {
        return Arrays.stream(wanted).anyMatch(roles::contains);
    }

    /** Whether the caller has at least one of these roles. */
    public boolean hasAnyOf(Collection<Role> wanted) {
        return wanted.stream().anyMatch(roles::contains);
    }

    /** Whether the caller acts for this organisation. */
    public boolean actsFor(String organisationId) {
        return organisation.equals(organisationId);
    }

    /** The roles as events carry them: wire names, in order, separated by commas. */
    public String roleNames() {
        return roles.stream().sorted().map(Role::wireName).collect(Collectors.joining(","));
    }

    private static void requirePlain(String what, String text) {
        if (text.isBlank() || text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "the caller's " + what + " has 1 to " + MAX_LENGTH + " characters");
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "the caller's " + what + " has no control characters");
        }
    }
}
