package org.publicaccord.contractservice.receiving;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.publicaccord.contractservice.contract.Acting;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.PersonId;
import org.publicaccord.servicekit.commands.CommandEnvelope;
import org.publicaccord.servicekit.security.Caller;
import org.publicaccord.servicekit.security.Role;

/** Who sends a command, in the words of the domain. */
public final class Senders {

    private Senders() {}

    /** The caller, for their organisation; operators for every one. */
    public static Acting acting(Caller caller) {
        return new Acting(
                new PersonId(caller.subject()),
                new OrganisationId(caller.organisation()),
                caller.hasAnyOf(Role.OPERATOR));
    }

    /**
     * The id of what a command makes: the same at each repetition of the command.
     *
     * @param what it makes, such as {@code approval}
     */
    public static UUID newId(String what, CommandEnvelope envelope) {
        String name =
                "urn:made:%s:%s:%s"
                        .formatted(
                                what,
                                envelope.caller().subject(),
                                envelope.idempotencyKey().value());
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }
}
