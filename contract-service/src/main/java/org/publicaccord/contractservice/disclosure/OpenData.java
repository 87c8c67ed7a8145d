package org.publicaccord.contractservice.disclosure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.naturalOrder;

import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.Ocid;
import org.publicaccord.contractservice.history.Histories;
import org.publicaccord.contractservice.history.History;
import org.publicaccord.servicekit.paging.Page;
import org.publicaccord.servicekit.paging.Paging;
import org.publicaccord.servicekit.problems.Problem;
import org.publicaccord.servicekit.problems.ProblemException;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;

/** Answers what anyone may ask of the open data. */
final class OpenData {

    private final Feed<Disclosed> feed;
    private final Histories histories;
    private final OcdsPackages packages;
    private final Publication publication;

    OpenData(
            Feed<Disclosed> feed,
            Histories histories,
            OcdsPackages packages,
            Publication publication) {
        this.feed = feed;
        this.histories = histories;
        this.packages = packages;
        this.publication = publication;
    }

    /**
     * A package and the tag by which a reader knows whether it has it already.
     *
     * @param tag a strong entity tag, in quotes
     */
    record Answer(JsonNode json, String tag) {
        static Answer of(JsonNode json) {
            return new Answer(json, "\"" + sha256(json.toString()) + "\"");
        }
    }

    /**
     * One page of all releases.
     *
     * @param cursor the cursor as the request said it, already found to be genuine
     * @param limit the limit as the request said it
     * @param asked the address that the request was sent to
     */
    Answer releases(Paging paging, Optional<String> cursor, Optional<Integer> limit, String asked) {
        Optional<Long> after = paging.after().map(Long::valueOf);
        List<Feed.Entry<Disclosed>> found = feed.after(after, paging.fetch());
        if (found.isEmpty()) {
            throw nothingPublished();
        }
        Page<Feed.Entry<Disclosed>> page =
                paging.page(found, entry -> Long.toString(entry.token()));
        URI base = publication.base(asked);
        URI uri = Publication.page(base, OcdsPackages.RELEASES, cursor, limit);
        return Answer.of(
                packages.releases(page.items(), base, uri, Publication.next(base, page.next())));
    }

    /** The record of one procurement. */
    Answer record(String ocid, String asked) {
        URI base = publication.base(asked);
        Ocid known = ocid(ocid);
        History history =
                histories.of(ContractId.of(known)).orElseThrow(OpenData::unknownProcurement);
        URI uri =
                UriComponentsBuilder.fromUri(base)
                        .path(OcdsPackages.RECORDS)
                        .pathSegment("{ocid}")
                        .build(known.value());
        List<History> all = Stream.concat(Stream.of(history), lots(history)).toList();
        List<Disclosed> releases = all.stream().flatMap(it -> Disclosing.of(it).stream()).toList();
        if (releases.isEmpty()) {
            throw unknownProcurement();
        }
        Instant latest = all.stream().map(it -> it.latest().at()).max(naturalOrder()).orElseThrow();
        return Answer.of(
                packages.record(known, releases, PublicBenefit.of(history), latest, base, uri));
    }

    /** The contracts that the procurement divided into: one open contracting id has them all. */
    private Stream<History> lots(History procurement) {
        return Disclosing.latestFacts(procurement).flatMap(Facts::course).stream()
                .flatMap(course -> course.lots().stream())
                .flatMap(contract -> histories.of(contract).stream());
    }

    private static Ocid ocid(String text) {
        try {
            return new Ocid(text);
        } catch (IllegalArgumentException notAnOcid) {
            throw unknownProcurement();
        }
    }

    private static ProblemException unknownProcurement() {
        return Problem.notFound(
                        "procurement-unknown",
                        "No procurement of that open contracting id is on record.",
                        "Compare the id with those in /open/ocds/releases; it begins with ocds- and"
                                + " is the same in all releases of a procurement.")
                .exception();
    }

    /** A package without a release would not be valid. */
    private static ProblemException nothingPublished() {
        return Problem.notFound(
                        "nothing-published-yet",
                        "No release has been published yet, and a release package holds at least"
                                + " one.",
                        "Ask again when the first contract has been recorded.")
                .exception();
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
