package org.publicaccord.contractservice.workingagreement;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Sha256;

/**
 * A page that waits for signatures.
 *
 * @param version of the agreement that it would be
 * @param content what is signed
 * @param signedBy in the order in which they signed
 */
public record Draft(int version, Page page, Sha256 content, Set<OrganisationId> signedBy) {

    public Draft {
        signedBy = Collections.unmodifiableSet(new LinkedHashSet<>(signedBy));
    }

    static Draft of(int version, Page page, Sha256 content) {
        return new Draft(version, page, content, Set.of());
    }

    Draft signedBy(OrganisationId further) {
        Set<OrganisationId> all = new LinkedHashSet<>(signedBy);
        all.add(further);
        return new Draft(version, page, content, all);
    }

    /** Who has not signed yet. */
    public List<OrganisationId> awaited(OrganisationId buyer) {
        return page.signatories(buyer).filter(it -> !signedBy.contains(it)).toList();
    }
}
