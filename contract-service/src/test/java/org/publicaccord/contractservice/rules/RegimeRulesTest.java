package org.publicaccord.contractservice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.publicaccord.contractservice.contract.Award;
import org.publicaccord.contractservice.contract.AwardStatus;
import org.publicaccord.contractservice.contract.Classification;
import org.publicaccord.contractservice.contract.LegalBasis;
import org.publicaccord.contractservice.contract.Regime;
import org.publicaccord.contractservice.contract.RegimeFinding;
import org.publicaccord.contractservice.contract.ReleaseId;
import org.publicaccord.contractservice.contract.ReleaseTag;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.contractservice.contract.Source;
import org.publicaccord.contractservice.contract.Tender;
import org.publicaccord.contractservice.contract.Term;

/** Which law governs a contract, by what its record tells. */
class RegimeRulesTest {

    private static final String GOODS = "30000000";

    @ParameterizedTest(name = "published {0}, closed {1}, awarded {2}, recorded {3}: {4}")
    @CsvSource({
        // An advertised procurement begins when its tender is published.
        "2025-02-23T23:59:59Z, 2025-03-28T12:00:00Z, , 2025-03-11T10:00:00Z, PCR2015",
        "2025-02-24T00:00:00Z, 2025-03-28T12:00:00Z, , 2025-03-11T10:00:00Z, PA23",
        "2025-03-11T10:00:00Z, 2025-04-15T10:00:00Z, , 2025-03-11T10:00:00Z, PA23",
        // What closed, was awarded or recorded before the Act had begun before it.
        ", 2025-02-23T23:59:59Z, 2025-03-11T00:00:00Z, 2025-03-11T10:00:00Z, PCR2015",
        ", 2025-02-24T00:00:00Z, 2025-03-11T00:00:00Z, 2025-03-11T10:00:00Z, UNKNOWN",
        ", , 2025-02-23T00:00:00Z, 2025-03-11T10:00:00Z, PCR2015",
        ", , 2025-02-24T00:00:00Z, 2025-03-11T10:00:00Z, UNKNOWN",
        ", , , 2025-02-23T23:59:59Z, PCR2015",
        ", , , 2025-02-24T00:00:00Z, UNKNOWN",
        // Before the Regulations of 2015 there were others.
        ", 2015-02-26T12:00:00Z, , 2025-03-11T10:00:00Z, PCR2015",
        ", 2015-02-25T12:00:00Z, , 2025-03-11T10:00:00Z, UNKNOWN"
    })
    void by_when_its_procurement_began(
            Instant published, Instant closed, Instant awarded, Instant recorded, Regime regime) {
        RegimeFinding found =
                RegimeRules.find(
                        Optional.of(tender("Open procedure", published, closed, null)),
                        bought(GOODS),
                        awarded == null ? List.of() : List.of(awardedAt(awarded)),
                        List.of(release(recorded, ReleaseTag.AWARD)));
        assertThat(found.regime()).as(found.because()).isEqualTo(regime);
    }

    @ParameterizedTest(name = "a plan of {0}: {1}")
    @CsvSource({
        "2025-02-23T12:00:00Z, UNKNOWN",
        "2025-02-24T12:00:00Z, PA23",
        "2025-03-11T10:00:00Z, PA23"
    })
    void a_plan_has_not_begun_so_only_plans_under_the_act_are_known(
            Instant recorded, Regime regime) {
        RegimeFinding found =
                RegimeRules.find(
                        Optional.of(tender(null, null, null, null)),
                        bought(GOODS),
                        List.of(),
                        List.of(release(recorded, ReleaseTag.PLANNING)));
        assertThat(found.regime()).as(found.because()).isEqualTo(regime);
    }

    @ParameterizedTest(name = "\"{0}\" closed {1}: {2}")
    @CsvSource({
        "Call-off from a framework agreement, 2025-02-23T12:00:00Z, PCR2015",
        "Call-off from a framework agreement, 2025-02-24T12:00:00Z, UNKNOWN",
        "Call-off from a dynamic purchasing system, 2025-03-04T12:00:00Z, UNKNOWN",
        "Other - Further Competition - Framework, 2025-03-04T12:00:00Z, UNKNOWN",
        "Other - Direct Award from a Framework Contract, 2025-03-04T12:00:00Z, UNKNOWN"
    })
    void a_call_off_follows_its_framework_even_if_it_was_published_under_the_act(
            String details, Instant closed, Regime regime) {
        Instant published = closed.minusSeconds(3600);
        RegimeFinding found =
                RegimeRules.find(
                        Optional.of(tender(details, published, closed, null)),
                        bought(GOODS),
                        List.of(),
                        List.of(release(Instant.parse("2025-03-11T10:00:00Z"), ReleaseTag.AWARD)));
        assertThat(found.regime()).as(found.because()).isEqualTo(regime);
        assertThat(found.because()).contains("framework");
    }

