package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * The procedure was designed. What it says is public once its tender notice is. Published as {@code
 * org.publicaccord.contract.procedure-designed.v1}.
 *
 * @param rulePack the rules that it is under
 */
public record ProcedureDesigned(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String rulePack)
        implements ContractEvent {}
