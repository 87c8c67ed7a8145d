package org.publicaccord.published.contract;

import java.util.Optional;

/**
 * What becomes of capital by a change that every party agrees to.
 *
 * @param kind NEW_TERMS, CONVERSION or REFINANCING
 * @param terms the new terms; empty if there is none
 * @param layerId the layer that is converted or taken over; empty if there is none
 * @param instrument what it becomes; empty if there is none
 * @param rank its rank of subordination from then on; empty if there is none
 * @param investorId who takes it over, such as GB-COH-09442333; empty if there is none
 * @param investorName its name; empty if there is none
 */
public record CapitalChange(
        String kind,
        Optional<CoInvestmentTerms> terms,
        Optional<String> layerId,
        Optional<String> instrument,
        Optional<Integer> rank,
        Optional<String> investorId,
        Optional<String> investorName) {}
