package org.publicaccord.contractservice.filing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.contractservice.delegating.Authorities;
import org.publicaccord.contractservice.documents.Audience;
import org.publicaccord.contractservice.documents.DocumentCommand.ClassifyDocument;
import org.publicaccord.contractservice.documents.DocumentCommand.EnterSignature;
import org.publicaccord.contractservice.documents.DocumentCommand.EraseDocument;
import org.publicaccord.contractservice.documents.DocumentCommand.FileDocument;
import org.publicaccord.contractservice.documents.DocumentCommand.FileVersion;
import org.publicaccord.contractservice.documents.DocumentCommand.WithholdInformation;
import org.publicaccord.contractservice.documents.DocumentKind;
import org.publicaccord.contractservice.documents.Heading;
import org.publicaccord.contractservice.documents.Retention;
import org.publicaccord.contractservice.documents.Signature;
import org.publicaccord.contractservice.documents.Withholding;
import org.publicaccord.contractservice.filing.DocumentReceiving.Sent;
import org.publicaccord.contractservice.receiving.Actings;
import org.publicaccord.contractservice.receiving.ContractCommands;
import org.publicaccord.servicekit.commands.CommandEnvelope;
import org.publicaccord.servicekit.limits.AcceptsUpTo;
import org.publicaccord.servicekit.security.AllowedFor;
import org.publicaccord.servicekit.security.Caller;
import org.publicaccord.servicekit.security.Role;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes documents on a contract. The body is the file itself, as {@code Content-Type} says; what is
 * said of it stands in the address. The caller names a document by an id of its own.
 */
@RestController
final class DocumentEndpoint {

    private static final int MOST_MEBIBYTES = 25;

    private final DocumentReceiving receiving;
    private final ContractCommands contracts;
    private final Authorities authorities;

    DocumentEndpoint(
            DocumentReceiving receiving, ContractCommands contracts, Authorities authorities) {
        this.receiving = receiving;
        this.contracts = contracts;
        this.authorities = authorities;
    }

    /**
     * Files a document with its first version.
     *
     * @param holdsWithheld whether it says something that the public is not told; no if not said
     * @param keptYears for how many years it is kept, from the day that {@code keptFrom} says
     */
    @PutMapping("/api/contracts/{id}/documents/{document}")
    @AllowedFor({
        Role.COMMISSIONER,
        Role.CONTRACT_MANAGER,
        Role.APPROVER,
        Role.FINANCE,
        Role.VERIFIER,
        Role.PROVIDER,
        Role.OPERATOR
    })
    @AcceptsUpTo(mebibytes = MOST_MEBIBYTES)
    ResponseEntity<Void> file(
            @PathVariable String id,
            @PathVariable UUID document,
            @RequestParam DocumentKind kind,
            @RequestParam String title,
            @RequestParam Audience audience,
            @RequestParam Optional<Boolean> holdsWithheld,
            @RequestParam int keptYears,
            @RequestParam Retention.From keptFrom,
            @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
            @RequestBody byte[] content,
            Caller caller,
            CommandEnvelope envelope) {
        Heading heading =
                Parameters.read("title", () -> new Heading(document, kind, title, audience));
        Retention retention =
                Parameters.read("keptYears", () -> new Retention(keptYears, keptFrom));
        return receiving.receive(
                id,
                document,
                new Sent(type, content),
                (contract, file) ->
                        new FileDocument(
                                contract,
                                heading,
                                retention,
                                file,
                                holdsWithheld.orElse(false),
                                Actings.of(caller)),
                envelope);
    }

    /** Files a further version. */
    @PostMapping("/api/contracts/{id}/documents/{document}/versions")
    @AllowedFor({
        Role.COMMISSIONER,
        Role.CONTRACT_MANAGER,
        Role.APPROVER,
        Role.FINANCE,
        Role.VERIFIER,
        Role.PROVIDER,
        Role.OPERATOR
    })
    @AcceptsUpTo(mebibytes = MOST_MEBIBYTES)
    ResponseEntity<Void> fileVersion(
            @PathVariable String id,
            @PathVariable UUID document,
            @RequestParam Optional<Boolean> holdsWithheld,
            @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
            @RequestBody byte[] content,
            Caller caller,
            CommandEnvelope envelope) {
        return receiving.receive(
                id,
                document,
                new Sent(type, content),
                (contract, file) ->
                        new FileVersion(
                                contract,
                                document,
                                file,
                                holdsWithheld.orElse(false),
                                Actings.of(caller)),
                envelope);
    }

