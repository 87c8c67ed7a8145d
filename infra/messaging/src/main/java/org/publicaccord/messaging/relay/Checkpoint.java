package org.publicaccord.messaging.relay;

import org.publicaccord.published.PublishedJson;

/**
 * The last commit that is on Kafka.
 *
 * @param position of the commit; 0 for none
 * @param commandId of the commit, to tell whether the store still is the one that was relayed
 */
record Checkpoint(long position, String commandId) {

    static final Checkpoint NONE = new Checkpoint(0, "");

    byte[] bytes() {
        return PublishedJson.mapper().writeValueAsBytes(this);
    }

    static Checkpoint of(byte[] bytes) {
        return PublishedJson.mapper().readValue(bytes, Checkpoint.class);
    }
}
