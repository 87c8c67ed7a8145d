package org.publicaccord.published.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * An organisation signed a version of a document. Published as {@code
 * org.publicaccord.contract.document-signed.v1}.
 *
 * @param signatureKind WET, DEED or ELECTRONIC
 * @param signs the hash of the content that was signed
 * @param signatory the organisation that signed
 * @param signedOn the day on which it signed
 */
public record DocumentSigned(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        Document document,
        String signatureKind,
        String signs,
        String signatory,
        LocalDate signedOn)
        implements DocumentEvent {}
