package org.publicaccord.notificationservice.inbox;

/** How a message reaches its recipient. */
enum Channel {
    /** Delivered as soon as it is stored. */
    INBOX("inbox");

    private final String wireName;

    Channel(String wireName) {
        this.wireName = wireName;
    }

    /** The stable name, part of a message's identity: never change it. */
    String wireName() {
        return wireName;
    }
}
