package org.publicaccord.contractservice.delivery;

import java.util.Optional;
import org.publicaccord.contractservice.contract.Reason;

/**
 * What a review looks at. Empty means not recorded.
 *
 * @param performance the ratings of the indicators, in a few sentences
 * @param socialValue what was delivered and verified of it
 * @param openBook cost, surplus and pay
 * @param relationship how well the partners work together
 * @param userVoice what the people say who use the service
 * @param strategyFit whether it still serves the local strategy
 */
public record ReviewInputs(
        Optional<Reason> performance,
        Optional<Reason> socialValue,
        Optional<Reason> openBook,
        Optional<Reason> relationship,
        Optional<Reason> userVoice,
        Optional<Reason> strategyFit) {}
