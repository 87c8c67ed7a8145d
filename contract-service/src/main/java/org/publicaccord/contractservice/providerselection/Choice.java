package org.publicaccord.contractservice.providerselection;

import java.math.BigDecimal;
import java.util.Map;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.PartyRole;
import org.publicaccord.rules.selecting.Criterion;

/**
 * The provider that is chosen.
 *
 * @param price VAT included
 * @param weights of the five key criteria, in per cent; none under Direct Award Processes A and B
 * @param points of each criterion, on a scale of the authority's own
 */
public record Choice(
        Party provider,
        Money price,
        Map<Criterion, BigDecimal> weights,
        Map<Criterion, BigDecimal> points) {

    public Choice {
        weights = Map.copyOf(weights);
        points = Map.copyOf(points);
        if (!provider.is(PartyRole.SUPPLIER)) {
            throw new IllegalArgumentException("a provider is a supplier");
        }
        if (!price.currency().equals("GBP")) {
            throw new IllegalArgumentException("lifetime values are in pounds: a price in GBP");
        }
        if (!points.keySet().equals(weights.keySet())) {
            throw new IllegalArgumentException("each criterion that is weighed has its points");
        }
    }
}
