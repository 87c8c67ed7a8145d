package org.publicaccord.contractservice.coinvestment;

import org.publicaccord.contractservice.contract.Party;

/** What becomes of capital by a change that every party agrees to. */
public sealed interface Change {

    /** Other terms from now on. */
    record NewTerms(Terms terms) implements Change {}

    /**
     * A layer becomes another instrument, such as debt that becomes quasi-equity.
     *
     * @param rank its rank of subordination from now on
     */
    record Conversion(String layer, Instrument to, int rank) implements Change {}

    /** Another investor takes a layer over, with what is outstanding of it. */
    record Refinancing(String layer, Party by) implements Change {}
}
