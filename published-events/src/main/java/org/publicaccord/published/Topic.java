package org.publicaccord.published;

import java.util.Arrays;
import java.util.Optional;

/** One Kafka topic a service: the whole, ordered history of what that service publishes. */
public enum Topic {
    CONTRACT("contract"),
    BIDDING("bidding"),
    MONITORING("monitoring"),
    NOTIFICATION("notification");

    private final String word;

    Topic(String word) {
        this.word = word;
    }

    /** The topic's name on Kafka, such as {@code publicaccord.contract.v1}. */
    public String topicName() {
        return "publicaccord." + word + ".v1";
    }

    /** The service that alone writes to the topic, such as {@code contract-service}. */
    public String service() {
        return word + "-service";
    }

    /**
     * The CloudEvents {@code source} of its events, such as {@code
     * urn:publicaccord:contract-service}.
     */
    public String source() {
        return "urn:publicaccord:" + service();
    }

    /**
     * The type of the envelope without data that stands for a private event, such as {@code
     * org.publicaccord.contract.withheld.v1}: it carries subject and sequence, so that a reader can
     * tell a private event from a lost one.
     */
    public String withheldType() {
        return typeOf("withheld");
    }

    /** The topic of that name on Kafka, or empty. */
    public static Optional<Topic> named(String topicName) {
        return Arrays.stream(values()).filter(it -> it.topicName().equals(topicName)).findFirst();
    }

    /** The topic of that service, such as {@code contract-service}, or empty. */
    public static Optional<Topic> ofService(String service) {
        return Arrays.stream(values()).filter(it -> it.service().equals(service)).findFirst();
    }

    String typeOf(String event) {
        return "org.publicaccord." + word + "." + event + ".v1";
    }
}
