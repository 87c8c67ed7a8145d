package org.publicaccord.eventstore.axon;

/** Names under which commands and events carry what the store has to know. */
public final class MetadataKeys {

    /** The stream a command is for; on commands only. */
    public static final String STREAM = "stream";

    /** Legal time of a decision, ISO 8601; becomes the commit's time and is not stored twice. */
    public static final String LEGAL_TIME = "legalTime";

    /** What makes a repeated command meet its first execution. */
    public static final String COMMAND_ID = "commandId";

    /** Tells a repeated command from another one under the same id. */
    public static final String REQUEST_HASH = "requestHash";

    /** In what role its author gave the command. */
    public static final String ACTOR_ROLE = "actorRole";

    private MetadataKeys() {}
}
