package org.publicaccord.contractservice.assettransfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.life.Assets.AGREED;
import static org.publicaccord.contractservice.life.Assets.FIRST_DAY;
import static org.publicaccord.contractservice.life.Assets.clearing;
import static org.publicaccord.contractservice.life.Assets.completing;
import static org.publicaccord.contractservice.life.Assets.covenant;
import static org.publicaccord.contractservice.life.Assets.decided;
import static org.publicaccord.contractservice.life.Assets.deciding;
import static org.publicaccord.contractservice.life.Assets.eligible;
import static org.publicaccord.contractservice.life.Assets.examined;
import static org.publicaccord.contractservice.life.Assets.hall;
import static org.publicaccord.contractservice.life.Assets.heads;
import static org.publicaccord.contractservice.life.Assets.lease;
import static org.publicaccord.contractservice.life.Assets.noSubsidy;
import static org.publicaccord.contractservice.life.Assets.submitting;
import static org.publicaccord.contractservice.life.Assets.valuing;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.day;
import static org.publicaccord.contractservice.life.Westmarch.pounds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ClearTransfer;
import org.publicaccord.contractservice.assettransfer.Clearance.ConsentGiven;
import org.publicaccord.contractservice.assettransfer.Clearance.ObjectionsConsidered;
import org.publicaccord.contractservice.assettransfer.Clearance.OpenSpaceAdvertised;
import org.publicaccord.contractservice.assettransfer.Clearance.StaffInformed;
import org.publicaccord.contractservice.assettransfer.Clearance.SubsidyAssessed;
import org.publicaccord.contractservice.assettransfer.TransferEvent.TransferCleared;
import org.publicaccord.contractservice.assettransfer.TransferEvent.TransferCompleted;
import org.publicaccord.contractservice.life.Assets;
import org.publicaccord.contractservice.life.Journey;
import org.publicaccord.rules.assets.DisposalAnswer.Need;
import org.publicaccord.rules.subsidies.Assistance;
import org.publicaccord.rules.subsidies.SubsidyForm;

/** What the law asks for before an asset passes (Local Government Act 1972, s.123). */
class ClearingTest {

    private static final ClearTransfer CLEAR = new ClearTransfer(CONTRACT, OFFICER);

    /** Without a well-being statement; the lease is for 25 years. */
    private static Journey unstated(String unrestricted, String consideration) {
        return examined(
                eligible(hall())
                        .at(Assets.VALUED)
                        .then(submitting(lease(25, consideration)))
                        .then(valuing(unrestricted))
                        .at(Assets.DECIDED)
                        .then(deciding(Assets.INTEREST, Assets.INTEREST)),
                heads(consideration));
    }

    private static Journey stated(String unrestricted, String consideration) {
        return examined(
                decided(eligible(hall()), unrestricted, consideration), heads(consideration));
    }

    private static Need need(Journey cleared) {
        return ((TransferCleared) cleared.latest()).need().orElseThrow();
    }

    @Test
    void an_undervalue_of_exactly_two_million_passes_with_a_well_being_statement() {
        Journey journey = stated("2500000", "500000").then(clearing(noSubsidy("2000000")));
        journey.then(CLEAR);
        assertThat(need(journey)).isEqualTo(Need.WELL_BEING_STATEMENT);
        assertThat(((TransferCleared) journey.latest()).undervalue()).isEqualTo(pounds("2000000"));
    }

    @Test
    void a_penny_more_needs_the_consent_of_the_secretary_of_state() {
        Journey journey = stated("2500000.01", "500000").then(clearing(noSubsidy("2000000.01")));
        assertThat(journey.refusal(CLEAR).rule()).isEqualTo("secretary-of-state-consent");
        journey.then(clearing(new ConsentGiven("LUHC/2027/0042", LocalDate.of(2027, 5, 24))));
        journey.then(CLEAR);
        assertThat(need(journey)).isEqualTo(Need.SECRETARY_OF_STATE_CONSENT);
    }

    @Test
    void above_the_general_consent_a_body_is_decided_for_without_the_statement() {
        assertThat(unstated("2500000.01", "500000").refusal(CLEAR).rule())
                .isEqualTo("secretary-of-state-consent");
    }

