package org.publicaccord.contractservice.importing;

import static org.publicaccord.contractservice.importing.Examples.CONTRACT;
import static org.publicaccord.contractservice.importing.Examples.FIRST_DAY;
import static org.publicaccord.contractservice.importing.Examples.LAST_DAY;
import static org.publicaccord.contractservice.importing.Examples.awarded;
import static org.publicaccord.contractservice.importing.Examples.planned;
import static org.publicaccord.contractservice.importing.Examples.release;
import static org.publicaccord.testkit.DeciderSpec.spec;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.ReleaseTag;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.contract.Term;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.contractservice.importing.ImportingCommand.ObserveTerm;
import org.publicaccord.contractservice.importing.ImportingEvent.Imported;
import org.publicaccord.contractservice.importing.ImportingEvent.TermEnded;
import org.publicaccord.contractservice.importing.ImportingEvent.WentLive;
import org.publicaccord.testkit.DeciderSpec;

/** What the passing of days does to a contract. */
class ObservingTermTest {

    private static final ObserveTerm OBSERVE = new ObserveTerm(CONTRACT);

    private static DeciderSpec<ImportingCommand, ImportingState, ImportingEvent> contract(
            Stage stage, Facts facts) {
        return spec(new ImportedContracts())
                .given(
                        new Imported(
                                CONTRACT,
                                stage,
                                facts,
                                release("r2", "2025-09-02T09:00:00Z", ReleaseTag.AWARD)));
    }

    private static WentLive wentLive(LocalDate firstDay) {
        return new WentLive(
                CONTRACT, awarded().path(), Stage.DELIVERY, awarded().parties(), firstDay);
    }

    private static TermEnded termEnded(LocalDate lastDay) {
        return new TermEnded(CONTRACT, awarded().path(), Stage.EXIT, awarded().parties(), lastDay);
    }

    private static Instant lastMomentBefore(LocalDate day) {
        return UkCalendar.startOf(day).minusMillis(1);
    }

    @Test
    void a_contract_goes_live_when_its_first_day_begins_in_london_and_not_before() {
        var mobilising = contract(Stage.MOBILISING, awarded());
        mobilising.at(lastMomentBefore(FIRST_DAY)).when(OBSERVE).thenNothingNew();
        mobilising.at(UkCalendar.startOf(FIRST_DAY)).when(OBSERVE).then(wentLive(FIRST_DAY));
    }

    @Test
    void a_term_ends_when_the_day_after_its_last_day_begins_and_not_before() {
        var running = contract(Stage.DELIVERY, awarded());
        running.at(lastMomentBefore(LAST_DAY.plusDays(1))).when(OBSERVE).thenNothingNew();
        running.at(UkCalendar.startOf(LAST_DAY.plusDays(1)))
                .when(OBSERVE)
                .then(termEnded(LAST_DAY));
    }

    @Test
    void a_contract_that_nobody_looked_at_for_its_whole_term_goes_live_and_ends() {
        contract(Stage.MOBILISING, awarded())
                .at(UkCalendar.startOf(LAST_DAY.plusDays(1)))
                .when(OBSERVE)
                .then(List.of(wentLive(FIRST_DAY), termEnded(LAST_DAY)));
    }

    @Test
    void a_contract_of_which_only_the_last_day_is_recorded_ends_without_going_live() {
        Facts facts = awarded(new Term(Optional.empty(), Optional.of(LAST_DAY)));
        contract(Stage.MOBILISING, facts)
                .at(UkCalendar.startOf(LAST_DAY.plusDays(1)))
                .when(OBSERVE)
                .then(termEnded(LAST_DAY));
    }

    @Test
    void looking_twice_is_nothing_new() {
        contract(Stage.MOBILISING, awarded())
                .given(wentLive(FIRST_DAY))
                .at(UkCalendar.startOf(FIRST_DAY))
                .when(OBSERVE)
                .thenNothingNew();
        contract(Stage.DELIVERY, awarded())
                .given(termEnded(LAST_DAY))
                .at(UkCalendar.startOf(LAST_DAY.plusDays(1)))
                .when(OBSERVE)
                .thenNothingNew();
    }

    @Test
    void a_plan_does_not_go_live_and_what_was_never_imported_is_unknown() {
        contract(Stage.CO_DESIGN, planned())
                .at(UkCalendar.startOf(FIRST_DAY))
                .when(OBSERVE)
                .thenNothingNew();
        spec(new ImportedContracts()).when(OBSERVE).thenRefused("contract-unknown");
    }
}
