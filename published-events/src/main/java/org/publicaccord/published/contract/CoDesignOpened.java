package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * People are asked to help design what will meet the need. Published as {@code
 * org.publicaccord.contract.codesign-opened.v1}.
 *
 * @param purpose what the co-design is for
 * @param invited who is asked
 * @param safeguards how conflicts of interest and an advantage of early knowledge are avoided
 */
public record CoDesignOpened(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String purpose,
        List<String> invited,
        String safeguards)
        implements ContractEvent {}
