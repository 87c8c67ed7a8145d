package org.publicaccord.contractservice.commissioning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.contract.Category;
import org.publicaccord.contractservice.contract.Classification;
import org.publicaccord.contractservice.contract.CoBuyer;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.Ocid;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Term;
import org.publicaccord.rules.AuthorityKind;
import org.publicaccord.rules.Nation;
import org.publicaccord.rules.Purchase;

/**
 * What people need, before anyone knows how it will be met.
 *
 * @param concerned who lives with the need, in plain words
 * @param classifications of what may be bought, the main one first
 * @param buyer the authority, or the lead of several
 * @param coBuyers the other authorities of a joint procurement
 * @param authority which thresholds of the Act apply to the buyer
 * @param nation whose bank holidays count
 * @param estimate of the whole value, VAT included
 * @param serves the local strategy that the need is part of
 */
public record Need(
        Ocid ocid,
        String title,
        Reason description,
        Reason concerned,
        Category category,
        List<Classification> classifications,
        Party buyer,
        List<Party> partners,
        List<CoBuyer> coBuyers,
        AuthorityKind authority,
        Nation nation,
        Money estimate,
        Term plannedTerm,
        Optional<StrategyServed> serves) {

    private static final BigDecimal WHOLE = new BigDecimal(100);
    private static final int MOST_PARTNERS = 50;
    private static final int MOST_CODES = 50;

    public Need {
        classifications = List.copyOf(classifications);
        partners = List.copyOf(partners);
        coBuyers = List.copyOf(coBuyers);
        if (classifications.size() > MOST_CODES) {
            throw new IllegalArgumentException("a need has at most 50 classifications");
        }
        if (partners.size() > MOST_PARTNERS) {
            throw new IllegalArgumentException("at most 50 authorities buy jointly");
        }
        if (!estimate.currency().equals("GBP")) {
            throw new IllegalArgumentException("thresholds are in pounds: estimate in GBP");
        }
        boolean sameAuthorities =
                partners.stream()
                        .map(Party::id)
                        .toList()
                        .equals(coBuyers.stream().map(CoBuyer::organisation).toList());
        if (!sameAuthorities || partners.stream().anyMatch(it -> it.id().equals(buyer.id()))) {
            throw new IllegalArgumentException(
                    "each further authority is named once, with its share");
        }
        BigDecimal shares =
                coBuyers.stream()
                        .map(CoBuyer::sharePercent)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (shares.compareTo(WHOLE) >= 0) {
            throw new IllegalArgumentException(
                    "the shares of the other authorities leave nothing for the lead: " + shares);
        }
    }

    /** What is bought, or would be, as the rules about changes ask for it. */
    public Purchase purchase(Money worth) {
        Purchase.Category bought =
                switch (category) {
                    case GOODS -> Purchase.Category.GOODS;
                    case WORKS -> Purchase.Category.WORKS;
                    case SERVICES -> Purchase.Category.SERVICES;
                };
        return new Purchase(authority, bought, false, false, false, false, worth.amount());
    }

    /**
     * The part of a local strategy that a need serves.
     *
     * @param strategy the strategy's id on this platform
     * @param title as it stood
     * @param coAuthors who wrote it together
     * @param outcomes those of its outcomes that the need seeks
     */
    public record StrategyServed(
            UUID strategy, String title, List<String> coAuthors, List<String> outcomes) {
        public StrategyServed {
            coAuthors = List.copyOf(coAuthors);
            outcomes = List.copyOf(outcomes);
            if (outcomes.isEmpty()) {
                throw new IllegalArgumentException(
                        "a need that serves a strategy names the outcomes it seeks");
            }
        }
    }
}
