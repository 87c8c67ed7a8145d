package org.publicaccord.monitoringservice.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.publicaccord.monitoringservice.Contracts.PACKS;
import static org.publicaccord.monitoringservice.Contracts.plain;
import static org.publicaccord.monitoringservice.Contracts.worth;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.publicaccord.monitoringservice.contract.WatchedContract;
import org.publicaccord.rules.Rule;
import org.publicaccord.rules.RulePack;
import org.publicaccord.rules.RulePacks;

/** Which pack a contract is watched by. */
class ObligationRulesTest {

    private static final LocalDate REVIEW = LocalDate.of(2028, 1, 1);

    @ParameterizedTest(name = "first seen on {0}: {1}")
    @CsvSource({
        "2024-01-01, UK-PA23-2025",
        "2025-12-31, UK-PA23-2025",
        "2026-01-01, UK-PA23-2026",
        "2027-12-31, UK-PA23-2026",
        "2028-01-01, UK-PA23-2028"
    })
    void a_contract_is_watched_by_the_pack_in_force_when_it_was_first_seen(
            LocalDate day, String pack) {
        assertThat(new Obligations(reviewed()).packId(plain(), Optional.of(day))).isEqualTo(pack);
    }

    @Test
    void a_lower_threshold_counts_from_its_day_and_not_before() {
        var contract = worth(110_000, plain());
        assertThat(isBelow(contract, REVIEW.minusDays(1))).isTrue();
        assertThat(isBelow(contract, REVIEW)).isFalse();
    }

    @Test
    void the_lowest_threshold_so_far_counts_though_a_later_one_is_higher() {
        var rules = ObligationRules.on(PACKS, LocalDate.of(2026, 1, 1));
        assertThat(rules.thresholds().works().amount()).isEqualTo("5193000");
        var earlier = ObligationRules.on(PACKS, LocalDate.of(2025, 12, 31));
        assertThat(earlier.thresholds().works().amount()).isEqualTo("5372609");
    }

    @Test
    void without_a_pack_nothing_is_found_and_the_fault_says_so() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ObligationRules.on(RulePacks.of(List.of()), REVIEW))
                .withMessage("there is no rule pack of PA23");
    }

    private static boolean isBelow(WatchedContract contract, LocalDate day) {
        return Size.isBelowEveryThreshold(contract, ObligationRules.on(reviewed(), day));
    }

    private static RulePacks reviewed() {
        RulePack current = PACKS.named("UK-PA23-2026").orElseThrow();
        Rule thresholds = current.rule("thresholds");
        Map<String, BigDecimal> amounts = new HashMap<>(thresholds.amounts());
        amounts.put("central", new BigDecimal("130000"));
        Map<String, Rule> rules = new HashMap<>(current.rules());
        rules.put(
                "thresholds",
                new Rule(
                        thresholds.code(),
                        thresholds.title(),
                        thresholds.legalBasis(),
                        thresholds.kind(),
                        thresholds.inForceFrom(),
                        amounts,
                        thresholds.lists()));
        return PACKS.and(
                List.of(new RulePack("UK-PA23-2028", "PA23", REVIEW, Optional.empty(), rules)));
    }
}
