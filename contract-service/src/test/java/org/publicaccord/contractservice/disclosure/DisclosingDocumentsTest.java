package org.publicaccord.contractservice.disclosure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.life.Papers.PAPER;
import static org.publicaccord.contractservice.life.Papers.REDACTED;
import static org.publicaccord.contractservice.life.Papers.SECOND;
import static org.publicaccord.contractservice.life.Papers.classifying;
import static org.publicaccord.contractservice.life.Papers.filing;
import static org.publicaccord.contractservice.life.Papers.withholding;
import static org.publicaccord.contractservice.life.Stories.MID_TERM;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.publicaccord.contractservice.competition.Design;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.contract.Procedure;
import org.publicaccord.contractservice.contract.ReleaseTag;
import org.publicaccord.contractservice.documents.Audience;
import org.publicaccord.contractservice.documents.DocumentCommand.FileVersion;
import org.publicaccord.contractservice.documents.DocumentKind;
import org.publicaccord.contractservice.history.By;
import org.publicaccord.contractservice.history.Happening;
import org.publicaccord.contractservice.history.History;
import org.publicaccord.contractservice.life.Journey;
import org.publicaccord.contractservice.life.Papers;
import org.publicaccord.contractservice.life.Stories;
import org.publicaccord.contractservice.life.Westmarch;
import tools.jackson.databind.JsonNode;

/** Public documents are in the open data, with an address that anyone can open. */
class DisclosingDocumentsTest {

    private static final By BY = By.of(Map.of("actorRole", "commissioner"));
    private static final String ADDRESS =
            "https://contracts.example.org/open/contracts/%s/documents/%s/versions/"
                    .formatted(CONTRACT, PAPER);

    private final OcdsSchemas schemas = new OcdsSchemas();
    private final OcdsPackages packages =
            new OcdsPackages(Publications.ofThePlatform(), DisclosureSetup.merging());

    private static History history(Journey journey) {
        List<Happening> happenings = new ArrayList<>();
        Instant at = Instant.parse("2026-11-23T10:00:00Z");
        for (ContractEvent event : journey.history()) {
            String id =
                    UUID.nameUUIDFromBytes(("d" + happenings.size()).getBytes(UTF_8)).toString();
            at = at.plusSeconds(3600);
            happenings.add(new Happening(id, happenings.size(), at, event, BY));
        }
        return new History(CONTRACT, happenings);
    }

    private static List<Disclosed> disclosed(Journey journey) {
        return Disclosing.of(history(journey));
    }

    private JsonNode compiled(Journey journey) {
        History history = history(journey);
        JsonNode record =
                packages.record(
                        journey.facts().ocid(),
                        Disclosing.of(history),
                        PublicBenefit.of(history),
                        history.latest().at(),
                        Publications.BASE,
                        Publications.BASE);
        schemas.assertRecordPackage(record);
        return record.at("/records/0/compiledRelease");
    }

    private static Journey running() {
        return Stories.live().at(MID_TERM);
    }

    @Test
    void the_contract_is_in_the_contracts_section_where_anyone_can_open_it() {
        JsonNode document =
                compiled(running().then(filing(DocumentKind.CONTRACT, Audience.PUBLIC)))
                        .at("/contracts/0/documents/0");
        assertThat(document.path("id").asString()).isEqualTo(PAPER.toString());
        assertThat(document.path("documentType").asString()).isEqualTo("contractSigned");
        assertThat(document.path("title").asString()).isEqualTo("Peer support: the contract");
        assertThat(document.path("url").asString()).isEqualTo(ADDRESS + 1);
        assertThat(document.path("format").asString()).isEqualTo("application/pdf");
        assertThat(document.path("datePublished").asString()).startsWith("2026-11-2");
    }

