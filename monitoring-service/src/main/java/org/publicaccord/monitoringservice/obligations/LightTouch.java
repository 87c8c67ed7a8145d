package org.publicaccord.monitoringservice.obligations;

import org.publicaccord.monitoringservice.contract.WatchedContract;

/**
 * Whether a contract is for light touch services, as its main CPV code lets us estimate. Only
 * Schedule 1 to SI 2024/692 decides.
 */
enum LightTouch {
    ESTIMATED,
    ESTIMATED_NOT,
    NOT_RECORDED;

    static LightTouch of(WatchedContract contract, ObligationRules rules) {
        return contract.cpvCodes().stream()
                .findFirst()
                .map(main -> rules.lightTouchFamilies().stream().anyMatch(main::isIn))
                .map(inFamily -> inFamily ? ESTIMATED : ESTIMATED_NOT)
                .orElse(NOT_RECORDED);
    }
}
