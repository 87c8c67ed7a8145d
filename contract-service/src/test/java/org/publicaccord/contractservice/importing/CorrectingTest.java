package org.publicaccord.contractservice.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.publicaccord.contractservice.importing.Examples.CONTRACT;
import static org.publicaccord.contractservice.importing.Examples.REASON;
import static org.publicaccord.contractservice.importing.Examples.advertised;
import static org.publicaccord.contractservice.importing.Examples.awarded;
import static org.publicaccord.contractservice.importing.Examples.awardedTwice;
import static org.publicaccord.contractservice.importing.Examples.correcting;
import static org.publicaccord.contractservice.importing.Examples.governedBy;
import static org.publicaccord.contractservice.importing.Examples.lasting;
import static org.publicaccord.contractservice.importing.Examples.noonOn;
import static org.publicaccord.contractservice.importing.Examples.pounds;
import static org.publicaccord.contractservice.importing.Examples.release;
import static org.publicaccord.contractservice.importing.Examples.titled;
import static org.publicaccord.contractservice.importing.Examples.worth;
import static org.publicaccord.testkit.DeciderSpec.spec;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.contract.Correctable;
import org.publicaccord.contractservice.contract.Correction;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Regime;
import org.publicaccord.contractservice.contract.ReleaseTag;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.contract.Term;
import org.publicaccord.contractservice.importing.ImportingCommand.CorrectFacts;
import org.publicaccord.contractservice.importing.ImportingEvent.Corrected;
import org.publicaccord.contractservice.importing.ImportingEvent.EndedEarly;
import org.publicaccord.contractservice.importing.ImportingEvent.Imported;
import org.publicaccord.testkit.DeciderSpec;

/** Correcting what an imported record says. */
class CorrectingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Term UNTIL_MAY =
            Term.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 5, 31));

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

    private static Corrected corrected(Stage stage, Facts facts, Correctable... which) {
        return new Corrected(CONTRACT, stage, facts, List.of(which), REASON);
    }

    @Test
    void a_title_is_corrected_and_nothing_else_changes() {
        contract(Stage.DELIVERY, awarded())
                .when(correcting(titled("Home care, north")))
                .then(
                        corrected(
                                Stage.DELIVERY,
                                awarded().corrected(titled("Home care, north")),
                                Correctable.TITLE));
    }

    @Test
    void a_corrected_term_moves_the_contract_along_the_board() {
        var events =
                contract(Stage.DELIVERY, awarded())
                        .when(correcting(lasting(UNTIL_MAY)))
                        .then(corrected(Stage.EXIT, awarded(UNTIL_MAY), Correctable.TERM))
                        .accepted();
        assertThat(((Corrected) events.getFirst()).facts().activeAwards().getFirst().term())
                .isEqualTo(UNTIL_MAY);
    }

    @Test
    void the_value_of_a_procurement_without_an_award_is_the_estimate_of_its_tender() {
        var events =
                contract(Stage.SELECTION, advertised())
                        .when(correcting(worth(pounds("300000"))))
                        .accepted();
        assertThat(((Corrected) events.getFirst()).facts().tender().orElseThrow().estimatedValue())
                .contains(pounds("300000"));
    }

    @Test
    void the_buyer_answers_which_law_governs_the_contract() {
        contract(Stage.DELIVERY, awarded())
                .when(correcting(governedBy(Regime.PSR)))
                .then(
                        corrected(
                                Stage.DELIVERY,
                                awarded().corrected(governedBy(Regime.PSR)),
                                Correctable.REGIME));
    }

    @Test
    void stating_what_is_already_so_is_nothing_new() {
        contract(Stage.DELIVERY, awarded()).when(correcting(titled("Home care"))).thenNothingNew();
        contract(Stage.DELIVERY, awarded())
                .when(correcting(governedBy(Regime.PA23)))
                .thenNothingNew();
        contract(Stage.DELIVERY, awarded())
                .when(correcting(worth(pounds("240000.500"))))
                .thenNothingNew();
    }

    @Test
    void value_and_term_of_several_awards_are_not_corrected_by_guessing() {
        contract(Stage.DELIVERY, awardedTwice())
                .when(correcting(worth(pounds("1"))))
                .thenRefused("correction-needs-one-award");
        assertThat(
                        contract(Stage.DELIVERY, awardedTwice())
                                .when(correcting(titled("Home care, north")))
                                .accepted())
                .hasSize(1);
    }

    @Test
    void a_contract_that_was_ended_is_corrected_and_stays_ended() {
        var ended =
                contract(Stage.DELIVERY, awarded())
                        .given(
                                new EndedEarly(
                                        CONTRACT,
                                        awarded().path(),
                                        Stage.TERMINATED,
                                        awarded().parties(),
                                        LocalDate.of(2026, 5, 1),
                                        REASON));
        ended.when(correcting(lasting(UNTIL_MAY)))
                .then(corrected(Stage.TERMINATED, awarded(UNTIL_MAY), Correctable.TERM));
        ended.when(
                        correcting(
                                lasting(
                                        Term.between(
                                                LocalDate.of(2026, 5, 2),
                                                LocalDate.of(2026, 12, 31)))))
                .thenRefused("end-before-first-day");
    }

    @Test
    void only_its_buyer_or_an_operator_corrects_a_contract() {
        contract(Stage.DELIVERY, awarded())
                .when(
                        new CorrectFacts(
                                CONTRACT,
                                titled("Ours now"),
                                REASON,
                                new Mandate.ForBuyer(new OrganisationId("GB-LAE-OTH"))))
                .thenRefused("not-your-contract");
        spec(new ImportedContracts())
                .when(correcting(titled("Nobody's")))
                .thenRefused("contract-unknown");
    }

    @Test
    void a_correction_of_nothing_cannot_be_said() {
        assertThatThrownBy(() ->
                        new Correction(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a correction corrects at least one fact");
    }
}
