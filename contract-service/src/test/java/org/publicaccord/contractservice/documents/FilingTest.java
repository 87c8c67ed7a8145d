package org.publicaccord.contractservice.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.publicaccord.contractservice.life.Papers.FIRST;
import static org.publicaccord.contractservice.life.Papers.OTHER_PAPER;
import static org.publicaccord.contractservice.life.Papers.PAPER;
import static org.publicaccord.contractservice.life.Papers.SECOND;
import static org.publicaccord.contractservice.life.Papers.SIX_YEARS_AFTER_IT;
import static org.publicaccord.contractservice.life.Papers.classifying;
import static org.publicaccord.contractservice.life.Papers.erasing;
import static org.publicaccord.contractservice.life.Papers.file;
import static org.publicaccord.contractservice.life.Papers.filing;
import static org.publicaccord.contractservice.life.Stories.MID_TERM;
import static org.publicaccord.contractservice.life.Stories.live;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.COOPERATIVE;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.STRANGER;
import static org.publicaccord.contractservice.life.Westmarch.intended;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.publicaccord.contractservice.contract.Acting;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.PersonId;
import org.publicaccord.contractservice.documents.DocumentCommand.ClassifyDocument;
import org.publicaccord.contractservice.documents.DocumentCommand.FileDocument;
import org.publicaccord.contractservice.documents.DocumentCommand.FileVersion;
import org.publicaccord.contractservice.documents.DocumentEvent.DocumentClassified;
import org.publicaccord.contractservice.documents.DocumentEvent.DocumentFiled;
import org.publicaccord.contractservice.documents.DocumentEvent.VersionFiled;
import org.publicaccord.contractservice.documents.DocumentsState.Kept;
import org.publicaccord.contractservice.life.Journey;
import org.publicaccord.contractservice.life.Papers;
import org.publicaccord.contractservice.life.Westmarch;
import org.publicaccord.decider.Decision;

/** Documents and versions are filed by the buyer, and by the parties for the parties. */
class FilingTest {

    private static final Acting NOBODY =
            new Acting(new PersonId("else"), new OrganisationId("GB-COH-00000000"), false);

    private static Journey running() {
        return live().at(MID_TERM);
    }

    private static Kept paper(Journey journey) {
        return (Kept) journey.state().of(Documents.VOCABULARY).standing(PAPER).orElseThrow();
    }

    @Test
    void a_document_is_on_record_with_its_first_version_who_filed_it_and_when() {
        Journey journey = running().then(filing(DocumentKind.CONTRACT, Audience.PUBLIC));
        assertThat(journey.latest())
                .isInstanceOfSatisfying(
                        DocumentFiled.class,
                        it -> {
                            assertThat(it.first())
                                    .isEqualTo(
                                            new Filed(
                                                    1,
                                                    FIRST,
                                                    false,
                                                    LocalDate.of(2028, 11, 6),
                                                    OFFICER.person(),
                                                    OFFICER.organisation()));
                            assertThat(it.retention()).isEqualTo(SIX_YEARS_AFTER_IT);
                            assertThat(it.stage()).isEqualTo(journey.stage());
                        });
        assertThat(paper(journey).latest().toThePublic())
                .isEqualTo(new Version.ToThePublic.Whole());
        journey.saysNothingNew(filing(DocumentKind.CONTRACT, Audience.PUBLIC));
    }

    @Test
    void it_can_be_filed_from_the_need_on() {
        intended("960000").then(filing(DocumentKind.EVIDENCE, Audience.PRIVATE));
    }

    @Test
    void there_is_no_document_without_a_contract() {
        var refusal = Journey.from(MID_TERM).refusal(filing(DocumentKind.OTHER, Audience.PUBLIC));
        assertThat(refusal.rule()).isEqualTo("contract-unknown");
    }

    @Test
    void an_id_is_used_once() {
        Journey journey = running().then(filing(DocumentKind.CONTRACT, Audience.PUBLIC));
        assertThat(journey.refusal(filing(DocumentKind.REPORT, Audience.PUBLIC)).rule())
                .isEqualTo("document-id-reused");
        journey.then(classifying(Audience.PARTY));
        // The same filing said again, after its audience changed, is the same filing.
        journey.saysNothingNew(filing(DocumentKind.CONTRACT, Audience.PUBLIC));
    }

    @Test
    void a_further_version_has_the_next_number() {
        Journey journey =
                running()
                        .then(filing(DocumentKind.REPORT, Audience.PARTY))
                        .then(filing(SECOND, OFFICER));
        assertThat(((VersionFiled) journey.latest()).version().number()).isEqualTo(2);
        journey.saysNothingNew(filing(SECOND, OFFICER));
        journey.then(filing(FIRST, OFFICER));
        assertThat(paper(journey).versions()).extracting(Version::number).containsExactly(1, 2, 3);
    }

    @Test
    void the_same_content_that_turns_out_to_hold_what_is_withheld_is_a_version_of_its_own() {
        Journey journey = running().then(filing(DocumentKind.REPORT, Audience.PARTY));
        journey.then(new FileVersion(CONTRACT, PAPER, FIRST, true, OFFICER));
        assertThat(paper(journey).latest().toThePublic())
                .isEqualTo(new Version.ToThePublic.HeldBack());
    }

