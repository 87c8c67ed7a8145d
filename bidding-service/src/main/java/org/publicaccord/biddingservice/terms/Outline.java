package org.publicaccord.biddingservice.terms;

import java.util.List;
import java.util.Optional;
import org.publicaccord.rules.reserving.ReservationBasis;

/**
 * The little of a procedure that every reader of one of its events needs.
 *
 * @param title of the contract that is procured
 * @param rulePack the id of the rule pack that the procurement is under for life
 * @param buyers at least one; the lead authority first
 * @param reservedUnder by what right the contract is reserved; empty if it is not
 */
public record Outline(
        ProcedureId procedure,
        String title,
        String rulePack,
        List<Party> buyers,
        Optional<ReservationBasis> reservedUnder) {

    /** Of a contract that is reserved to nobody. */
    public Outline(ProcedureId procedure, String title, String rulePack, List<Party> buyers) {
        this(procedure, title, rulePack, buyers, Optional.empty());
    }

    private static final int TOO_MANY_BUYERS = 200;
    private static final int LONGEST_TITLE = 10_000;

    public Outline {
        Text.said(LONGEST_TITLE, "a contract's title", title);
        Text.identifier("a rule pack's id", rulePack);
        buyers = List.copyOf(buyers);
        Text.fewerThan(TOO_MANY_BUYERS, "buyers", buyers);
        if (buyers.isEmpty()) {
            throw new IllegalArgumentException("a procedure has a buyer");
        }
    }

    public boolean isBuyer(OrganisationId organisation) {
        return buyers.stream().anyMatch(it -> it.id().equals(organisation));
    }
}
