package org.publicaccord.eventstore.commanding;

import java.util.Map;
import java.util.Optional;

/**
 * A command on its way to the stream it is for.
 *
 * @param command the domain's command, legal by construction
 * @param stream the id of the stream it is for
 * @param expectedVersion how many events the caller believes the stream has, 0 for none yet; empty
 *     if the caller does not mind
 * @param identity what makes a repetition meet the first execution; empty if it is never repeated
 * @param metadata who and why, stored with every event: {@code actorRole}, {@code
 *     actorOrganisation}, {@code actorId}, {@code correlationId}, {@code causationId}
 */
public record CommandRequest(
        Object command,
        String stream,
        Optional<Long> expectedVersion,
        Optional<CommandIdentity> identity,
        Map<String, String> metadata) {

    public CommandRequest {
        metadata = Map.copyOf(metadata);
        if (stream.isBlank() || stream.length() > 200) {
            throw new IllegalArgumentException("a stream's id has 1 to 200 characters: " + stream);
        }
        if (expectedVersion.isPresent() && expectedVersion.get() < 0) {
            throw new IllegalArgumentException("a version is not negative: " + expectedVersion);
        }
    }

    /** A command that is never repeated and minds no version. */
    public static CommandRequest of(Object command, String stream, Map<String, String> metadata) {
        return new CommandRequest(command, stream, Optional.empty(), Optional.empty(), metadata);
    }
}
