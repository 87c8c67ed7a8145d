package org.publicaccord.contractservice.assettransfer;

import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Sha256;

/**
 * What keeps the assets of a body with the community, and the evidence of it.
 *
 * @param evidence the content address of what shows it, such as the articles
 * @param found what the check of the evidence found
 */
public record AssetLock(Kind kind, Sha256 evidence, Reason found) {

    /** By what the assets are locked. */
    public enum Kind {
        /** Companies (Audit, Investigations and Community Enterprise) Act 2004, s.30. */
        COMMUNITY_INTEREST_COMPANY,
        CHARITY,
        /** Co-operative and Community Benefit Societies Act 2014, s.29. */
        COMMUNITY_BENEFIT_SOCIETY,
        /** A clause of the constitution, as the Scottish Act asks of a body (s.77). */
        CONSTITUTION
    }
}
