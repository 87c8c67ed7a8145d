package org.publicaccord.contractservice.axon;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.publicaccord.contractservice.importing.ImportingEvent;
import org.publicaccord.contractservice.reacting.WhenTermIsKnownThenSetDeadlines;

/** Hands every event of the store, in order, to what watches the terms of contracts. */
@ProcessingGroup("term-watch")
final class TermWatch {

    private final WhenTermIsKnownThenSetDeadlines reaction;

    TermWatch(WhenTermIsKnownThenSetDeadlines reaction) {
        this.reaction = reaction;
    }

    @EventHandler
    void on(ImportingEvent event) {
        reaction.after(event);
    }
}
