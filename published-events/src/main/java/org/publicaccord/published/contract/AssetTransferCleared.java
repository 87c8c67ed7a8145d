package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Money;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * Every check of the law is passed, with the figures as they stand. Published as {@code
 * org.publicaccord.contract.asset-transfer-cleared.v1}.
 *
 * @param undervalue by how much the consideration falls short of the unrestricted value
 * @param need NOTHING, WELL_BEING_STATEMENT or SECRETARY_OF_STATE_CONSENT; absent where no English
 *     rule decides
 * @param rule the code of the rule that decides
 * @param legalBasis the section, regulation or consent that decides
 * @param because the reason given
 */
public record AssetTransferCleared(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        Money undervalue,
        Optional<String> need,
        String rule,
        String legalBasis,
        String because)
        implements AssetTransferEvent {}
