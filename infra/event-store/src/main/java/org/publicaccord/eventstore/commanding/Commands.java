package org.publicaccord.eventstore.commanding;

/** The way in: gives a command to its stream and says what became of it. */
public interface Commands {

    /**
     * Decides a command and records what it changes. Says the same however often the same command
     * is sent.
     *
     * @throws org.publicaccord.eventstore.appending.StoreOverloaded if too much is waiting: nothing
     *     was recorded
     * @throws org.publicaccord.eventstore.appending.OutcomeUnknown if the store did not answer in
     *     time: send it again under the same identity
     */
    Answer send(CommandRequest request);
}
