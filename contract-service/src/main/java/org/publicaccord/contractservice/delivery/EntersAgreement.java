package org.publicaccord.contractservice.delivery;

import org.publicaccord.contractservice.contract.StatesFacts;

/**
 * An event with which an agreement takes effect, whatever path led to it: its facts hold the
 * agreement, and from it on delivery has the contract.
 */
public interface EntersAgreement extends StatesFacts {

    /** What later changes are measured against. */
    Baseline baseline();
}
