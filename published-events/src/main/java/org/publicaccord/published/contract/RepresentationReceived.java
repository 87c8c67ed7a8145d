package org.publicaccord.published.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A provider made a representation during the standstill, which stays open until a further decision
 * (SI 2023/1348, reg 12). Published as {@code
 * org.publicaccord.contract.representation-received.v1}.
 *
 * @param providerId who made it
 */
public record RepresentationReceived(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String providerId,
        LocalDate receivedOn)
        implements ProviderSelectionEvent {}
