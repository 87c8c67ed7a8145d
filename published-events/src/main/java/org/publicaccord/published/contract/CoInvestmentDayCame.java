package org.publicaccord.published.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A day that the terms wait for went by. Published as {@code
 * org.publicaccord.contract.coinvestment-day-came.v1}.
 *
 * @param what GRACE_ENDED, HOLIDAY_ENDED, PATIENCE_ENDED, TEST_OVERDUE or REPORT_OVERDUE
 * @param testId the outcome test that is overdue; empty if there is none
 * @param day the last day
 */
public record CoInvestmentDayCame(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String what,
        Optional<String> testId,
        LocalDate day)
        implements CoInvestmentEvent {}
