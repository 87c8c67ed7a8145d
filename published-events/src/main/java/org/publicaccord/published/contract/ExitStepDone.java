package org.publicaccord.published.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A step of the exit was done. Published as {@code org.publicaccord.contract.exit-step-done.v1}.
 *
 * @param step CONSULTATION, EQUALITY_ASSESSMENT, STAFF_INFORMATION, DATA_HANDED_OVER,
 *     ASSETS_RETURNED, FINAL_ACCOUNTS, FINAL_KPI_ASSESSMENT or LESSONS_PUBLISHED
 * @param doneOn the day on which it was done
 * @param what what was done
 * @param late whether staff information came later than the law asks for
 */
public record ExitStepDone(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String step,
        LocalDate doneOn,
        String what,
        boolean late)
        implements ContractEvent {}
