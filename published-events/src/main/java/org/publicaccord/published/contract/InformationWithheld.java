package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * Something in a document is withheld from the public. Published as {@code
 * org.publicaccord.contract.information-withheld.v1}.
 *
 * @param version the number of the version
 * @param ground what is withheld, such as SENSITIVE_COMMERCIAL or PERSONAL_DATA
 * @param legalBasis the section that gives the right
 * @param because the reason given
 * @param redactedCopySha256 the hash of the copy that the public may read instead; the whole
 *     version is withheld without one
 */
public record InformationWithheld(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        Document document,
        int version,
        String ground,
        String legalBasis,
        String because,
        Optional<String> redactedCopySha256)
        implements DocumentEvent {}
