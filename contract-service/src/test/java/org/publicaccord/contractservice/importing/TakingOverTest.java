package org.publicaccord.contractservice.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.importing.Examples.CONTRACT;
import static org.publicaccord.contractservice.importing.Examples.COUNCIL;
import static org.publicaccord.contractservice.importing.Examples.REASON;
import static org.publicaccord.contractservice.importing.Examples.YEAR_2026;
import static org.publicaccord.contractservice.importing.Examples.advertised;
import static org.publicaccord.contractservice.importing.Examples.award;
import static org.publicaccord.contractservice.importing.Examples.awarded;
import static org.publicaccord.contractservice.importing.Examples.cancelled;
import static org.publicaccord.contractservice.importing.Examples.facts;
import static org.publicaccord.contractservice.importing.Examples.governedBy;
import static org.publicaccord.contractservice.importing.Examples.hash;
import static org.publicaccord.contractservice.importing.Examples.importing;
import static org.publicaccord.contractservice.importing.Examples.noonOn;
import static org.publicaccord.contractservice.importing.Examples.party;
import static org.publicaccord.contractservice.importing.Examples.planned;
import static org.publicaccord.contractservice.importing.Examples.pounds;
import static org.publicaccord.contractservice.importing.Examples.proposed;
import static org.publicaccord.contractservice.importing.Examples.release;
import static org.publicaccord.contractservice.importing.Examples.tender;
import static org.publicaccord.contractservice.importing.Examples.titled;
import static org.publicaccord.contractservice.importing.Examples.worth;
import static org.publicaccord.testkit.DeciderSpec.spec;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.publicaccord.contractservice.contract.AwardStatus;
import org.publicaccord.contractservice.contract.Correctable;
import org.publicaccord.contractservice.contract.Correction;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.LegalBasis;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.PartyRole;
import org.publicaccord.contractservice.contract.Regime;
import org.publicaccord.contractservice.contract.RegimeFinding;
import org.publicaccord.contractservice.contract.ReleaseTag;
import org.publicaccord.contractservice.contract.Source;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.contract.TenderStatus;
import org.publicaccord.contractservice.contract.Term;
import org.publicaccord.contractservice.importing.ImportingEvent.Corrected;
import org.publicaccord.contractservice.importing.ImportingEvent.EarlierReleaseJoined;
import org.publicaccord.contractservice.importing.ImportingEvent.EndedEarly;
import org.publicaccord.contractservice.importing.ImportingEvent.Imported;
import org.publicaccord.contractservice.importing.ImportingEvent.Updated;
import org.publicaccord.testkit.DeciderSpec;

/** What becomes of a release. */
class TakingOverTest {

    private static final Source TENDER = release("r1", "2025-06-02T09:00:00Z", ReleaseTag.TENDER);
    private static final Source AWARD = release("r2", "2025-09-02T09:00:00Z", ReleaseTag.AWARD);
    private static final Source AWARD_UPDATE =
            release("r3", "2025-10-01T09:00:00Z", ReleaseTag.AWARD_UPDATE);
    private static final Instant DURING_THE_TERM = noonOn(2026, 6, 1);

    private static DeciderSpec<ImportingCommand, ImportingState, ImportingEvent> contract() {
        return spec(new ImportedContracts()).at(DURING_THE_TERM);
    }

    private static Imported imported(Stage stage, Facts facts, Source source) {
        return new Imported(CONTRACT, stage, facts, source);
    }

    @Test
    void a_planned_procurement_stands_in_co_design() {
        Source planning = release("r0", "2025-04-01T09:00:00Z", ReleaseTag.PLANNING);
        contract()
                .when(importing(planned(), planning))
                .then(imported(Stage.CO_DESIGN, planned(), planning));
        contract()
                .when(importing(facts(Optional.empty()), planning))
                .then(imported(Stage.CO_DESIGN, facts(Optional.empty()), planning));
    }

    @Test
    void an_advertised_procurement_stands_in_selection() {
        contract()
                .when(importing(advertised(), TENDER))
                .then(imported(Stage.SELECTION, advertised(), TENDER));
        contract()
                .when(importing(facts(Optional.empty()), TENDER))
                .then(imported(Stage.SELECTION, facts(Optional.empty()), TENDER));
    }

    @ParameterizedTest
    @EnumSource(names = {"CANCELLED", "UNSUCCESSFUL", "WITHDRAWN"})
    void a_procurement_that_was_called_off_is_abandoned(TenderStatus status) {
        Facts facts = facts(Optional.of(tender(status)));
        contract().when(importing(facts, TENDER)).then(imported(Stage.ABANDONED, facts, TENDER));
    }

