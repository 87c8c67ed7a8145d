package org.publicaccord.contractservice.coinvestment;

import java.math.BigDecimal;
import java.util.List;

/**
 * How a surplus is shared.
 *
 * @param shares of layers, in percent
 * @param reinvestedPercent what stays with the investee for its purpose
 * @param communityPercent what goes to the community; with it goes what no cap leaves room for, and
 *     every penny that cannot be divided
 */
public record SurplusSplit(
        List<Share> shares, BigDecimal reinvestedPercent, BigDecimal communityPercent) {

    private static final int MOST_SHARES = 20;

    /** What a layer earns of a surplus, in percent. */
    public record Share(String layer, BigDecimal percent) {
        public Share {
            positive(percent);
        }
    }

    public SurplusSplit {
        shares = List.copyOf(shares);
        positive(reinvestedPercent);
        positive(communityPercent);
        if (shares.size() > MOST_SHARES
                || shares.stream().map(Share::layer).distinct().count() < shares.size()) {
            throw new IllegalArgumentException("a layer has at most one share of the surplus");
        }
    }

    private static void positive(BigDecimal percent) {
        if (percent.signum() < 0) {
            throw new IllegalArgumentException("a share of the surplus is not negative");
        }
    }

    BigDecimal sum() {
        return shares.stream()
                .map(Share::percent)
                .reduce(reinvestedPercent.add(communityPercent), BigDecimal::add);
    }
}
