package org.publicaccord.rules.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.publicaccord.rules.RulePack;
import org.publicaccord.rules.RulePacks;
import org.publicaccord.rules.loading.BuiltInPacks;

class RetentionRulesTest {

    private static final RulePacks PACKS = RulePacks.of(BuiltInPacks.all());
    private static final LocalDate ENDED = LocalDate.of(2030, 5, 31);

    private static RetentionRules rules() {
        return new RetentionRules(PACKS.inForce(RetentionRules.REGIME, ENDED).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "AGREEMENT, 2036-05-31, 'Limitation Act 1980, s.5'",
        "DEED, 2042-05-31, 'Limitation Act 1980, s.8'",
        "PROCUREMENT, 2033-05-31, 'Procurement Act 2023, s.98'"
    })
    void a_record_is_kept_for_its_years(RecordKind kind, LocalDate until, String basis) {
        assertThat(rules().keptUntil(kind, ENDED)).isEqualTo(until);
        assertThat(rules().rule(kind).legalBasis()).startsWith(basis);
    }

    @Test
    void a_pack_of_another_regime_says_nothing_of_records() {
        RulePack other = PACKS.named("PLATFORM-2025").orElseThrow();
        assertThatThrownBy(() -> new RetentionRules(other))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
