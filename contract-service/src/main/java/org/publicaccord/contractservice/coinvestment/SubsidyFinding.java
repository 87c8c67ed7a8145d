package org.publicaccord.contractservice.coinvestment;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.rules.subsidies.Assistance;
import org.publicaccord.rules.subsidies.SubsidyForm;

/** What the public share of the capital is under the Subsidy Control Act 2022. */
public sealed interface SubsidyFinding {

    Reason because();

    /**
     * Terms that might reasonably be expected on the market, as of a commercial market operator
     * (s.3(2)): no advantage is given.
     *
     * @param evidence the content address of what shows it, such as an independent opinion
     */
    record MarketTerms(Sha256 evidence, Reason because) implements SubsidyFinding {}

    /**
     * Assessed as what it gives.
     *
     * @param equivalent the gross cash equivalent of what is better than the market, in pounds
     * @param received what the investee's economic group received, for the limits of small
     *     assistance
     * @param principles how it is consistent with each principle, by the principle's code; asked of
     *     a subsidy that is given on its own
     * @param reportedOn when the Competition and Markets Authority reported on it, if it did
     */
    record Assessed(
            SubsidyForm form,
            Money equivalent,
            List<Assistance> received,
            Map<String, Reason> principles,
            Optional<LocalDate> reportedOn,
            Reason because)
            implements SubsidyFinding {
        private static final int MOST = 1_000;

        public Assessed {
            if (!equivalent.currency().equals("GBP")) {
                throw new IllegalArgumentException("a subsidy is assessed in GBP");
            }
            received = List.copyOf(received);
            principles = Collections.unmodifiableMap(new TreeMap<>(principles));
            if (received.size() > MOST || principles.size() > MOST) {
                throw new IllegalArgumentException("an assessment lists at most 1,000 things");
            }
        }
    }
}
