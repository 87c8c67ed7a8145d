package org.publicaccord.contractservice.register;

import java.time.LocalDate;
import java.util.List;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.contractservice.history.Happening;
import org.publicaccord.contractservice.history.Histories;
import org.publicaccord.contractservice.history.History;
import org.publicaccord.contractservice.providerselection.AnnualSummary;
import org.publicaccord.contractservice.providerselection.SelectionOnRecord;

/**
 * What an authority did in a year under the Provider Selection Regime, as far as it is recorded.
 */
final class SelectionYears {

    private final Register register;
    private final Histories histories;

    SelectionYears(Register register, Histories histories) {
        this.register = register;
        this.histories = histories;
    }

    /**
     * The annual summary.
     *
     * @param complete whether every contract of the authority was looked at: at most 1,000 are
     */
    record Year(String authority, boolean complete, AnnualSummary summary) {}

    Year of(String authority, LocalDate firstDay) {
        List<ContractId> all = register.underHealthRegime(authority);
        return new Year(
                authority,
                all.size() < Register.MOST_LOOKED_AT,
                AnnualSummary.of(
                        firstDay,
                        all.stream()
                                .flatMap(it -> histories.of(it).stream())
                                .map(SelectionYears::onRecord)
                                .toList()));
    }

    private static SelectionOnRecord onRecord(History history) {
        SelectionOnRecord known = SelectionOnRecord.NOTHING;
        for (Happening it : history.happenings()) {
            known = known.after(it.event(), UkCalendar.dayOf(it.at()));
        }
        return known;
    }
}
