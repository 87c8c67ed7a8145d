package org.publicaccord.contractservice.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.publicaccord.contractservice.importing.Examples.CONTRACT;
import static org.publicaccord.contractservice.importing.Examples.FIRST_DAY;
import static org.publicaccord.contractservice.importing.Examples.LAST_DAY;
import static org.publicaccord.contractservice.importing.Examples.REASON;
import static org.publicaccord.contractservice.importing.Examples.advertised;
import static org.publicaccord.contractservice.importing.Examples.awarded;
import static org.publicaccord.contractservice.importing.Examples.awardedTwice;
import static org.publicaccord.contractservice.importing.Examples.correcting;
import static org.publicaccord.contractservice.importing.Examples.ending;
import static org.publicaccord.contractservice.importing.Examples.importing;
import static org.publicaccord.contractservice.importing.Examples.release;
import static org.publicaccord.contractservice.importing.Examples.titled;
import static org.publicaccord.contractservice.life.Stories.CHANGE;
import static org.publicaccord.contractservice.life.Stories.MANAGER;
import static org.publicaccord.contractservice.life.Stories.imported;
import static org.publicaccord.contractservice.life.Stories.managed;
import static org.publicaccord.contractservice.life.Stories.takingOn;
import static org.publicaccord.contractservice.life.Stories.worth;
import static org.publicaccord.contractservice.life.Westmarch.HEADS_AUTHORITY;
import static org.publicaccord.contractservice.life.Westmarch.STRANGER;
import static org.publicaccord.contractservice.life.Westmarch.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.contract.Agreement;
import org.publicaccord.contractservice.contract.NoticeCode;
import org.publicaccord.contractservice.contract.Path;
import org.publicaccord.contractservice.contract.Regime;
import org.publicaccord.contractservice.contract.ReleaseTag;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.delivery.Assessment.Verdict;
import org.publicaccord.contractservice.delivery.DeliveryCommand.ApplyModification;
import org.publicaccord.contractservice.delivery.DeliveryCommand.BeginManaging;
import org.publicaccord.contractservice.delivery.DeliveryCommand.NotifyIntentionToTerminate;
import org.publicaccord.contractservice.delivery.DeliveryCommand.ObserveTerm;
import org.publicaccord.contractservice.delivery.DeliveryCommand.OpenReview;
import org.publicaccord.contractservice.delivery.DeliveryCommand.ProposeModification;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ManagementBegun;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ModificationProposed;
import org.publicaccord.contractservice.importing.ImportingCommand;
import org.publicaccord.contractservice.importing.ImportingEvent.EarlierReleaseJoined;
import org.publicaccord.contractservice.life.Journey;
import org.publicaccord.contractservice.life.Stories;
import org.publicaccord.contractservice.life.Westmarch;
import org.publicaccord.contractservice.notices.NoticeCommand.DraftNotice;
import org.publicaccord.rules.Ground;

/** An imported contract, taken into management by its buyer. */
class TakingOnTest {

    private static final LocalDate IN_2024 = LocalDate.of(2024, 11, 4);
    private static final LocalDate IN_2025 = LocalDate.of(2025, 6, 2);

    private static ProposeModification proposing(Proposal proposal) {
        return new ProposeModification(CONTRACT, CHANGE, proposal, MANAGER);
    }

    private static Assessment assessed(Journey journey) {
        return ((ModificationProposed) journey.latest()).assessment();
    }

    @Test
    void what_the_register_does_not_tell_the_buyer_does() {
        Journey journey = managed(Regime.PA23, IN_2025);
        assertThat(journey.stage()).isEqualTo(Stage.DELIVERY);
        assertThat(((ManagementBegun) journey.latest()).baseline().rulePack())
                .contains("UK-PA23-2025");
        assertThat(journey.facts().agreement()).isPresent();
        assertThat(journey.facts().begunHere()).isFalse();
        assertThat(journey.facts().course().orElseThrow().managedSince())
                .contains(LocalDate.of(2026, 2, 2));
        assertThat(journey.facts().path()).isEqualTo(Path.COMPETITION);
        assertThat(journey.facts().course().orElseThrow().procedure()).isEmpty();
        journey.saysNothingNew(takingOn(false, IN_2025));
        assertThat(journey.refusal(takingOn(true, IN_2025)).rule()).isEqualTo("not-at-this-point");
    }

