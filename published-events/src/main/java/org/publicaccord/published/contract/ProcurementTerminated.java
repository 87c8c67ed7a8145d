package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * The procurement was stopped before a contract was entered into (Procurement Act 2023, section
 * 55). Published as {@code org.publicaccord.contract.procurement-terminated.v1}.
 *
 * @param because the reason given
 */
public record ProcurementTerminated(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String because)
        implements ContractEvent {}
