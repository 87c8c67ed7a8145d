package org.publicaccord.contractservice.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.publicaccord.contractservice.contract.Award;
import org.publicaccord.contractservice.contract.Classification;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.Ocid;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.ReleaseId;
import org.publicaccord.contractservice.contract.ReleaseTag;
import org.publicaccord.contractservice.contract.Source;
import org.publicaccord.contractservice.contract.Tender;
import org.publicaccord.contractservice.rules.RegimeRules;

/** Reads one release: first against the schema, then for soundness, then as facts. */
final class ReleaseReader {

    private final ReleaseSchema schema = new ReleaseSchema();

    ReadRelease read(SentRelease release) {
        if (!release.json().isObject()) {
            return unsound(release, "schema-violation", "", "A release is a JSON object.");
        }
        List<ReleaseSchema.Fault> faults = schema.faultsOf(release.json());
        List<Finding> findings =
                new ArrayList<>(
                        ReleaseSchema.some(faults, false).stream()
                                .map(fault ->
                                        release.finding(
                                                "schema-violation", fault.place(), fault.reason()))
                                .toList());
        findings.addAll(Soundness.findingsOf(release));
        if (!findings.isEmpty()) {
            return new ReadRelease.Unsound(release.place(), findings);
        }
        try {
            return readSound(release, ReleaseSchema.some(faults, true));
        } catch (Field.Unfit e) {
            return new ReadRelease.Unsound(release.place(), List.of(e.finding()));
        }
    }

    private static ReadRelease unsound(SentRelease release, String rule, String at, String reason) {
        return new ReadRelease.Unsound(release.place(), List.of(release.finding(rule, at, reason)));
    }

    private static ReadRelease readSound(
            SentRelease release, List<ReleaseSchema.Fault> formatFaults) {
        List<Finding> warnings = new ArrayList<>();
        formatFaults.stream()
                .map(fault -> release.finding("format-left-out", fault.place(), fault.reason()))
                .forEach(warnings::add);
        Set<String> leftOut =
                formatFaults.stream()
                        .map(ReleaseSchema.Fault::place)
                        .collect(Collectors.toUnmodifiableSet());
        Field root = Field.of(release, leftOut, warnings);
        Source source = source(release, root);
        Facts facts = facts(root, source);
        return new ReadRelease.Sound(release.place(), facts, source, release.original(), warnings);
    }

    private static Source source(SentRelease release, Field root) {
        ReleaseId id = root.make(() -> new ReleaseId(root.id("id").orElse("")));
        Instant date =
                root.instant("date")
                        .orElseThrow(() ->
                                root.unfit(
                                        "release-date-unreadable",
                                        "The release's date cannot be read, so that it has no place in"
                                                + " the contract's history."));
        List<ReleaseTag> tags =
                root.codes("tag").stream().flatMap(code -> Codes.tag(code).stream()).toList();
        if (tags.isEmpty()) {
            throw root.unfit(
                    "not-a-release",
                    "It is compiled from other releases, or has no tag; import the releases themselves.");
        }
        return new Source(
                id,
                date,
                tags,
                ContentHash.of(release.original().bytes()),
                ContentHash.of(release.json()));
    }

    private static Facts facts(Field root, Source source) {
        PartyReader parties = new PartyReader(root);
        OrganisationId buyer =
                parties.buyer(root)
                        .orElseThrow(() ->
                                root.unfit(
                                        "no-buyer",
                                        "The release names no buyer with an id, so that nobody answers"
                                                + " for the contract."));
        Optional<Tender> tender = root.at("tender").map(SectionReader::tender);
        List<Classification> classifications =
                root.at("tender").map(SectionReader::classifications).orElse(List.of());
        List<Field> contracts = root.items("contracts");
        List<Award> awards =
                root.items("awards").stream()
                        .map(award -> SectionReader.award(award, contracts, parties))
                        .toList();
        return root.make(() ->
                new Facts(
                        new Ocid(root.id("ocid").orElse("")),
                        root.id("language"),
                        title(root, awards),
                        root.at("tender")
                                .flatMap(t -> t.text("description"))
                                .or(() -> root.text("description")),
                        root.at("tender")
                                .flatMap(t -> t.id("mainProcurementCategory"))
                                .flatMap(Codes::category),
                        classifications,
                        buyer,
                        parties.parties(),
                        root.at("planning").map(SectionReader::planning),
                        tender,
                        awards,
                        RegimeRules.find(tender, classifications, awards, List.of(source)),
                        Optional.empty()));
    }

    private static String title(Field root, List<Award> awards) {
        return Stream.of(
                        root.at("tender").flatMap(tender -> tender.text("title")),
                        root.text("title"))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> awards.stream().flatMap(award -> award.title().stream()).findFirst())
                .orElse(Facts.NO_TITLE);
    }
}
