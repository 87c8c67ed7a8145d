package org.publicaccord.contractservice.disclosure;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.publicaccord.contractservice.contract.Ocid;
import org.publicaccord.contractservice.disclosure.merging.ReleaseMerging;
import tools.jackson.databind.node.ObjectNode;

/** Packs releases and records with what OCDS says of every package: who publishes it, and how. */
final class OcdsPackages {

    static final String RELEASES = "/open/ocds/releases";
    static final String RECORDS = "/open/ocds/records/";
    static final String POLICY = "/open/ocds/publication-policy";
    static final String BENEFIT_SCHEMA = "/open/ocds/x-public-benefit/record-schema.json";

    private static final String EXTENSIONS = "https://raw.githubusercontent.com/";

    /** What releases say beyond the core of the standard. */
    private static final List<String> IN_USE =
            List.of(
                    "open-contracting-extensions/ocds_budget_breakdown_extension/master",
                    "open-contracting-extensions/ocds_legalBasis_extension/1.1",
                    "open-contracting-extensions/ocds_location_extension/v1.1.5",
                    "open-contracting-extensions/ocds_otherRequirements_extension/master",
                    "open-contracting-extensions/ocds_pagination_extension/master",
                    "open-contracting-extensions/ocds_partyDetails_scale_extension/master",
                    "open-contracting-extensions/ocds_suitability_extension/master",
                    "portaledcahn/ocds_tenderDatePublished_extension/master",
                    "Crown-Commercial-Service/ocds_awards_datePublished_extension/main",
                    "cabinetoffice/ocds_uk_extension/master");

    private final Publication publication;
    private final ReleaseMerging merging;

    OcdsPackages(Publication publication, ReleaseMerging merging) {
        this.publication = publication;
        this.merging = merging;
    }

    /**
     * A release package.
     *
     * @param base the public address of this service
     * @param uri where this very package is found again
     * @param next where the next one is
     */
    ObjectNode releases(
            List<Feed.Entry<Disclosed>> entries, URI base, URI uri, Optional<URI> next) {
        Instant latest = entries.getLast().recordedAt();
        ObjectNode json = metadata(base, uri, latest);
        json.withArray("releases")
                .addAll(entries.stream().map(it -> OcdsRelease.of(it.disclosed(), base)).toList());
        next.ifPresent(it -> json.putObject("links").put("next", it.toString()));
        return json;
    }

    /**
     * A record package of one procurement: its releases in order of date, and all in one.
     *
     * @param benefit what the record says beyond OCDS, if it does
     */
    ObjectNode record(
            Ocid ocid,
            List<Disclosed> disclosed,
            Section benefit,
            Instant latest,
            URI base,
            URI uri) {
        List<ObjectNode> releases =
                Disclosed.inOrder(disclosed).stream().map(it -> OcdsRelease.of(it, base)).toList();
        ObjectNode json = metadata(base, uri, latest);
        ObjectNode record = json.withArray("records").addObject().put("ocid", ocid.value());
        record.withArray("releases").addAll(releases);
        record.set("compiledRelease", merging.compile(releases));
        if (!benefit.json().isEmpty()) {
            record.set(PublicBenefit.NAME, benefit.json());
        }
        return json;
    }

    private ObjectNode metadata(URI base, URI uri, Instant latest) {
        return new Section()
                .with("uri", uri.toString())
                .with("version", "1.1")
                .withWords("extensions", extensions())
                .with("publishedDate", latest.toString())
                .with("publisher", publisher(base))
                .with("license", publication.licence().toString())
                .with("publicationPolicy", base.resolve(POLICY).toString())
                .with("attribution", publication.attribution())
                .json();
    }

    private Section publisher(URI base) {
        return new Section()
                .with("name", publication.publisher())
                .withText("scheme", publication.publisherScheme())
                .withText("uid", publication.publisherId())
                .with("uri", base.toString());
    }

    private static Stream<String> extensions() {
        return IN_USE.stream().map(it -> EXTENSIONS + it + "/extension.json");
    }
}
