package org.publicaccord.eventstore.commanding;

import java.util.Optional;

/**
 * Answers to commands that changed nothing, kept for a day: nothing in the store itself would
 * remember them.
 */
public interface RememberedAnswers {

    /**
     * Remembers an answer, unless its command has one already.
     *
     * @return the answer that is remembered
     */
    Remembered remember(CommandIdentity identity, Answer answer);

    /** The answer to a command; empty if there was none, or it is more than a day old. */
    Optional<Remembered> recall(String commandId);

    /**
     * An answer and the request it was given to.
     *
     * @param answer {@link Answer.Refused}, or {@link Answer.Done} if the command said nothing new
     */
    record Remembered(String requestHash, Answer answer) {

        /** The answer to a repetition: the same one, unless it is another request. */
        public Answer to(CommandIdentity identity) {
            if (!requestHash.equals(identity.requestHash())) {
                return new Answer.KeyReused();
            }
            return switch (answer) {
                case Answer.Done done ->
                        new Answer.Done(done.stream(), done.version(), done.position(), true);
                case Answer.Refused _, Answer.VersionConflict _, Answer.KeyReused _ -> answer;
            };
        }
    }
}
