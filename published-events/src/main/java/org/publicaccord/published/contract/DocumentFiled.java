package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/** A document is on record. Published as {@code org.publicaccord.contract.document-filed.v1}. */
public record DocumentFiled(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        Document document,
        DocumentVersion version)
        implements DocumentEvent {}