    @ParameterizedTest(name = "CPV {0}, closed {1}: {2}")
    @CsvSource({
        "85144000, 2023-12-31T12:00:00Z, PCR2015",
        "85144000, 2024-01-01T12:00:00Z, UNKNOWN",
        "85323000, 2024-09-30T12:00:00Z, UNKNOWN",
        "85312000, 2024-09-30T12:00:00Z, PCR2015",
        "80000000, 2024-09-30T12:00:00Z, PCR2015"
    })
    void what_may_be_health_care_is_asked_since_the_provider_selection_regime(
            String cpv, Instant closed, Regime regime) {
        RegimeFinding found =
                RegimeRules.find(
                        Optional.of(tender("Open procedure", null, closed, null)),
                        bought(cpv),
                        List.of(),
                        List.of(release(Instant.parse("2025-01-23T10:00:00Z"), ReleaseTag.AWARD)));
        assertThat(found.regime()).as(found.because()).isEqualTo(regime);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "UKPGA, 2023/54, PA23",
        "UKSI, 2015/102, PCR2015",
        "CELEX, 32014L0024, PCR2015",
        "UKSI, 2023/1348, PSR",
        "UKSI, 2016/274, UNKNOWN",
        "CELEX, 2023/54, UNKNOWN"
    })
    void a_legal_basis_that_the_tender_names_decides(String scheme, String id, Regime regime) {
        RegimeFinding found =
                RegimeRules.find(
                        Optional.of(
                                tender(
                                        "Call-off from a framework agreement",
                                        Instant.parse("2024-05-01T00:00:00Z"),
                                        null,
                                        new LegalBasis(scheme, id))),
                        bought("85144000"),
                        List.of(),
                        List.of(release(Instant.parse("2025-01-23T10:00:00Z"), ReleaseTag.TENDER)));
        assertThat(found.regime()).isEqualTo(regime);
        assertThat(found.because()).contains(id);
    }

    @Test
    void the_reason_says_what_shows_it_and_by_what_right() {
        RegimeFinding found =
                RegimeRules.find(
                        Optional.of(
                                tender(
                                        "Open procedure",
                                        null,
                                        Instant.parse("2021-07-05T11:00:00Z"),
                                        null)),
                        bought(GOODS),
                        List.of(),
                        List.of(release(Instant.parse("2025-01-23T10:00:00Z"), ReleaseTag.AWARD)));
        assertThat(found.because())
                .isEqualTo(
                        "On 5 July 2021 the tender closed, before the Procurement Act 2023 took effect"
                                + " on 24 February 2025. A procurement keeps the law under which it began"
                                + " (SI 2024/716, as amended by SI 2024/959).");
    }

    @Test
    void a_contract_keeps_for_life_the_law_it_was_found_to_have() {
        RegimeFinding old = new RegimeFinding(Regime.PCR2015, "It closed in 2021.");
        RegimeFinding act = new RegimeFinding(Regime.PA23, "It was published in 2025.");
        RegimeFinding unknown = new RegimeFinding(Regime.UNKNOWN, "When did it begin?");
        Optional<Tender> named =
                Optional.of(tender(null, null, null, new LegalBasis("UKPGA", "2023/54")));
        assertThat(RegimeRules.settle(old, act, Optional.empty())).isEqualTo(old);
        assertThat(RegimeRules.settle(old, unknown, Optional.empty())).isEqualTo(old);
        assertThat(RegimeRules.settle(unknown, act, Optional.empty())).isEqualTo(act);
        assertThat(RegimeRules.settle(old, act, named)).isEqualTo(act);
    }

    private static List<Classification> bought(String cpv) {
        return List.of(new Classification("CPV", cpv, Optional.empty()));
    }

    private static Award awardedAt(Instant instant) {
        return new Award(
                "1",
                AwardStatus.ACTIVE,
                Optional.empty(),
                Optional.empty(),
                Optional.of(instant),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Term.NOT_RECORDED,
                List.of());
    }

    private static Source release(Instant at, ReleaseTag tag) {
        Sha256 hash = new Sha256("0".repeat(64));
        return new Source(new ReleaseId("r"), at, List.of(tag), hash, hash);
    }

    private static Tender tender(
            String details, Instant published, Instant closes, LegalBasis legalBasis) {
        return new Tender(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(details),
                Optional.ofNullable(legalBasis),
                Optional.ofNullable(published),
                Optional.empty(),
                Optional.ofNullable(closes),
                Optional.empty(),
                Optional.empty(),
                Term.NOT_RECORDED,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
