package org.publicaccord.published.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Money;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * An asset was valued. Published as {@code org.publicaccord.contract.asset-valued.v1}.
 *
 * @param unrestrictedValue what the interest would fetch without the authority's conditions
 * @param valuer the firm or office that valued it
 * @param valuedOn the day of the valuation
 * @param reportSha256 the content address of the report, lower-case hexadecimal
 */
public record AssetValued(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        Money unrestrictedValue,
        String valuer,
        LocalDate valuedOn,
        String reportSha256)
        implements AssetTransferEvent {}
