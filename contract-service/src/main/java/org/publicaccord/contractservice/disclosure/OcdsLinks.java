package org.publicaccord.contractservice.disclosure;

import java.util.List;
import java.util.stream.Stream;
import org.publicaccord.contractservice.contract.Path;
import org.publicaccord.contractservice.linking.Link;
import tools.jackson.databind.node.ObjectNode;

/**
 * The links of a contract as related processes (OCDS codelist relatedProcess): what it comes after
 * is the release's, what comes after it is the contract's, as the schema has it. OCDS has no code
 * for a host.
 */
final class OcdsLinks {

    private static final String RELATED_PROCESSES = "relatedProcesses";

    private OcdsLinks() {}

    /** Whether OCDS has a code for it. */
    static boolean isSaid(Link link) {
        return switch (link.relation()) {
            case FOLLOWS, FOLLOWED_BY -> true;
            case HOSTED_BY, HOSTS -> false;
        };
    }

    static void addTo(ObjectNode release, List<Link> links) {
        for (Link link : links) {
            switch (link.relation()) {
                case FOLLOWS ->
                        release.withArrayProperty(RELATED_PROCESSES).add(json(link, "prior"));
                case FOLLOWED_BY -> {
                    if (release.path("contracts").path(0) instanceof ObjectNode contract) {
                        contract.withArrayProperty(RELATED_PROCESSES)
                                .add(json(link, "replacementProcess"));
                    }
                }
                // See above.
                case HOSTED_BY, HOSTS -> {}
            }
        }
    }

    /** A grant is in 360Giving: there is no process of OCDS under its open contracting id. */
    private static ObjectNode json(Link link, String relationship) {
        Section section =
                new Section()
                        .with("id", link.other().contract().toString())
                        .withWords("relationship", Stream.of(relationship))
                        .with("title", link.other().title());
        if (link.other().path() != Path.GRANT) {
            section.with("scheme", "ocid");
        }
        return section.with("identifier", link.other().ocid().value()).json();
    }
}