    @Test
    void a_release_says_which_section_has_a_new_document() {
        Journey need = Journey.from(MID_TERM).then(Westmarch.recording(Westmarch.need("960000")));
        assertThat(disclosed(need.then(filing(DocumentKind.SPECIFICATION, Audience.PUBLIC))))
                .last()
                .satisfies(it -> assertThat(it.tags()).containsExactly(ReleaseTag.PLANNING_UPDATE));
        Journey tender = Westmarch.advertised("960000", oneLot());
        Journey filed = tender.then(filing(DocumentKind.TENDER_DOCUMENT, Audience.PUBLIC));
        assertThat(disclosed(filed))
                .last()
                .satisfies(it -> assertThat(it.tags()).containsExactly(ReleaseTag.TENDER_UPDATE));
        assertThat(compiled(filed).at("/tender/documents/0/url").asString()).isEqualTo(ADDRESS + 1);
        assertThat(disclosed(running().then(filing(DocumentKind.REPORT, Audience.PUBLIC))))
                .last()
                .satisfies(it -> assertThat(it.tags()).containsExactly(ReleaseTag.CONTRACT_UPDATE));
    }

    private static Design oneLot() {
        return Westmarch.design(Westmarch.procedure(Procedure.Kind.OPEN, false, "1"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Audience.class,
            names = {"PARTY", "PRIVATE"})
    void of_other_documents_nothing_is_disclosed(Audience audience) {
        int before = disclosed(running()).size();
        Journey journey = running().then(filing(DocumentKind.CONTRACT, audience));
        assertThat(disclosed(journey)).hasSize(before);
        assertThat(compiled(journey).toString()).doesNotContain(PAPER.toString());
        // Once it is public, it is disclosed.
        assertThat(disclosed(journey.then(classifying(Audience.PUBLIC)))).hasSize(before + 1);
    }

    @Test
    void what_is_held_back_is_not_disclosed_until_it_is_decided() {
        Journey journey =
                running().then(filing(DocumentKind.CONTRACT, Audience.PUBLIC, true, OFFICER));
        assertThat(compiled(journey).toString()).doesNotContain(PAPER.toString());
        JsonNode document =
                compiled(journey.then(withholding(1, Optional.of(REDACTED))))
                        .at("/contracts/0/documents/0");
        assertThat(document.path("url").asString()).isEqualTo(ADDRESS + 1);
        assertThat(document.path("description").asString())
                .isEqualTo(
                        "Withheld (Procurement Act 2023, s.94(1)(a)): The unit rates would help"
                                + " competitors.");
    }

    @Test
    void what_is_withheld_whole_is_told_without_an_address() {
        Journey journey =
                running()
                        .then(filing(DocumentKind.CONTRACT, Audience.PUBLIC))
                        .then(withholding(1, Optional.empty()));
        JsonNode document = compiled(journey).at("/contracts/0/documents/0");
        assertThat(document.has("url")).isFalse();
        assertThat(document.path("description").asString()).contains("s.94(1)(a)");
    }

    @Test
    void a_further_version_takes_its_place_and_one_that_is_held_back_does_not() {
        Journey journey =
                running()
                        .then(filing(DocumentKind.CONTRACT, Audience.PUBLIC))
                        .then(filing(SECOND, OFFICER));
        JsonNode document = compiled(journey).at("/contracts/0/documents/0");
        assertThat(document.path("url").asString()).isEqualTo(ADDRESS + 2);
        assertThat(document.path("dateModified").asString())
                .isGreaterThan(document.path("datePublished").asString());
        journey.then(new FileVersion(CONTRACT, PAPER, Papers.FIRST, true, OFFICER));
        assertThat(compiled(journey).at("/contracts/0/documents/0/url").asString())
                .isEqualTo(ADDRESS + 2);
    }

    @Test
    void what_is_not_public_any_more_has_its_address_taken_back() {
        Journey journey =
                running()
                        .then(filing(DocumentKind.CONTRACT, Audience.PUBLIC))
                        .then(classifying(Audience.PARTY));
        JsonNode document = compiled(journey).at("/contracts/0/documents/0");
        assertThat(document.path("title").asString()).isEqualTo("Peer support: the contract");
        assertThat(document.has("url")).isFalse();
        JsonNode erased = compiled(Papers.filed()).at("/contracts/0/documents/0");
        assertThat(erased.has("url")).isFalse();
        assertThat(erased.path("description").asString()).isEqualTo("It is not public any more.");
    }

    @Test
    void every_release_is_valid() {
        disclosed(Papers.filed())
                .forEach(it -> schemas.assertRelease(OcdsRelease.of(it, Publications.BASE)));
    }
}
