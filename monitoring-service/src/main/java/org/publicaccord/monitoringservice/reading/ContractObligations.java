package org.publicaccord.monitoringservice.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.publicaccord.monitoringservice.watching.WatchState.Watching;
import org.publicaccord.rules.WorkingDays;

/**
 * Everything that one contract owes, soonest first.
 *
 * @param regimeBecause how the regime was found, or what must be asked
 * @param rulePack the rules by which it was determined
 * @param importedOn what fell due before this day raises no alert; absent for a contract that is
 *     procured here
 * @param asOn the day on which it reads so
 * @param next always null: a contract's obligations are one page
 */
record ContractObligations(
        String contractId,
        String contractTitle,
        String stage,
        String regime,
        String regimeBecause,
        String rulePack,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<LocalDate> importedOn,
        LocalDate asOn,
        List<ObligationView> items,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable URI next) {

    static ContractObligations of(Watching watch, LocalDate today, WorkingDays workingDays) {
        var contract = watch.contract();
        var outline = contract.outline();
        return new ContractObligations(
                outline.id().value(),
                outline.title(),
                outline.stage().name(),
                contract.regime().name(),
                contract.regimeBecause(),
                watch.rulePack(),
                watch.importedOn(),
                today,
                watch.tracked().stream()
                        .map(it ->
                                ObligationView.of(
                                        outline.id().value(),
                                        outline.title(),
                                        it,
                                        today,
                                        workingDays))
                        .toList(),
                null);
    }
}
