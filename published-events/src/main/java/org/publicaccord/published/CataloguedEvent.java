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
        String when) {}
