package org.publicaccord.published.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * The market is engaged before the tender (Procurement Act 2023, section 16). Published as {@code
 * org.publicaccord.contract.engagement-opened.v1}.
 *
 * @param purpose what is asked
 * @param closesOn the last day to take part
 */
public record EngagementOpened(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String purpose,
        LocalDate closesOn)
        implements ContractEvent {}
