package org.publicaccord.published;

/**
 * A row of the {@link Catalogue}.
 *
 * @param type the CloudEvents {@code type}, such as {@code org.publicaccord.contract.imported.v1}
 * @param data what the event's data is read into
 * @param topic where it is published
 * @param classification who may read it
 * @param when the moment at which it is published, in a sentence
 */
public record CataloguedEvent(
        String type,
        Class<? extends PublishedEvent> data,
        Topic topic,
        Classification classification,
        String when) {

    /** The class path resource that holds the JSON Schema of the data. */
    public String schema() {
        return "schemas/" + type + ".json";
    }

    /** The class path resource that holds a golden sample of the data. */
    public String sample() {
        return "samples/" + type + ".json";
    }
}