    /** Body of a classification. */
    record ClassificationBody(Audience audience, String because) {
        ClassificationBody {
            new Reason(because);
        }
    }

    /** Says who may read the document from now on. */
    @PostMapping("/api/contracts/{id}/documents/{document}/classification")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> classify(
            @PathVariable String id,
            @PathVariable UUID document,
            @RequestBody ClassificationBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new ClassifyDocument(
                                contract,
                                document,
                                body.audience(),
                                new Reason(body.because()),
                                Actings.of(caller)),
                envelope);
    }

    /** Withholds part of a version from the public, who read the redacted copy that is sent. */
    @PostMapping("/api/contracts/{id}/documents/{document}/versions/{version}/redacted-copy")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.APPROVER, Role.OPERATOR})
    @AcceptsUpTo(mebibytes = MOST_MEBIBYTES)
    ResponseEntity<Void> redact(
            @PathVariable String id,
            @PathVariable UUID document,
            @PathVariable int version,
            @RequestParam Withholding.Ground ground,
            @RequestParam String because,
            @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
            @RequestBody byte[] content,
            Caller caller,
            CommandEnvelope envelope) {
        Withholding withholding =
                Parameters.read("because", () -> new Withholding(ground, new Reason(because)));
        return receiving.receive(
                id,
                document,
                new Sent(type, content),
                (contract, file) ->
                        new WithholdInformation(
                                contract,
                                document,
                                version,
                                withholding,
                                Optional.of(file),
                                Actings.of(caller),
                                authorities.of(caller)),
                envelope);
    }

    /** Body of a withholding. */
    record WithholdingBody(Withholding.Ground ground, String because) {
        WithholdingBody {
            new Reason(because);
        }
    }

    /** Withholds a whole version from the public. */
    @PostMapping("/api/contracts/{id}/documents/{document}/versions/{version}/withholding")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.APPROVER, Role.OPERATOR})
    ResponseEntity<Void> withhold(
            @PathVariable String id,
            @PathVariable UUID document,
            @PathVariable int version,
            @RequestBody WithholdingBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new WithholdInformation(
                                contract,
                                document,
                                version,
                                new Withholding(body.ground(), new Reason(body.because())),
                                Optional.empty(),
                                Actings.of(caller),
                                authorities.of(caller)),
                envelope);
    }

    /**
     * Enters a signature; the body is the file that shows it.
     *
     * @param signs the SHA-256 of the version that was signed
     * @param signatory the identifier of the organisation that signed
     * @param execution how a deed was executed and delivered
     */
    @PostMapping("/api/contracts/{id}/documents/{document}/signatures")
    @AllowedFor({
        Role.COMMISSIONER,
        Role.CONTRACT_MANAGER,
        Role.APPROVER,
        Role.PROVIDER,
        Role.OPERATOR
    })
    @AcceptsUpTo(mebibytes = MOST_MEBIBYTES)
    ResponseEntity<Void> sign(
            @PathVariable String id,
            @PathVariable UUID document,
            @RequestParam Signature.Kind kind,
            @RequestParam String signs,
            @RequestParam String signatory,
            @RequestParam LocalDate signedOn,
            @RequestParam Optional<String> execution,
            @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
            @RequestBody byte[] content,
            Caller caller,
            CommandEnvelope envelope) {
        Sha256 signed = Parameters.read("signs", () -> new Sha256(signs));
        OrganisationId organisation =
                Parameters.read("signatory", () -> new OrganisationId(signatory));
        Optional<Reason> how = Parameters.read("execution", () -> execution.map(Reason::new));
        return receiving.receive(
                id,
                document,
                new Sent(type, content),
                (contract, file) ->
                        new EnterSignature(
                                contract,
                                document,
                                new Signature(kind, signed, organisation, signedOn, how, file),
                                Actings.of(caller)),
                envelope);
    }

    /** Body of an erasure. */
    record ErasureBody(String because) {
        ErasureBody {
            new Reason(because);
        }
    }

    /** Erases what the document says, once it need not be kept any more. */
    @PostMapping("/api/contracts/{id}/documents/{document}/erasure")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> erase(
            @PathVariable String id,
            @PathVariable UUID document,
            @RequestBody ErasureBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new EraseDocument(
                                contract, document, new Reason(body.because()), Actings.of(caller)),
                envelope);
    }
}
