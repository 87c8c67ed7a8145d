package org.publicaccord.servicekit.commands;

import java.util.Optional;
import java.util.function.Supplier;
import org.publicaccord.eventstore.commanding.CommandIdentity;
import org.publicaccord.eventstore.commanding.CommandRequest;
import org.publicaccord.servicekit.security.Caller;
import org.publicaccord.servicekit.telemetry.CorrelationId;

/**
 * All that a request says about a command besides the command: who sends it, under which key, about
 * which version, in which conversation. A controller method takes it as a parameter; a request
 * without an {@code Idempotency-Key} does not reach that method.
 *
 * <pre>{@code
 * @PostMapping("/api/contracts/{id}/end")
 * @AllowedFor({COMMISSIONER, CONTRACT_MANAGER, OPERATOR})
 * ResponseEntity<Void> end(@PathVariable String id, @RequestBody Ending body, CommandEnvelope envelope) {
 *     return Answers.toResponse(commands.send(envelope.carrying(body.command(id), id)));
 * }
 * }</pre>
 */
public final class CommandEnvelope {

    private final Caller caller;
    private final String route;
    private final IdempotencyKey idempotencyKey;
    private final Optional<ExpectedVersion> expectedVersion;
    private final CorrelationId correlationId;
    private final Supplier<byte[]> bodyDigest;

    CommandEnvelope(
            Caller caller,
            String route,
            IdempotencyKey idempotencyKey,
            Optional<ExpectedVersion> expectedVersion,
            CorrelationId correlationId,
            Supplier<byte[]> bodyDigest) {
        this.caller = caller;
        this.route = route;
        this.idempotencyKey = idempotencyKey;
        this.expectedVersion = expectedVersion;
        this.correlationId = correlationId;
        this.bodyDigest = bodyDigest;
    }

    public Caller caller() {
        return caller;
    }

    public IdempotencyKey idempotencyKey() {
        return idempotencyKey;
    }

    /** The version that the caller believes it changes, if it said so. */
    public Optional<ExpectedVersion> expectedVersion() {
        return expectedVersion;
    }

    public CorrelationId correlationId() {
        return correlationId;
    }

    /** The command for a stream, at the version that the caller expects if it said one. */
    public CommandRequest carrying(Object command, String stream) {
        return new CommandRequest(
                command,
                stream,
                expectedVersion.map(ExpectedVersion::version),
                Optional.of(identity(route)),
                CommandMetadata.of(caller, correlationId));
    }

    /**
     * One of many commands that this one request holds, such as one release of a package; each has
     * an identity of its own, so that a repeated request finds what was done of it.
     *
     * @param part tells this command from the others of the request, the same at each repetition
     */
    public CommandRequest carryingPart(String part, Object command, String stream) {
        return new CommandRequest(
                command,
                stream,
                Optional.empty(),
                Optional.of(identity(route + "#" + part)),
                CommandMetadata.of(caller, correlationId));
    }

    private CommandIdentity identity(String of) {
        return CommandIdentity.of(caller.subject(), of, idempotencyKey.value(), bodyDigest.get());
    }
}
