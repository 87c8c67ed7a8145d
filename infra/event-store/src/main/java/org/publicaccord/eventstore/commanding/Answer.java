package org.publicaccord.eventstore.commanding;

import java.time.Instant;
import java.util.Optional;
import org.publicaccord.decider.Refusal;

/** What became of a command. */
public sealed interface Answer {

    /**
     * It is so, and durable.
     *
     * @param version how many events the stream has after the command
     * @param position of the commit that made it so; of the stream's latest commit if the command
     *     said nothing new, 0 if the stream has none
     * @param repeated whether an earlier delivery of the same command did it
     */
    record Done(String stream, long version, long position, boolean repeated) implements Answer {}

    /** The domain refused it; nothing was recorded. */
    record Refused(Refusal refusal) implements Answer {}

    /**
     * The stream is not as the caller believed, or others changed it again and again meanwhile;
     * nothing was recorded.
     *
     * @param actualVersion how many events the stream has
     * @param lastActor role of who changed it last, if recorded
     * @param lastTime legal time of the last change
     */
    record VersionConflict(
            long actualVersion, Optional<String> lastActor, Optional<Instant> lastTime)
            implements Answer {}

    /** Another request came under the same identity before; nothing was recorded. */
    record KeyReused() implements Answer {}
}