    @Test
    void a_supplier_files_for_the_parties_and_versions_of_its_own() {
        Journey journey =
                running()
                        .then(filing(DocumentKind.EVIDENCE, Audience.PARTY, false, STRANGER))
                        .then(filing(SECOND, STRANGER))
                        .then(filing(FIRST, OFFICER));
        assertThat(paper(journey).organisation()).isEqualTo(COOPERATIVE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Audience.class,
            names = {"PUBLIC", "PRIVATE"})
    void what_is_public_or_the_buyers_own_only_the_buyer_says(Audience audience) {
        var refusal = running().refusal(filing(DocumentKind.EVIDENCE, audience, false, STRANGER));
        assertThat(refusal.rule()).isEqualTo("document-for-parties-only");
    }

    @Test
    void a_version_of_the_buyers_document_only_the_buyer_files() {
        Journey journey = running().then(filing(DocumentKind.CONTRACT, Audience.PARTY));
        assertThat(journey.refusal(filing(SECOND, STRANGER)).rule())
                .isEqualTo("document-of-another");
    }

    @Test
    void of_a_document_that_a_party_may_not_read_it_does_not_learn_that_it_is_there() {
        Journey journey = running().then(filing(DocumentKind.CONTRACT, Audience.PRIVATE));
        assertThat(journey.refusal(filing(SECOND, STRANGER)))
                .isEqualTo(
                        running()
                                .refusal(
                                        new FileVersion(
                                                CONTRACT, OTHER_PAPER, SECOND, false, STRANGER)));
        assertThat(journey.refusal(filing(SECOND, STRANGER)).rule()).isEqualTo("document-unknown");
    }

    @Test
    void who_is_no_party_files_nothing() {
        Journey journey = running();
        assertThat(
                        journey.refusal(
                                        filing(
                                                DocumentKind.EVIDENCE,
                                                Audience.PARTY,
                                                false,
                                                NOBODY))
                                .rule())
                .isEqualTo("not-your-contract");
        // Before the award is announced, the supplier is no party either.
        assertThat(
                        intended("960000")
                                .refusal(
                                        filing(
                                                DocumentKind.EVIDENCE,
                                                Audience.PARTY,
                                                false,
                                                STRANGER))
                                .rule())
                .isEqualTo("not-your-contract");
    }

    @Test
    void only_the_buyer_says_who_may_read_it() {
        Journey journey =
                running().then(filing(DocumentKind.EVIDENCE, Audience.PARTY, false, STRANGER));
        assertThat(
                        journey.refusal(
                                        new ClassifyDocument(
                                                CONTRACT,
                                                PAPER,
                                                Audience.PUBLIC,
                                                BECAUSE,
                                                STRANGER))
                                .rule())
                .isEqualTo("not-your-contract");
        journey.then(classifying(Audience.PUBLIC));
        assertThat(journey.latest())
                .isInstanceOfSatisfying(
                        DocumentClassified.class,
                        it -> {
                            assertThat(it.before()).isEqualTo(Audience.PARTY);
                            assertThat(it.heading().audience()).isEqualTo(Audience.PUBLIC);
                        });
        journey.saysNothingNew(classifying(Audience.PUBLIC));
    }

    @Test
    void a_contract_has_500_documents_at_most() {
        Journey journey = running().thenAll(IntStream.range(0, 500).mapToObj(FilingTest::numbered));
        assertThat(journey.refusal(numbered(500)).rule()).isEqualTo("too-many-documents");
    }

    private static FileDocument numbered(int number) {
        var heading =
                new Heading(new UUID(10, number), DocumentKind.REPORT, "Report", Audience.PARTY);
        return new FileDocument(CONTRACT, heading, SIX_YEARS_AFTER_IT, FIRST, false, OFFICER);
    }

    @Test
    void a_document_has_100_versions_at_most() {
        Journey journey = running().then(filing(DocumentKind.REPORT, Audience.PARTY));
        for (int number = 2; number <= 100; number++) {
            journey.then(filing(number % 2 == 0 ? SECOND : FIRST, OFFICER));
        }
        assertThat(journey.refusal(filing(file("5b"), OFFICER)).rule())
                .isEqualTo("too-many-versions");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101})
    void it_is_kept_for_0_to_100_years(int years) {
        assertThatThrownBy(() -> new Retention(years, Retention.From.CONTRACT_END))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_empty_file_is_none_and_versions_count_from_1() {
        assertThatThrownBy(
                        () -> new StoredFile(Westmarch.SIGNED, Westmarch.SIGNED, "text/plain", 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new Filed(0, FIRST, false, LocalDate.EPOCH, OFFICER.person(), COOPERATIVE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_erased_is_not_filed_again_under_its_id() {
        Journey erased = Papers.filed();
        assertThat(erased.refusal(filing(DocumentKind.CONTRACT, Audience.PARTY)).rule())
                .isEqualTo("document-id-reused");
        assertThat(erased.refusal(filing(SECOND, OFFICER)).rule()).isEqualTo("document-erased");
        assertThat(erased.ask(erasing())).isEqualTo(Decision.nothingNew());
    }
}
