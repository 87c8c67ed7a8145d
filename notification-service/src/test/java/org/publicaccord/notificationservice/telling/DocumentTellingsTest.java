package org.publicaccord.notificationservice.telling;

import static org.publicaccord.notificationservice.Contracts.COUNCIL;
import static org.publicaccord.notificationservice.Contracts.CO_OP;
import static org.publicaccord.notificationservice.telling.RecipientRole.APPROVER;
import static org.publicaccord.notificationservice.telling.RecipientRole.COMMISSIONER;
import static org.publicaccord.notificationservice.telling.RecipientRole.PROVIDER;
import static org.publicaccord.notificationservice.telling.TellingSpec.given;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.publicaccord.notificationservice.Needs;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.PublishedEvent;
import org.publicaccord.published.Stage;
import org.publicaccord.published.contract.Document;
import org.publicaccord.published.contract.DocumentClassified;
import org.publicaccord.published.contract.DocumentErased;
import org.publicaccord.published.contract.DocumentFiled;
import org.publicaccord.published.contract.DocumentSigned;
import org.publicaccord.published.contract.DocumentVersion;
import org.publicaccord.published.contract.DocumentVersionFiled;
import org.publicaccord.published.contract.InformationWithheld;

class DocumentTellingsTest {

    private static final Instant AT = Instant.parse("2027-03-22T10:00:00Z");
    private static final PublishedEvent NEED = Needs.peerSupport().recorded();
    private static final List<Party> PARTIES = List.of(COUNCIL, CO_OP);
    private static final Document PLAN = new Document("7f", "PLAN", "Mobilisation plan", "PARTY");
    private static final Document CONTRACT =
            new Document("8a", "CONTRACT", "The contract", "PUBLIC");
    private static final String HASH = "9f".repeat(32);

    private static DocumentFiled filed(Document document, String role, String toThePublic) {
        return new DocumentFiled(
                NEED.contractId(),
                Path.COMPETITION,
                Stage.DELIVERY,
                AT,
                new Actor(role),
                PARTIES,
                document,
                version(toThePublic));
    }

    private static DocumentVersion version(String toThePublic) {
        return new DocumentVersion(1, "application/pdf", 4_096, Optional.of(HASH), toThePublic);
    }

    @Test
    void what_a_provider_files_the_buyer_is_told() {
        given(NEED)
                .when(filed(PLAN, "provider", "WHOLE"))
                .thenTold(
                        "commissioner at GB-LAE-WMC: document-filed",
                        "contract-manager at GB-LAE-WMC: document-filed")
                .bodyFor(COMMISSIONER)
                .contains("the plan “Mobilisation plan”", "read by the parties");
    }

    @Test
    void what_the_buyer_files_the_providers_are_told() {
        given(NEED)
                .when(filed(PLAN, "contract-manager", "HELD_BACK"))
                .thenTold("provider at GB-COH-09442333: document-filed")
                .subjectFor(PROVIDER)
                .isEqualTo("Document: Mobilisation plan – Peer support");
    }

    @Test
    void what_is_held_back_from_the_public_waits_for_who_may_decide() {
        var spec =
                given(NEED)
                        .when(filed(CONTRACT, "commissioner", "HELD_BACK"))
                        .thenTold(
                                "provider at GB-COH-09442333: document-filed",
                                "approver at GB-LAE-WMC: document-held-back");
        spec.bodyFor(APPROVER).contains("redacted copy", "legal basis");
    }

    @Test
    void a_further_version_is_told_with_its_number() {
        given(NEED)
                .when(
                        new DocumentVersionFiled(
                                NEED.contractId(),
                                Path.COMPETITION,
                                Stage.DELIVERY,
                                AT,
                                new Actor("commissioner"),
                                PARTIES,
                                CONTRACT,
                                version("WHOLE")))
                .thenTold("provider at GB-COH-09442333: document-filed")
                .bodyFor(PROVIDER)
                .contains("Version 1 of a document", "read by anyone");
    }

    @Test
    void who_may_read_it_now_is_told_to_everyone_with_the_reason() {
        given(NEED)
                .when(
                        new DocumentClassified(
                                NEED.contractId(),
                                Path.COMPETITION,
                                Stage.DELIVERY,
                                AT,
                                new Actor("commissioner"),
                                PARTIES,
                                CONTRACT,
                                "PRIVATE",
                                "The contract is entered."))
                .thenTold(
                        "commissioner at GB-LAE-WMC: document-classified",
                        "contract-manager at GB-LAE-WMC: document-classified",
                        "provider at GB-COH-09442333: document-classified")
                .bodyFor(PROVIDER)
                .contains("now be read by anyone; before, by the buyer's own people")
                .contains("The contract is entered.");
    }

    @Test
    void what_is_withheld_is_told_with_its_legal_basis() {
        var spec = given(NEED).when(withheld(Optional.of(HASH)));
        spec.bodyFor(PROVIDER)
                .contains("Part of version 1", "personal data", "Act 2000, s.40", "A nurse.");
        given(NEED).when(withheld(Optional.empty())).bodyFor(PROVIDER).contains("All of version");
    }

    private static InformationWithheld withheld(Optional<String> copy) {
        return new InformationWithheld(
                NEED.contractId(),
                Path.COMPETITION,
                Stage.DELIVERY,
                AT,
                new Actor("approver"),
                PARTIES,
                CONTRACT,
                1,
                "PERSONAL_DATA",
                "Freedom of Information Act 2000, s.40",
                "A nurse.",
                copy);
    }

    @Test
    void a_signature_is_told_with_the_content_it_signs() {
        given(NEED)
                .when(
                        new DocumentSigned(
                                NEED.contractId(),
                                Path.COMPETITION,
                                Stage.DELIVERY,
                                AT,
                                new Actor("provider"),
                                PARTIES,
                                CONTRACT,
                                "DEED",
                                HASH,
                                CO_OP.id(),
                                LocalDate.of(2027, 3, 20)))
                .bodyFor(COMMISSIONER)
                .contains(CO_OP.name() + " signed “The contract” on 20 March 2027 (deed).", HASH);
    }

    @Test
    void an_erasure_is_told_to_the_buyer() {
        given(NEED)
                .when(
                        new DocumentErased(
                                NEED.contractId(),
                                Path.COMPETITION,
                                Stage.CLOSED,
                                AT,
                                new Actor("contract-manager"),
                                PARTIES,
                                CONTRACT,
                                "Its time is over."))
                .thenTold(
                        "commissioner at GB-LAE-WMC: document-erased",
                        "contract-manager at GB-LAE-WMC: document-erased")
                .bodyFor(COMMISSIONER)
                .contains("Its time is over.");
    }
}