    @Test
    void at_its_full_value_an_asset_needs_nothing() {
        Journey journey = unstated("400000", "400000").then(CLEAR);
        assertThat(need(journey)).isEqualTo(Need.NOTHING);
        assertThat(((TransferCompleted) journey.then(completing()).latest()).undervalue())
                .isEqualTo(pounds("0"));
    }

    @Test
    void a_lease_of_up_to_seven_years_may_be_granted_for_less() {
        HeadsOfTerms short7 = heads(Tenure.LEASE, FIRST_DAY, LocalDate.of(2034, 5, 31), "1");
        HeadsOfTerms longer = heads(Tenure.LEASE, FIRST_DAY, LocalDate.of(2034, 6, 1), "1");
        Function<HeadsOfTerms, Journey> leased =
                terms ->
                        examined(
                                        eligible(hall())
                                                .at(Assets.VALUED)
                                                .then(submitting(lease(7, "1")))
                                                .then(valuing("400000"))
                                                .at(Assets.DECIDED)
                                                .then(deciding(Assets.INTEREST, Assets.INTEREST)),
                                        terms)
                                .then(clearing(noSubsidy("399999")));
        assertThat(need(leased.apply(short7).then(CLEAR))).isEqualTo(Need.NOTHING);
        assertThat(leased.apply(longer).refusal(CLEAR).rule())
                .isEqualTo("general-disposal-consent");
    }

    @Test
    void options_to_renew_count_for_the_length_of_a_lease() {
        var renewable =
                new HeadsOfTerms(
                        Tenure.LEASE,
                        FIRST_DAY,
                        LocalDate.of(2032, 5, 31),
                        25,
                        pounds("1"),
                        List.of(),
                        0,
                        Assets.HEADS);
        assertThat(renewable.disposed())
                .isEqualTo(
                        new org.publicaccord.rules.assets.Tenure.Lease(
                                FIRST_DAY, LocalDate.of(2034, 6, 30)));
    }

    @Test
    void a_licence_disposes_of_nothing() {
        var terms = heads(Tenure.LICENCE, FIRST_DAY, LocalDate.of(2037, 5, 31), "0");
        Journey journey =
                examined(decided(eligible(hall()), "400000", "100000"), terms)
                        .then(clearing(noSubsidy("400000")))
                        .then(CLEAR);
        assertThat(need(journey)).isEqualTo(Need.NOTHING);
    }

    @Test
    void a_freehold_lasts_as_long_as_its_last_covenant() {
        LocalDate last = LocalDate.of(2107, 5, 31);
        var terms =
                heads(
                        Tenure.FREEHOLD,
                        FIRST_DAY,
                        last,
                        "100000",
                        covenant("use", Covenant.Kind.COMMUNITY_USE, last));
        Journey journey =
                examined(decided(eligible(hall()), "400000", "100000"), terms)
                        .then(clearing(noSubsidy("300000")))
                        .then(CLEAR)
                        .then(completing());
        assertThat(journey.facts().agreement().orElseThrow().lastDay()).isEqualTo(last);
    }

    @Test
    void an_undervalue_is_assessed_as_a_subsidy() {
        assertThat(stated("400000", "100000").refusal(CLEAR).rule())
                .isEqualTo("undervalue-subsidy");
        assertThat(
                        stated("400000", "100000")
                                .then(clearing(noSubsidy("299999.99")))
                                .refusal(CLEAR)
                                .rule())
                .isEqualTo("subsidy-assessed-for-less");
    }

    @Test
    void minimal_assistance_keeps_within_its_limit() {
        var earlier =
                new Assistance(
                        Assistance.Kind.MINIMAL,
                        LocalDate.of(2026, 5, 1),
                        new BigDecimal("15000.01"));
        Journey journey = stated("400000", "100000");
        assertThat(
                        journey.refusal(clearing(subsidy(SubsidyForm.MINIMAL, "300000", earlier)))
                                .rule())
                .isEqualTo("minimal-assistance");
        journey.then(clearing(subsidy(SubsidyForm.MINIMAL, "300000")));
        journey.then(clearing(subsidy(SubsidyForm.PUBLIC_ECONOMIC_INTEREST, "300000", earlier)));
        assertThat(
                        journey.refusal(
                                        clearing(
                                                subsidy(
                                                        SubsidyForm.PUBLIC_ECONOMIC_INTEREST,
                                                        "725000.01")))
                                .rule())
                .isEqualTo("public-economic-interest-assistance");
    }

