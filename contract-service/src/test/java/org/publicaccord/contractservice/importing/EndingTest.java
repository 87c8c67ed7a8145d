package org.publicaccord.contractservice.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.importing.Examples.CONTRACT;
import static org.publicaccord.contractservice.importing.Examples.FIRST_DAY;
import static org.publicaccord.contractservice.importing.Examples.LAST_DAY;
import static org.publicaccord.contractservice.importing.Examples.REASON;
import static org.publicaccord.contractservice.importing.Examples.advertised;
import static org.publicaccord.contractservice.importing.Examples.awarded;
import static org.publicaccord.contractservice.importing.Examples.ending;
import static org.publicaccord.contractservice.importing.Examples.noonOn;
import static org.publicaccord.contractservice.importing.Examples.planned;
import static org.publicaccord.contractservice.importing.Examples.release;
import static org.publicaccord.testkit.DeciderSpec.spec;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.ReleaseTag;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.contract.Term;
import org.publicaccord.contractservice.importing.ImportingCommand.EndEarly;
import org.publicaccord.contractservice.importing.ImportingEvent.EndedEarly;
import org.publicaccord.contractservice.importing.ImportingEvent.Imported;
import org.publicaccord.testkit.DeciderSpec;

/** Ending a contract before its last day. */
class EndingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static DeciderSpec<ImportingCommand, ImportingState, ImportingEvent> contract(
            Stage stage, Facts facts) {
        return spec(new ImportedContracts())
                .given(
                        new Imported(
                                CONTRACT,
                                stage,
                                facts,
                                release("r2", "2025-09-02T09:00:00Z", ReleaseTag.AWARD)))
                .at(noonOn(TODAY));
    }

    private static EndedEarly ended(LocalDate endedOn) {
        return new EndedEarly(
                CONTRACT, awarded().path(), Stage.TERMINATED, awarded().parties(), endedOn, REASON);
    }

    @Test
    void a_running_contract_may_end_today_or_have_ended_on_any_day_of_its_term() {
        contract(Stage.DELIVERY, awarded()).when(ending(TODAY)).then(ended(TODAY));
        contract(Stage.DELIVERY, awarded()).when(ending(FIRST_DAY)).then(ended(FIRST_DAY));
    }

    @Test
    void the_last_day_but_one_is_early_and_the_last_day_is_not() {
        var afterTheTerm = contract(Stage.DELIVERY, awarded()).at(noonOn(LAST_DAY.plusDays(3)));
        afterTheTerm.when(ending(LAST_DAY.minusDays(1))).then(ended(LAST_DAY.minusDays(1)));
        afterTheTerm.when(ending(LAST_DAY)).thenRefused("end-not-early");
    }

    @Test
    void a_contract_whose_term_is_not_recorded_may_end_on_any_past_day() {
        Facts undated = awarded(Term.NOT_RECORDED);
        assertThat(contract(Stage.MOBILISING, undated).when(ending(TODAY)).accepted())
                .singleElement()
                .isInstanceOf(EndedEarly.class);
    }

    @Test
    void an_end_that_is_still_to_come_is_refused() {
        assertThat(
                        contract(Stage.DELIVERY, awarded())
                                .when(ending(TODAY.plusDays(1)))
                                .thenRefused("end-in-the-future")
                                .because())
                .isEqualTo("2 June 2026 is still to come; today is 1 June 2026.");
    }

    @Test
    void an_end_before_the_first_day_is_refused() {
        contract(Stage.DELIVERY, awarded())
                .when(ending(FIRST_DAY.minusDays(1)))
                .thenRefused("end-before-first-day");
        Facts next = awarded(Term.between(TODAY.plusDays(1), LAST_DAY));
        contract(Stage.MOBILISING, next).when(ending(TODAY)).thenRefused("end-before-first-day");
    }

    @Test
    void what_is_no_running_contract_cannot_end() {
        contract(Stage.CO_DESIGN, planned())
                .when(ending(TODAY))
                .thenRefused("not-a-running-contract");
        contract(Stage.SELECTION, advertised())
                .when(ending(TODAY))
                .thenRefused("not-a-running-contract");
        contract(Stage.EXIT, awarded()).when(ending(TODAY)).thenRefused("contract-already-ended");
        spec(new ImportedContracts())
                .at(noonOn(TODAY))
                .when(ending(TODAY))
                .thenRefused("contract-unknown");
    }

    @Test
    void ending_twice_is_one_end_and_a_second_other_end_is_refused() {
        var ended = contract(Stage.DELIVERY, awarded()).given(ended(TODAY));
        ended.when(ending(TODAY)).thenNothingNew();
        ended.when(ending(TODAY.minusDays(1))).thenRefused("contract-already-ended");
        ended.when(new EndEarly(CONTRACT, TODAY, new Reason("Another reason."), Examples.COUNCILS))
                .thenRefused("contract-already-ended");
    }

    @Test
    void only_its_buyer_or_an_operator_ends_a_contract() {
        contract(Stage.DELIVERY, awarded())
                .when(
                        new EndEarly(
                                CONTRACT,
                                TODAY,
                                REASON,
                                new Mandate.ForBuyer(new OrganisationId("GB-LAE-OTH"))))
                .thenRefused("not-your-contract");
        contract(Stage.DELIVERY, awarded())
                .when(new EndEarly(CONTRACT, TODAY, REASON, new Mandate.ForEveryBuyer()))
                .then(ended(TODAY));
    }
}
