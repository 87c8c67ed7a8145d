package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * What a document said is destroyed; that it was there stays on record. Published as {@code
 * org.publicaccord.contract.document-erased.v1}.
 *
 * @param because the reason given
 */
public record DocumentErased(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        Document document,
        String because)
        implements DocumentEvent {}
