package org.publicaccord.rules.subsidies;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * What an authority found a subsidy to be, before it gives it.
 *
 * @param pounds the gross cash amount, or the gross cash equivalent
 * @param received what the economic group received, in any order; at most 10,000
 * @param principles codes of the subsidy control principles of which something is said
 * @param referred how far a referral has come
 */
public record SubsidyAssessment(
        SubsidyForm form,
        BigDecimal pounds,
        boolean sensitiveSector,
        List<Assistance> received,
        Set<String> principles,
        Referred referred) {
    public SubsidyAssessment {
        received = List.copyOf(received);
        principles = Set.copyOf(principles);
    }
}
