package org.publicaccord.contractservice.disclosure;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.history.Histories;
import org.publicaccord.contractservice.history.History;
import org.publicaccord.servicekit.paging.Page;
import org.publicaccord.servicekit.paging.Paging;
import org.publicaccord.servicekit.problems.Problem;
import org.publicaccord.servicekit.problems.ProblemException;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.node.ObjectNode;

/** Answers what anyone may ask of grants, in packages of the 360Giving Data Standard 1.4. */
final class OpenGrants {

    static final String GRANTS = "/open/360giving/grants";

    private final Feed<DisclosedGrant> feed;
    private final Histories histories;
    private final GivingPackages packages;
    private final Publication publication;

    OpenGrants(Feed<DisclosedGrant> feed, Histories histories, Publication publication) {
        this.feed = feed;
        this.histories = histories;
        this.packages = new GivingPackages(publication);
        this.publication = publication;
    }

    /**
     * One page of all grants.
     *
     * @param cursor the cursor as the request said it, already found to be genuine
     * @param limit the limit as the request said it
     * @param asked the address that the request was sent to
     */
    OpenData.Answer grants(
            Paging paging, Optional<String> cursor, Optional<Integer> limit, String asked) {
        List<Feed.Entry<DisclosedGrant>> found =
                feed.after(paging.after().map(Long::valueOf), paging.fetch());
        if (found.isEmpty()) {
            throw nothingPublished();
        }
        Page<Feed.Entry<DisclosedGrant>> page =
                paging.page(found, entry -> Long.toString(entry.token()));
        URI base = publication.base(asked);
        ObjectNode json =
                packages.of(
                        page.items().stream().map(Feed.Entry::disclosed).toList(),
                        page.items().getLast().recordedAt(),
                        base,
                        Publication.page(base, GRANTS, cursor, limit));
        Publication.next(base, page.next())
                .ifPresent(next -> json.putObject("links").put("next", next.toString()));
        return OpenData.Answer.of(json);
    }

    /** One grant, in a package of its own. */
    OpenData.Answer grant(String contract, String asked) {
        History history =
                contract(contract).flatMap(histories::of).orElseThrow(OpenGrants::unknownGrant);
        DisclosedGrant grant = GrantDisclosing.of(history).orElseThrow(OpenGrants::unknownGrant);
        URI base = publication.base(asked);
        URI uri =
                UriComponentsBuilder.fromUri(base)
                        .path(GRANTS)
                        .pathSegment("{contract}")
                        .build(contract);
        return OpenData.Answer.of(packages.of(List.of(grant), history.latest().at(), base, uri));
    }

    private static Optional<ContractId> contract(String id) {
        try {
            return Optional.of(ContractId.parse(id));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static ProblemException unknownGrant() {
        return Problem.notFound(
                        "grant-unknown",
                        "No awarded grant is on record under that id.",
                        "Find the grant in " + GRANTS + ", or in the register of contracts.")
                .exception();
    }

    /** A package without a grant would not be valid. */
    private static ProblemException nothingPublished() {
        return Problem.notFound(
                        "nothing-published-yet",
                        "No grant has been published yet, and a grant package holds at least one.",
                        "Ask again when the first grant has been awarded.")
                .exception();
    }
}
