package org.publicaccord.published.contract;

import org.publicaccord.published.Money;

/**
 * A layer of a capital stack.
 *
 * @param id unique within the stack
 * @param instrument GRANT, FIRST_LOSS, QUASI_EQUITY, DEBT, EQUITY or COMMUNITY_SHARES
 * @param investorId whose it is, such as GB-COH-09442333
 * @param investorName its name
 * @param amount what its investor commits
 * @param rank of subordination: 1 is paid back first and loses last
 */
public record CapitalLayer(
        String id,
        String instrument,
        String investorId,
        String investorName,
        Money amount,
        int rank) {}