    private static Clearance subsidy(SubsidyForm form, String undervalue, Assistance... received) {
        return new SubsidyAssessed(
                form, pounds(undervalue), List.of(received), Map.of(), Optional.empty(), BECAUSE);
    }

    @Test
    void a_subsidy_given_on_its_own_answers_every_principle_and_may_have_to_be_referred() {
        Journey journey = stated("400000", "100000");
        assertThat(journey.refusal(clearing(subsidy(SubsidyForm.STANDALONE, "300000"))).rule())
                .isEqualTo("subsidy-principles");
        journey.then(clearing(standalone("300000", Optional.empty())));
        assertThat(journey.refusal(clearing(standalone("25000000", Optional.empty()))).rule())
                .isEqualTo("subsidy-mandatory-referral");
        assertThat(
                        journey.refusal(
                                        clearing(
                                                standalone(
                                                        "25000000",
                                                        Optional.of(LocalDate.of(2027, 5, 20)))))
                                .rule())
                .isEqualTo("subsidy-cooling-off");
        journey.then(clearing(standalone("25000000", Optional.of(LocalDate.of(2027, 5, 3)))));
    }

    private static Clearance standalone(String undervalue, Optional<LocalDate> reportedOn) {
        return new SubsidyAssessed(
                SubsidyForm.STANDALONE,
                pounds(undervalue),
                List.of(),
                Stream.of("a", "b", "c", "d", "e", "f", "g")
                        .collect(Collectors.toMap(it -> "subsidy-principle-" + it, _ -> BECAUSE)),
                reportedOn,
                BECAUSE);
    }

    @Test
    void open_space_is_advertised_in_two_weeks_and_objections_considered() {
        var objections = new ObjectionsConsidered(3, BECAUSE);
        Journey journey =
                examined(
                                decided(
                                        eligible(hall(true, Optional.empty(), false)),
                                        "400000",
                                        "100000"),
                                heads("100000"))
                        .then(clearing(noSubsidy("300000")));
        assertThat(journey.refusal(CLEAR).rule()).isEqualTo("open-space-notice");
        assertThat(journey.refusal(clearing(objections)).rule()).isEqualTo("open-space-notice");
        journey.then(
                clearing(new OpenSpaceAdvertised(LocalDate.of(2027, 5, 24), "Westmarch Herald")));
        journey.at(day(2027, 6, 6));
        assertThat(journey.refusal(clearing(objections)).rule()).isEqualTo("open-space-notice");
        journey.at(day(2027, 6, 7));
        assertThat(journey.refusal(CLEAR).rule()).isEqualTo("open-space-notice");
        journey.then(clearing(objections)).then(CLEAR);
        journey.saysNothingNew(clearing(objections));
    }

    @Test
    void what_does_not_concern_the_asset_is_not_recorded() {
        Journey journey = eligible(hall()).at(AGREED);
        assertThat(
                        journey.refusal(
                                        clearing(
                                                new OpenSpaceAdvertised(
                                                        LocalDate.of(2027, 4, 1), "Herald")))
                                .rule())
                .isEqualTo("not-open-space");
        assertThat(journey.refusal(clearing(new ObjectionsConsidered(0, BECAUSE))).rule())
                .isEqualTo("not-open-space");
        assertThat(journey.refusal(clearing(new StaffInformed(LocalDate.of(2027, 4, 1)))).rule())
                .isEqualTo("no-staff-concerned");
        assertThat(
                        journey.refusal(clearing(new ConsentGiven("X", LocalDate.of(2027, 4, 13))))
                                .rule())
                .isEqualTo("day-to-come");
    }

    @Test
    void staff_move_no_sooner_than_28_days_after_their_information() {
        Journey journey =
                examined(
                                decided(
                                        eligible(hall(false, Optional.empty(), true)),
                                        "400000",
                                        "100000"),
                                heads("100000"))
                        .then(clearing(noSubsidy("300000")));
        assertThat(journey.refusal(CLEAR).rule()).isEqualTo("employee-liability-information");
        journey.then(clearing(new StaffInformed(LocalDate.of(2027, 5, 5))));
        var early = journey.refusal(CLEAR);
        assertThat(early.rule()).isEqualTo("employee-liability-information");
        assertThat(early.because()).contains("4 May 2027");
        journey.then(clearing(new StaffInformed(LocalDate.of(2027, 5, 4)))).then(CLEAR);
    }
}
