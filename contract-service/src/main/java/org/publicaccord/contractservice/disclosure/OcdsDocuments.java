package org.publicaccord.contractservice.disclosure;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.disclosure.OpenDocument.Part;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The documents of a release that were filed here, each in its section. */
final class OcdsDocuments {

    private OcdsDocuments() {}

    /**
     * Adds documents to a release.
     *
     * @param base the public address of this service
     */
    static void addTo(ObjectNode release, List<OpenDocument> documents, URI base) {
        for (OpenDocument document : documents) {
            section(release, document.part())
                    .withArrayProperty("documents")
                    .add(json(document, base));
        }
    }

    /** A procurement has one contract here, or those of its awards, of which the first has them. */
    private static ObjectNode section(ObjectNode release, Part part) {
        return switch (part) {
            case PLANNING -> release.withObjectProperty("planning");
            case TENDER -> release.withObjectProperty("tender");
            case CONTRACT -> {
                JsonNode first = release.path("contracts").path(0);
                yield first instanceof ObjectNode contract
                        ? contract
                        : release.withObjectProperty("tender");
            }
        };
    }

    /** What cannot be opened any more has its address taken back. */
    private static ObjectNode json(OpenDocument document, URI base) {
        Section section =
                new Section()
                        .with("id", document.id().toString())
                        .withText("documentType", document.type())
                        .with("title", document.title())
                        .withText("description", document.description())
                        .withText("url", document.path().map(it -> base.resolve(it).toString()))
                        .withTime("datePublished", Optional.of(document.publishedAt()))
                        .withTime("dateModified", Optional.of(document.modifiedAt()))
                        .withText("format", document.mediaType());
        ObjectNode json = section.json();
        if (document.path().isEmpty()) {
            json.putNull("url");
        }
        return json;
    }
}