    @Test
    void a_cancellation_without_a_status_is_abandoned_too() {
        Source cancellation = release("r9", "2025-07-01T09:00:00Z", ReleaseTag.TENDER_CANCELLATION);
        contract()
                .when(importing(facts(Optional.empty()), cancellation))
                .then(imported(Stage.ABANDONED, facts(Optional.empty()), cancellation));
    }

    @Test
    void a_proposed_award_stands_in_award_and_a_cancelled_one_is_abandoned() {
        contract()
                .when(importing(proposed(), AWARD))
                .then(imported(Stage.AWARD, proposed(), AWARD));
        Facts cancelled =
                facts(
                        Optional.of(tender(TenderStatus.COMPLETE)),
                        award(AwardStatus.CANCELLED, YEAR_2026));
        contract()
                .when(importing(cancelled, AWARD))
                .then(imported(Stage.ABANDONED, cancelled, AWARD));
    }

    @ParameterizedTest(name = "at {0} the contract of 2026 stands in {1}")
    @CsvSource({
        "2025-12-31T23:59:59Z, MOBILISING",
        "2026-01-01T00:00:00Z, DELIVERY",
        "2026-06-30T12:00:00Z, DELIVERY",
        "2026-12-31T23:59:59Z, DELIVERY",
        "2027-01-01T00:00:00Z, EXIT"
    })
    void an_active_award_stands_by_its_term_both_days_included(Instant now, Stage stage) {
        contract()
                .at(now)
                .when(importing(awarded(), AWARD))
                .then(imported(stage, awarded(), AWARD));
    }

