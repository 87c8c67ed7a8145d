package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A step of a selection that is for those concerned alone. Published as {@code
 * org.publicaccord.contract.selection-step-recorded.v1}.
 */
public record SelectionStepRecorded(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        SelectionStep step)
        implements ProviderSelectionEvent {}
