package org.publicaccord.contractservice.authority;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.publicaccord.contractservice.contract.Act;
import org.publicaccord.contractservice.contract.Authority.Grant;
import org.publicaccord.contractservice.contract.KeyDecisions;
import org.publicaccord.contractservice.contract.Reason;

/**
 * A scheme of delegation (Local Government Act 1972, s.101).
 *
 * @param title where it is adopted, such as the part of the constitution
 * @param twoPeople the acts that need another person's approval, whatever they are worth
 * @param keyDecisions empty where the organisation takes none
 */
public record Scheme(
        Reason title, List<Grant> grants, Set<Act> twoPeople, Optional<KeyDecisions> keyDecisions) {

    private static final int MOST_GRANTS = 500;

    public Scheme {
        grants = List.copyOf(grants);
        twoPeople = Set.copyOf(twoPeople);
        if (grants.isEmpty() || grants.size() > MOST_GRANTS) {
            throw new IllegalArgumentException("a scheme of delegation has 1 to 500 grants");
        }
    }
}
