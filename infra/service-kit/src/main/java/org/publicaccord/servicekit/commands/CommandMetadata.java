package org.publicaccord.servicekit.commands;

import java.util.Map;
import org.publicaccord.servicekit.security.Caller;
import org.publicaccord.servicekit.telemetry.CorrelationId;

/**
 * What every event keeps of the command that made it. No names and no addresses: the actor's id is
 * the identity provider's opaque one.
 */
public final class CommandMetadata {

    public static final String ACTOR_ROLE = "actorRole";
    public static final String ACTOR_ORGANISATION = "actorOrganisation";
    public static final String ACTOR_ID = "actorId";
    public static final String CORRELATION_ID = "correlationId";

    private CommandMetadata() {}

    public static Map<String, String> of(Caller caller, CorrelationId correlationId) {
        return Map.of(
                ACTOR_ROLE, caller.roleNames(),
                ACTOR_ORGANISATION, caller.organisation(),
                ACTOR_ID, caller.subject(),
                CORRELATION_ID, correlationId.value());
    }
}
