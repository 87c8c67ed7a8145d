package org.publicaccord.messaging.relay;

import java.util.Optional;
import org.publicaccord.published.Catalogue;
import org.publicaccord.published.Classification;
import org.publicaccord.published.PublishedEvent;

/** What the world sees of one stored event. */
public sealed interface Envelope {

    /**
     * The event is public.
     *
     * @param data what it says
     * @param classification who may read it
     * @param rulePack the version of the rules under which it came about, if it was by rules
     */
    record Published(PublishedEvent data, Classification classification, Optional<String> rulePack)
            implements Envelope {}

    /** The event is private: the world sees that it is there, and nothing else. */
    record Withheld() implements Envelope {}

    /** Publishes an event that no rule pack brought about, classified as its catalogue says. */
    static Envelope published(PublishedEvent data) {
        return new Published(data, Catalogue.of(data).classification(), Optional.empty());
    }

    static Envelope withheld() {
        return new Withheld();
    }
}