    @ParameterizedTest(name = "at {0} a contract of summer days stands in {1}")
    @CsvSource({
        "2026-06-30T22:59:59Z, MOBILISING",
        "2026-06-30T23:00:00Z, DELIVERY",
        "2026-07-31T22:59:59Z, DELIVERY",
        "2026-07-31T23:00:00Z, EXIT"
    })
    void days_are_those_of_london_in_summer_too(Instant now, Stage stage) {
        Facts july = awarded(Term.between(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 31)));
        contract().at(now).when(importing(july, AWARD)).then(imported(stage, july, AWARD));
    }

    @Test
    void an_active_award_without_days_mobilises_and_its_term_is_not_recorded() {
        Facts undated = awarded(Term.NOT_RECORDED);
        assertThat(undated.term()).isEqualTo(Term.NOT_RECORDED);
        contract().when(importing(undated, AWARD)).then(imported(Stage.MOBILISING, undated, AWARD));
    }

    @Test
    void an_award_of_which_only_one_day_is_known_stands_by_that_day() {
        Facts endless = awarded(new Term(Optional.of(Examples.FIRST_DAY), Optional.empty()));
        contract().when(importing(endless, AWARD)).then(imported(Stage.DELIVERY, endless, AWARD));
        Facts ended = awarded(new Term(Optional.empty(), Optional.of(LocalDate.of(2026, 5, 31))));
        contract().when(importing(ended, AWARD)).then(imported(Stage.EXIT, ended, AWARD));
    }

    @Test
    void importing_the_same_release_again_is_nothing_new() {
        contract()
                .given(imported(Stage.DELIVERY, awarded(), AWARD))
                .when(importing(awarded(), AWARD))
                .thenNothingNew();
    }

    @Test
    void the_same_id_with_other_content_is_refused() {
        Source forged =
                new Source(
                        AWARD.releaseId(),
                        AWARD.releasedAt(),
                        AWARD.tags(),
                        hash("another original"),
                        hash("another content"));
        contract()
                .given(imported(Stage.DELIVERY, awarded(), AWARD))
                .when(importing(awarded(), forged))
                .thenRefused("release-id-reused");
    }

    @Test
    void a_later_release_updates_facts_and_stage() {
        contract()
                .given(imported(Stage.SELECTION, advertised(), TENDER))
                .when(importing(awarded(), AWARD))
                .then(new Updated(CONTRACT, Stage.DELIVERY, awarded(), AWARD, List.of()));
    }

    @Test
    void a_later_release_may_call_the_procurement_off() {
        Source cancellation = release("r9", "2025-07-01T09:00:00Z", ReleaseTag.TENDER_CANCELLATION);
        contract()
                .given(imported(Stage.SELECTION, advertised(), TENDER))
                .when(importing(cancelled(), cancellation))
                .then(new Updated(CONTRACT, Stage.ABANDONED, cancelled(), cancellation, List.of()));
    }

    @Test
    void what_a_later_release_does_not_say_stays() {
        Facts bare =
                new Facts(
                        Examples.OCID,
                        Optional.empty(),
                        Facts.NO_TITLE,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        COUNCIL,
                        List.of(Examples.council()),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        new RegimeFinding(Regime.UNKNOWN, "When did it begin?"),
                        Optional.empty(),
                        Optional.empty());
        var after =
                contract()
                        .given(imported(Stage.DELIVERY, awarded(), AWARD))
                        .when(importing(bare, AWARD_UPDATE))
                        .accepted();
        assertThat(after)
                .containsExactly(
                        new Updated(CONTRACT, Stage.DELIVERY, awarded(), AWARD_UPDATE, List.of()));
    }

    @Test
    void an_award_of_another_id_is_added_to_those_that_stand() {
        Facts again =
                facts(
                        Optional.of(tender(TenderStatus.COMPLETE)),
                        Examples.award(
                                "2", AwardStatus.ACTIVE, YEAR_2026, Optional.of(pounds("188487"))));
        contract()
                .given(imported(Stage.DELIVERY, awarded(), AWARD))
                .when(importing(again, AWARD_UPDATE))
                .then(
                        new Updated(
                                CONTRACT,
                                Stage.DELIVERY,
                                awarded().updatedBy(again, awarded().regime()),
                                AWARD_UPDATE,
                                List.of()));
    }

    @Test
    void an_earlier_release_joins_the_history_without_moving_the_stage() {
        contract()
                .given(imported(Stage.DELIVERY, awarded(), AWARD))
                .when(importing(advertised(), TENDER))
                .then(
                        new EarlierReleaseJoined(
                                CONTRACT,
                                awarded().path(),
                                Stage.DELIVERY,
                                awarded().parties(),
                                advertised(),
                                TENDER));
    }

    @Test
    void an_earlier_release_that_joined_is_known_again() {
        var history =
                contract()
                        .given(imported(Stage.DELIVERY, awarded(), AWARD))
                        .when(importing(advertised(), TENDER))
                        .accepted();
        contract()
                .given(imported(Stage.DELIVERY, awarded(), AWARD))
                .given(history)
                .when(importing(advertised(), TENDER))
                .thenNothingNew();
    }

    @Test
    void two_releases_of_one_date_that_contradict_each_other_are_refused() {
        Source sameMoment = release("r8", "2025-09-02T09:00:00Z", ReleaseTag.AWARD);
        contract()
                .given(imported(Stage.DELIVERY, awarded(), AWARD))
                .when(
                        importing(
                                awarded(
                                        Term.between(
                                                YEAR_2026.firstDay().get(),
                                                LocalDate.of(2027, 3, 31))),
                                sameMoment))
                .thenRefused("contradictory-releases");
    }

    @Test
    void two_releases_of_one_date_that_agree_stand_side_by_side() {
        Source sameMoment = release("r8", "2025-09-02T09:00:00Z", ReleaseTag.AWARD);
        assertThat(
                        contract()
                                .given(imported(Stage.DELIVERY, awarded(), AWARD))
                                .when(importing(awarded(), sameMoment))
                                .accepted())
                .singleElement()
                .isInstanceOf(EarlierReleaseJoined.class);
    }

    @Test
    void of_one_date_the_release_that_reports_the_further_stage_is_the_later_one() {
        Source tenderThen = release("r7", "2025-09-02T09:00:00Z", ReleaseTag.TENDER_UPDATE);
        contract()
                .given(imported(Stage.SELECTION, advertised(), tenderThen))
                .when(importing(awarded(), AWARD))
                .then(new Updated(CONTRACT, Stage.DELIVERY, awarded(), AWARD, List.of()));
        assertThat(
                        contract()
                                .given(imported(Stage.DELIVERY, awarded(), AWARD))
                                .when(importing(advertised(), tenderThen))
                                .accepted())
                .singleElement()
                .isInstanceOf(EarlierReleaseJoined.class);
    }

    @Test
    void an_open_contracting_id_used_by_another_buyer_is_refused() {
        Facts others =
                facts(
                        party(
                                new OrganisationId("GB-LAE-OTH"),
                                "Otherton Council",
                                PartyRole.BUYER),
                        Optional.of(tender(TenderStatus.ACTIVE)));
        contract()
                .given(imported(Stage.DELIVERY, awarded(), AWARD))
                .when(importing(others, AWARD_UPDATE))
                .thenRefused("ocid-of-another-buyer");
    }

    @Test
    void a_buyer_that_goes_by_another_identifier_under_its_name_is_the_same() {
        Facts renumbered =
                facts(
                        party(
                                new OrganisationId("GB-CFS-4711"),
                                "brixcombe council ",
                                PartyRole.BUYER),
                        Optional.of(tender(TenderStatus.ACTIVE)));
        assertThat(
                        contract()
                                .given(imported(Stage.SELECTION, advertised(), TENDER))
                                .when(importing(renumbered, AWARD_UPDATE))
                                .accepted())
                .singleElement()
                .isInstanceOf(Updated.class);
    }

    @Test
    void a_contract_that_was_ended_takes_a_later_release_and_stays_ended() {
        contract()
                .given(imported(Stage.DELIVERY, awarded(), AWARD))
                .given(ended())
                .when(importing(awarded(), AWARD_UPDATE))
                .then(new Updated(CONTRACT, Stage.TERMINATED, awarded(), AWARD_UPDATE, List.of()));
    }

    private static EndedEarly ended() {
        return new EndedEarly(
                CONTRACT,
                awarded().path(),
                Stage.TERMINATED,
                awarded().parties(),
                LocalDate.of(2026, 5, 31),
                REASON);
    }

    private static Corrected corrected(Facts facts, Correction correction) {
        return new Corrected(
                CONTRACT, Stage.DELIVERY, facts.corrected(correction), correction.facts(), REASON);
    }

    @Test
    void a_correction_stands_while_releases_repeat_the_mistake() {
        contract()
                .given(imported(Stage.DELIVERY, awarded(), AWARD))
                .given(corrected(awarded(), titled("Home care, north")))
                .when(importing(awarded(), AWARD_UPDATE))
                .then(
                        new Updated(
                                CONTRACT,
                                Stage.DELIVERY,
                                awarded().corrected(titled("Home care, north")),
                                AWARD_UPDATE,
                                List.of(Correctable.TITLE)));
    }

    @Test
    void a_correction_falls_when_a_release_states_the_fact_anew() {
        Facts restated =
                facts(
                        Optional.of(tender(TenderStatus.COMPLETE)),
                        Examples.award(
                                "1", AwardStatus.ACTIVE, YEAR_2026, Optional.of(pounds("260000"))));
        contract()
                .given(imported(Stage.DELIVERY, awarded(), AWARD))
                .given(corrected(awarded(), worth(pounds("250000"))))
                .when(importing(restated, AWARD_UPDATE))
                .then(new Updated(CONTRACT, Stage.DELIVERY, restated, AWARD_UPDATE, List.of()));
    }

    @Test
    void a_correction_stands_over_several_releases_until_one_states_the_fact_anew() {
        Source last = release("r4", "2025-11-01T09:00:00Z", ReleaseTag.AWARD_UPDATE);
        Facts north = awarded().corrected(titled("Home care, north"));
        contract()
                .given(imported(Stage.DELIVERY, awarded(), AWARD))
                .given(corrected(awarded(), titled("Home care, north")))
                .given(
                        new Updated(
                                CONTRACT,
                                Stage.DELIVERY,
                                north,
                                AWARD_UPDATE,
                                List.of(Correctable.TITLE)))
                .when(importing(awarded(), last))
                .then(
                        new Updated(
                                CONTRACT, Stage.DELIVERY, north, last, List.of(Correctable.TITLE)));
    }

    @Test
    void a_regime_that_the_buyer_stated_stands_until_a_release_names_its_legal_basis() {
        var stated =
                contract()
                        .given(imported(Stage.DELIVERY, awarded(), AWARD))
                        .given(corrected(awarded(), governedBy(Regime.PSR)));
        assertThat(stated.when(importing(awarded(), AWARD_UPDATE)).accepted())
                .singleElement()
                .extracting(event -> ((Updated) event).facts().regime().regime())
                .isEqualTo(Regime.PSR);
        Facts named =
                facts(
                        Optional.of(
                                tender(
                                        TenderStatus.COMPLETE,
                                        Optional.of(new LegalBasis("UKPGA", "2023/54")))),
                        award(AwardStatus.ACTIVE, YEAR_2026));
        assertThat(stated.when(importing(named, AWARD_UPDATE)).accepted())
                .singleElement()
                .extracting(event -> ((Updated) event).facts().regime().regime())
                .isEqualTo(Regime.PA23);
    }
}
