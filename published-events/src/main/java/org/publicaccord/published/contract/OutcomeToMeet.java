package org.publicaccord.published.contract;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What has to be true before capital is released.
 *
 * @param id unique within the terms
 * @param measure what is measured
 * @param unit such as homes
 * @param target met by this much or more
 * @param evidenceSource where the verifier looks
 * @param verifierId whose people test it, such as GB-CHC-1150001
 * @param dueOn the last day by which it is to be tested
 */
public record OutcomeToMeet(
        String id,
        String measure,
        String unit,
        BigDecimal target,
        String evidenceSource,
        String verifierId,
        LocalDate dueOn) {}
