package org.publicaccord.contractservice.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.life.Papers.PAPER;
import static org.publicaccord.contractservice.life.Papers.SECOND;
import static org.publicaccord.contractservice.life.Papers.file;
import static org.publicaccord.contractservice.life.Papers.filing;
import static org.publicaccord.contractservice.life.Papers.signature;
import static org.publicaccord.contractservice.life.Papers.signing;
import static org.publicaccord.contractservice.life.Stories.MID_TERM;
import static org.publicaccord.contractservice.life.Stories.live;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.COOPERATIVE;
import static org.publicaccord.contractservice.life.Westmarch.COUNCIL;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.SIGNED;
import static org.publicaccord.contractservice.life.Westmarch.STRANGER;
import static org.publicaccord.contractservice.life.Westmarch.announced;
import static org.publicaccord.contractservice.life.Westmarch.day;
import static org.publicaccord.contractservice.life.Westmarch.design;
import static org.publicaccord.contractservice.life.Westmarch.entering;
import static org.publicaccord.contractservice.life.Westmarch.procedure;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.publicaccord.contractservice.awarding.AwardEvent.ContractEntered;
import org.publicaccord.contractservice.contract.Procedure;
import org.publicaccord.contractservice.documents.DocumentCommand.EnterSignature;
import org.publicaccord.contractservice.documents.DocumentCommand.FileDocument;
import org.publicaccord.contractservice.documents.DocumentEvent.DocumentSigned;
import org.publicaccord.contractservice.documents.DocumentsState.Kept;
import org.publicaccord.contractservice.life.Journey;
import org.publicaccord.contractservice.life.Papers;

/** Signatures name the content that was signed, and a contract the content that is on record. */
class SigningTest {

    private static final LocalDate IN_MARCH = LocalDate.of(2027, 3, 24);

    private static Journey running() {
        return live().at(MID_TERM).then(filing(DocumentKind.CONTRACT, Audience.PARTY));
    }

    @ParameterizedTest
    @EnumSource(Signature.Kind.class)
    void a_signature_names_the_content_that_was_signed(Signature.Kind kind) {
        Journey journey = running().then(signing(signature(kind, COOPERATIVE, IN_MARCH), OFFICER));
        assertThat(((DocumentSigned) journey.latest()).signature().signs()).isEqualTo(SIGNED);
        journey.saysNothingNew(signing(signature(kind, COOPERATIVE, IN_MARCH), OFFICER));
        journey.then(signing(signature(kind, COUNCIL, IN_MARCH), OFFICER));
        assertThat(kind.words()).isNotBlank();
    }

    @Test
    void each_party_enters_its_own() {
        running().then(signing(signature(Signature.Kind.WET, COOPERATIVE, IN_MARCH), STRANGER));
        var refusal =
                running()
                        .refusal(
                                signing(
                                        signature(Signature.Kind.WET, COUNCIL, IN_MARCH),
                                        STRANGER));
        assertThat(refusal.rule()).isEqualTo("signature-of-another");
    }

    @Test
    void what_is_not_on_record_cannot_have_been_signed() {
        var other =
                new Signature(
                        Signature.Kind.ELECTRONIC,
                        SECOND.content(),
                        COOPERATIVE,
                        IN_MARCH,
                        Optional.empty(),
                        file("6c"));
        Journey journey = running();
        assertThat(journey.refusal(new EnterSignature(CONTRACT, PAPER, other, OFFICER)).rule())
                .isEqualTo("signed-content-unknown");
        journey.then(filing(SECOND, OFFICER)).then(signing(other, OFFICER));
    }

    @Test
    void nobody_has_signed_tomorrow() {
        LocalDate today = LocalDate.of(2028, 11, 6);
        var tomorrow = signature(Signature.Kind.WET, COOPERATIVE, today.plusDays(1));
        assertThat(running().refusal(signing(tomorrow, OFFICER)).rule())
                .isEqualTo("signed-in-the-future");
        running().then(signing(signature(Signature.Kind.WET, COOPERATIVE, today), OFFICER));
    }

    @Test
    void a_deed_says_how_it_was_executed() {
        var said = signature(Signature.Kind.DEED, COOPERATIVE, IN_MARCH);
        var unsaid =
                new Signature(
                        said.kind(),
                        said.signs(),
                        said.signatory(),
                        said.signedOn(),
                        Optional.empty(),
                        said.file());
        var refusal = running().refusal(signing(unsaid, OFFICER));
        assertThat(refusal.rule()).isEqualTo("deed-not-executed");
        assertThat(refusal.legalBasis()).contains("1989, s.1");
    }

    @Test
    void a_document_has_100_signatures_at_most() {
        Journey journey = running();
        for (int day = 0; day < 100; day++) {
            journey.then(
                    signing(
                            signature(Signature.Kind.WET, COOPERATIVE, IN_MARCH.plusDays(day)),
                            OFFICER));
        }
        var refusal =
                journey.refusal(signing(signature(Signature.Kind.WET, COUNCIL, IN_MARCH), OFFICER));
        assertThat(refusal.rule()).isEqualTo("too-many-signatures");
    }

    private static Journey readyToEnter() {
        var design = design(procedure(Procedure.Kind.OPEN, false, "1"));
        return announced("960000", design, false, "950000", day(2027, 3, 15)).at(day(2027, 3, 25));
    }

    @Test
    void a_contract_is_entered_with_a_content_that_is_among_its_documents() {
        Journey journey = readyToEnter().then(filing(DocumentKind.CONTRACT, Audience.PRIVATE));
        journey.then(entering());
        assertThat(journey.history()).hasAtLeastOneElementOfType(ContractEntered.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = DocumentKind.class,
            names = {"CONTRACT", "AGREEMENT"})
    void a_content_that_is_not_on_record_is_not_entered_where_the_contract_is(DocumentKind kind) {
        Journey journey =
                readyToEnter()
                        .then(
                                new FileDocument(
                                        CONTRACT,
                                        Papers.heading(kind, Audience.PARTY),
                                        Papers.NO_LONGER,
                                        SECOND,
                                        false,
                                        OFFICER));
        assertThat(journey.refusal(entering()).rule()).isEqualTo("signed-content-not-on-record");
        journey.then(filing(file("9f"), OFFICER)).then(entering());
    }

    @ParameterizedTest
    @EnumSource(
            value = DocumentKind.class,
            names = {"CONTRACT", "AGREEMENT"},
            mode = EnumSource.Mode.EXCLUDE)
    void other_documents_do_not_stand_in_the_way(DocumentKind kind) {
        Journey journey =
                readyToEnter()
                        .then(
                                new FileDocument(
                                        CONTRACT,
                                        Papers.heading(kind, Audience.PARTY),
                                        Papers.NO_LONGER,
                                        SECOND,
                                        false,
                                        OFFICER))
                        .then(entering());
        Kept kept = (Kept) journey.state().of(Documents.VOCABULARY).standing(PAPER).orElseThrow();
        assertThat(kept.files()).containsExactly(SECOND);
    }
}