    @Test
    void it_stands_where_its_days_say() {
        assertThat(
                        imported(Regime.PA23)
                                .at(day(2025, 12, 1))
                                .then(takingOn(false, IN_2025))
                                .stage())
                .isEqualTo(Stage.MOBILISING);
        Journey over = imported(Regime.PA23).at(day(2027, 1, 1)).then(takingOn(false, IN_2025));
        assertThat(over.stage()).isEqualTo(Stage.EXIT);
        assertThat(over.state().of(Delivery.VOCABULARY)).isInstanceOf(DeliveryState.Ended.class);
        assertThat(over.facts().agreement().flatMap(Agreement::ended).map(Agreement.End::on))
                .contains(LAST_DAY);
        Journey running = managed(Regime.PA23, IN_2025);
        assertThat(running.facts().agreement().flatMap(Agreement::ended)).isEmpty();
    }

    @Test
    void its_first_and_last_day_are_seen_by_delivery_and_not_by_the_import() {
        Journey journey = imported(Regime.PA23).at(day(2025, 12, 1)).then(takingOn(false, IN_2025));
        journey.at(day(2026, 1, 1)).saysNothingNew(new ImportingCommand.ObserveTerm(CONTRACT));
        journey.then(new ObserveTerm(CONTRACT));
        assertThat(journey.stage()).isEqualTo(Stage.DELIVERY);
    }

    @Test
    void a_change_of_a_contract_of_2015_follows_its_own_regulations() {
        Journey journey = managed(Regime.PCR2015, IN_2024).then(proposing(worth("23999.99")));
        assertThat(assessed(journey).verdict()).isEqualTo(Verdict.ALLOWED_NO_NOTICE);
        assertThat(assessed(journey).legalBasis()).contains("SI 2015/102").contains("reg 72");
    }

    @Test
    void a_change_of_a_contract_of_2015_waits_for_no_notice_of_the_act() {
        Journey journey = managed(Regime.PCR2015, IN_2024).then(proposing(additional()));
        assertThat(assessed(journey).notice()).contains("MODIFICATION-NOTICE");
        journey.then(
                new ApplyModification(
                        CONTRACT, CHANGE, LocalDate.of(2026, 3, 1), MANAGER, HEADS_AUTHORITY));
        assertThat(journey.facts().agreement().orElseThrow().amendments()).hasSize(1);
    }

    private static Proposal additional() {
        return new Proposal(
                new BigDecimal("60000"),
                Optional.empty(),
                Optional.of(Ground.ADDITIONAL),
                false,
                false,
                Optional.empty(),
                REASON);
    }

    @Test
    void a_contract_of_2015_gets_none_of_the_notices_and_rights_of_the_act() {
        Journey journey = managed(Regime.PCR2015, IN_2024);
        for (NoticeCode code : NoticeCode.values()) {
            var draft =
                    new DraftNotice(
                            CONTRACT, new UUID(1, 1), code, REASON, Optional.empty(), MANAGER);
            assertThat(journey.refusal(draft).rule()).isEqualTo("notice-of-another-regime");
        }
        var intention =
                new NotifyIntentionToTerminate(
                        CONTRACT,
                        TerminationGround.SUPPLIER_EXCLUDED_OR_EXCLUDABLE,
                        REASON,
                        LocalDate.of(2026, 3, 1),
                        MANAGER);
        assertThat(journey.refusal(intention).rule()).isEqualTo("no-implied-right");
    }

    @Test
    void a_change_where_no_procurement_law_governs_is_free() {
        Journey journey = managed(Regime.NONE, IN_2024).then(proposing(worth("500000")));
        assertThat(assessed(journey).verdict()).isEqualTo(Verdict.ALLOWED_FREE);
    }

    @Test
    void a_change_under_the_provider_selection_regime_is_decided_by_its_regulations() {
        Journey small = managed(Regime.PSR, IN_2025).then(proposing(worth("1")));
        assertThat(assessed(small).verdict()).isEqualTo(Verdict.ALLOWED_NO_NOTICE);
        assertThat(managed(Regime.PSR, IN_2025).refusal(proposing(worth("500000"))).rule())
                .isEqualTo("psr-modification");
    }

    @Test
    void an_unknown_regime_is_asked_first() {
        assertThat(
                        imported(Regime.UNKNOWN)
                                .at(day(2026, 2, 2))
                                .refusal(takingOn(false, IN_2025))
                                .rule())
                .isEqualTo("which-regime");
    }

