package org.publicaccord.published;

import java.time.Instant;
import java.util.List;

/** What the data of every published event says, whatever else it says. */
public interface PublishedEvent {

    /** The contract that the event is about: the event's key and CloudEvents {@code subject}. */
    String contractId();

    /** The lifecycle path of the contract. */
    Path path();

    /** Where the contract stands after the event. */
    Stage stage();

    /** Legal time, from the clock that all services share. */
    Instant occurredAt();

    Actor actor();

    /** The organisations concerned, each with its role. */
    List<Party> parties();
}
