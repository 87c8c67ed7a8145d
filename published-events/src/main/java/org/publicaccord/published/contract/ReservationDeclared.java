package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * The tender notice says to whom a contract is reserved. Published as {@code
 * org.publicaccord.contract.reservation-declared.v1}.
 *
 * @param reservedFor to whom
 * @param legalBasis by what right
 */
public record ReservationDeclared(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        ReservedFor reservedFor,
        String legalBasis)
        implements ContractEvent {}
