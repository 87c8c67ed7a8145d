package org.publicaccord.rules.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.publicaccord.rules.Kind;
import org.publicaccord.rules.RulePack;
import org.publicaccord.rules.RulePacks;

class BuiltInPacksTest {

    private static final RulePacks PACKS = RulePacks.of(BuiltInPacks.all());

    @Test
    void the_platform_comes_with_its_packs() {
        assertThat(PACKS.all())
                .extracting(RulePack::id)
                .containsExactlyInAnyOrder(
                        "PCR-2015",
                        "UK-PA23-2025",
                        "UK-PA23-2026",
                        "UK-RECORDS-1981",
                        "NHS-PSR-2023",
                        "SUBSIDY-2025-08",
                        "ENG-ACV-2011",
                        "ENG-CRTB-PENDING",
                        "ENG-DISPOSAL-2003",
                        "SCOT-CEA-2015",
                        "E3M-REFORM",
                        "UK-TUPE-2006",
                        "PLATFORM-2025");
    }

    @Test
    void both_packs_of_the_act_have_the_same_rules() {
        assertThat(pack("UK-PA23-2025").rules().keySet())
                .isEqualTo(pack("UK-PA23-2026").rules().keySet());
    }

    @Test
    void every_rule_of_a_statute_names_an_act_or_an_instrument() {
        assertThat(PACKS.all())
                .flatMap(pack -> pack.rules().values())
                .filteredOn(rule -> rule.kind() == Kind.STATUTE)
                .allSatisfy(rule ->
                        assertThat(rule.legalBasis())
                                .as("%s", rule.code())
                                .containsPattern(" Act (19|20)\\d\\d|S?SI (19|20)\\d\\d/"));
    }

    @Test
    void duties_that_came_later_say_from_when() {
        RulePack act = pack("UK-PA23-2026");
        assertThat(act.rule("uk9-contract-performance").inForceFrom())
                .isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(act.rule("uk8-contract-payment").inForceFrom())
                .isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(act.rule("uk7-contract-details").inForceFrom())
                .isEqualTo(LocalDate.of(2025, 2, 24));
    }

    private static RulePack pack(String id) {
        return PACKS.named(id).orElseThrow();
    }
}
