package org.publicaccord.contractservice.disclosure;

import java.util.List;
import java.util.stream.Stream;
import org.publicaccord.contractservice.contract.Path;
import org.publicaccord.contractservice.linking.Link;
import tools.jackson.databind.node.ObjectNode;

/**
 * The links of a contract as related processes (OCDS codelist relatedProcess, which is open): what
 * it comes after is the release's, what comes after it is the contract's, as the schema has it.
 * OCDS has no code for the host of a working agreement: {@code x_host} and {@code x_hosted} are
 * ours.
 */
final class OcdsLinks {

    private static final String RELATED_PROCESSES = "relatedProcesses";

    private OcdsLinks() {}

    static void addTo(ObjectNode release, List<Link> links) {
        for (Link link : links) {
            switch (link.relation()) {
                case FOLLOWS -> relate(release, link, "prior");
                case FOLLOWED_BY -> {
                    if (release.path("contracts").path(0) instanceof ObjectNode contract) {
                        relate(contract, link, "replacementProcess");
                    }
                }
                case HOSTED_BY -> relate(release, link, "x_host");
                case HOSTS -> relate(release, link, "x_hosted");
            }
        }
    }

    private static void relate(ObjectNode section, Link link, String relationship) {
        section.withArrayProperty(RELATED_PROCESSES).add(json(link, relationship));
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
