package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Money;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A loss is on record, borne by the most subordinate layers first. Published as {@code
 * org.publicaccord.contract.capital-written-down.v1}.
 *
 * @param loss what is lost
 * @param borne what each layer bears of it
 * @param evidenceSha256 the content address of the evidence, lower-case hexadecimal
 * @param because the reason given
 */
public record CapitalWrittenDown(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        Money loss,
        List<LayerPayment> borne,
        String evidenceSha256,
        String because)
        implements CoInvestmentEvent {}
