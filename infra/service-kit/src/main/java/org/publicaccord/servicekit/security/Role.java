package org.publicaccord.servicekit.security;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a person or a system does for its organisation. A caller may have several roles. */
public enum Role {
    COMMISSIONER,
    CONTRACT_MANAGER,
    APPROVER,
    ASSESSOR,
    OPENER,
    VERIFIER,
    FINANCE,
    PROVIDER,
    INVESTOR,
    FORUM_MEMBER,
    COMMUNITY_PARTICIPANT,
    INTEGRATOR,
    AUDITOR,
    OPERATOR;

    private static final Map<String, Role> BY_WIRE_NAME =
            Arrays.stream(values()).collect(toUnmodifiableMap(Role::wireName, identity()));

    /** The role's name in tokens, events and documents, such as {@code contract-manager}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role of that name; empty for a name we do not know. */
    public static Optional<Role> named(String wireName) {
        return Optional.ofNullable(BY_WIRE_NAME.get(wireName));
    }
}
