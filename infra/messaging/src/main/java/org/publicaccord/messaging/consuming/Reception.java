package org.publicaccord.messaging.consuming;

/** A record from Kafka, looked at: an event, or something that is none. */
sealed interface Reception {

    /** What has to stay in order with it. */
    String stream();

    /** The record is an event. */
    record Legible(ReceivedEvent event) implements Reception {
        @Override
        public String stream() {
            return event.stream();
        }
    }

    /**
     * The record is no event that this platform can read.
     *
     * @param because what is missing or malformed, in a sentence
     */
    record Illegible(String stream, String because) implements Reception {}
}
