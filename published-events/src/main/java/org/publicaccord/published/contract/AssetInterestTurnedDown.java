package org.publicaccord.published.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A body's interest was turned down. Published as {@code
 * org.publicaccord.contract.asset-interest-turned-down.v1}.
 *
 * @param interestId the interest, unique within the contract
 * @param bodyId the body, such as GB-COH-09442333
 * @param on the day of it
 * @param because the reason given
 * @param redress what the body may ask for: REVIEW or APPEAL; absent where the law gives nothing
 * @param redressLastDay the last day on which it may
 * @param redressLegalBasis by what right
 */
public record AssetInterestTurnedDown(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String interestId,
        String bodyId,
        LocalDate on,
        String because,
        Optional<String> redress,
        Optional<LocalDate> redressLastDay,
        Optional<String> redressLegalBasis)
        implements AssetTransferEvent {}
