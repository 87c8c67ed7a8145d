package org.publicaccord.contractservice.workingagreement;

import java.math.BigDecimal;
import java.util.Optional;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Reason;

/**
 * The lawful host that a page names.
 *
 * @param agreement the contract or grant on this platform that hosts it, where there is one
 * @param because why it may stand under it
 * @param otherActivitiesPercent of a cooperation, the share of its activities that serve no public
 *     function of the parties
 */
public record Host(
        HostRoute route,
        Optional<ContractId> agreement,
        Reason because,
        Optional<BigDecimal> otherActivitiesPercent) {

    private static final int MOST_WORDS = 200;
    private static final BigDecimal WHOLE = new BigDecimal(100);

    public Host {
        Page.within(MOST_WORDS, "why it may stand under its host", because);
        otherActivitiesPercent =
                otherActivitiesPercent.map(BigDecimal::stripTrailingZeros).map(Host::plain);
        if (!route.hasAgreement() && agreement.isPresent()) {
            throw new IllegalArgumentException("no agreement hosts " + route.words());
        }
        otherActivitiesPercent.ifPresent(it -> {
            if (it.signum() < 0 || it.compareTo(WHOLE) > 0) {
                throw new IllegalArgumentException("a share is from 0 to 100 per cent");
            }
        });
    }

    private static BigDecimal plain(BigDecimal it) {
        return it.scale() < 0 ? it.setScale(0) : it;
    }
}
