package org.publicaccord.contractservice.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
import org.publicaccord.contractservice.reading.ItemReader.Stated;
import org.publicaccord.contractservice.rules.RegimeRules;

/** Reads a release that is as its schema wants it. */
final class ReleaseReader {

    private ReleaseReader() {}

    static Stated read(SentItem release, Field root) {
        Source source = source(release, root);
        return new Stated(facts(root, source), source);
    }

    private static Source source(SentItem release, Field root) {
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
                        Optional.empty(),
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
