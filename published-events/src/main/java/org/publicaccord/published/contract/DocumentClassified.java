package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * Others may read a document than before. Published as {@code
 * org.publicaccord.contract.document-classified.v1}.
 *
 * @param before who could read it until now: PUBLIC, PARTY or PRIVATE
 * @param because the reason given
 */
public record DocumentClassified(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        Document document,
        String before,
        String because)
        implements DocumentEvent {}
