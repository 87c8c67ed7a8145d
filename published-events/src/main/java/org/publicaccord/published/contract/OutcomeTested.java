package org.publicaccord.published.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * What the verifier of an outcome found. Published as {@code
 * org.publicaccord.contract.outcome-tested.v1}.
 *
 * @param test what was tested
 * @param measured what was measured, in the unit of the test
 * @param met whether the target is met
 * @param evidenceSha256 the content address of the evidence, lower-case hexadecimal
 * @param found what the verifier says of it
 */
public record OutcomeTested(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        OutcomeToMeet test,
        BigDecimal measured,
        boolean met,
        String evidenceSha256,
        String found)
        implements CoInvestmentEvent {}