    @Test
    void the_day_on_which_the_procurement_began_agrees_with_the_regime() {
        assertThat(
                        imported(Regime.PA23)
                                .at(day(2026, 2, 2))
                                .refusal(takingOn(false, IN_2024))
                                .rule())
                .isEqualTo("no-rule-pack");
        assertThat(
                        imported(Regime.PCR2015)
                                .at(day(2026, 2, 2))
                                .refusal(takingOn(false, IN_2025))
                                .rule())
                .isEqualTo("no-rule-pack");
    }

    @Test
    void only_the_buyer_takes_its_contract_into_management() {
        var command = new BeginManaging(CONTRACT, takingOn(false, IN_2025).terms(), STRANGER);
        assertThat(imported(Regime.PA23).refusal(command).rule()).isEqualTo("not-your-contract");
    }

    @Test
    void there_is_one_contract_to_manage() {
        var source = release("r2", "2025-09-02T09:00:00Z", ReleaseTag.AWARD);
        Journey several = Journey.from(day(2026, 2, 2)).then(importing(awardedTwice(), source));
        assertThat(several.refusal(takingOn(false, IN_2025)).rule())
                .isEqualTo("management-needs-one-award");
        Journey none = Journey.from(day(2026, 2, 2)).then(importing(advertised(), source));
        assertThat(none.refusal(takingOn(false, IN_2025)).rule()).isEqualTo("not-at-this-point");
    }

    @Test
    void what_is_managed_has_been_signed() {
        assertThat(imported(Regime.PA23).refusal(takingOn(false, IN_2025)).rule())
                .isEqualTo("entered-in-the-future");
    }

    @Test
    void a_contract_that_began_here_is_not_taken_over() {
        var command =
                new BeginManaging(
                        Westmarch.CONTRACT, takingOn(false, IN_2025).terms(), Westmarch.OFFICER);
        assertThat(Stories.live().refusal(command).rule()).isEqualTo("not-at-this-point");
        assertThat(Westmarch.intended("960000").refusal(command).rule())
                .isEqualTo("not-at-this-point");
    }

    @Test
    void a_later_release_does_not_overrule_what_is_recorded_here() {
        Journey journey = managed(Regime.PA23, IN_2025);
        var later = release("r3", "2026-01-20T09:00:00Z", ReleaseTag.AWARD_UPDATE);
        assertThat(journey.refusal(importing(awarded(), later)).rule()).isEqualTo("managed-here");
        assertThat(journey.refusal(correcting(titled("Another title"))).rule())
                .isEqualTo("managed-here");
        assertThat(journey.refusal(ending(LocalDate.of(2026, 1, 31))).rule())
                .isEqualTo("managed-here");
    }

    @Test
    void an_earlier_release_joins_the_history_and_moves_nothing() {
        Journey journey =
                managed(Regime.PA23, IN_2025)
                        .then(new OpenReview(CONTRACT, Stories.NOTHING_RECORDED, MANAGER));
        var earlier = release("r1", "2025-06-02T09:00:00Z", ReleaseTag.TENDER);
        journey.then(importing(advertised(), earlier));
        assertThat(journey.latest()).isInstanceOf(EarlierReleaseJoined.class);
        assertThat(journey.stage()).isEqualTo(Stage.REVIEW);
        assertThat(journey.facts().agreement()).isPresent();
        journey.saysNothingNew(importing(advertised(), earlier));
    }

    @Test
    void the_terms_of_a_contract_are_of_our_times() {
        assertThatThrownBy(() -> terms(LocalDate.of(1899, 12, 31), LAST_DAY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> terms(FIRST_DAY, FIRST_DAY.plusYears(100).plusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
        LocalDate earliest = LocalDate.of(1900, 1, 1);
        assertThat(terms(earliest, earliest.plusYears(100)).firstDay()).isEqualTo(earliest);
        assertThatThrownBy(() -> terms(LAST_DAY, FIRST_DAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ManagedTerms terms(LocalDate firstDay, LocalDate lastDay) {
        ManagedTerms known = takingOn(false, IN_2025).terms();
        return new ManagedTerms(
                known.purchase(),
                known.nation(),
                known.procurementBegunOn(),
                known.enteredOn(),
                firstDay,
                lastDay,
                known.extensionMonths(),
                known.kpis());
    }
}
