package org.publicaccord.contractservice.coinvestment;

import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Text;

/**
 * A layer of a capital stack.
 *
 * @param id unique within the stack
 * @param amount what its investor commits
 * @param rank of subordination: 1 is paid back first and loses last; layers may share a rank
 */
public record Layer(
        String id, Instrument instrument, OrganisationId investor, Money amount, int rank) {

    private static final int LOWEST_RANK = 20;

    public Layer {
        Text.identifier("a layer's id", id);
        Pence.only(amount);
        if (amount.amount().signum() == 0) {
            throw new IllegalArgumentException("a layer commits an amount");
        }
        if (rank < 1 || rank > LOWEST_RANK) {
            throw new IllegalArgumentException("a rank of subordination is 1 to 20");
        }
    }

    Layer as(Instrument other, int newRank) {
        return new Layer(id, other, investor, amount, newRank);
    }

    Layer of(OrganisationId other) {
        return new Layer(id, instrument, other, amount, rank);
    }
}
