package org.publicaccord.published.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A period that an owner's notice set going is over. Published as {@code
 * org.publicaccord.contract.asset-moratorium-ended.v1}.
 *
 * @param period INTERIM, FULL or PROTECTED
 * @param lastDay its last day
 */
public record AssetMoratoriumEnded(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String period,
        LocalDate lastDay)
        implements AssetTransferEvent {}
