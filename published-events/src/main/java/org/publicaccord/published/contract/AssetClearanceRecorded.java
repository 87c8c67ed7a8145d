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
 * Something that the law asks for before an asset passes is on record. Published as {@code
 * org.publicaccord.contract.asset-clearance-recorded.v1}.
 *
 * @param clearance WELL_BEING, SUBSIDY, OPEN_SPACE_NOTICE, OBJECTIONS, CONSENT or STAFF_INFORMATION
 * @param what what is on record, in a sentence
 * @param on the day of it, where it has one
 * @param reference its reference, where it has one
 */
public record AssetClearanceRecorded(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String clearance,
        String what,
        Optional<LocalDate> on,
        Optional<String> reference)
        implements AssetTransferEvent {}
