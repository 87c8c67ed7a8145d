package org.publicaccord.contractservice.reading;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.Path;
import org.publicaccord.contractservice.contract.Regime;
import org.publicaccord.contractservice.reading.PackageReading.Legible;
import org.publicaccord.contractservice.reading.ReadRelease.Sound;

/** 200 real releases of Contracts Finder, of which two carry a malformed document address. */
class ContractsFinderTest {

    private static Legible legible;

    @BeforeAll
    static void read() throws IOException {
        byte[] sent =
                ContractsFinderTest.class
                        .getResourceAsStream("/contracts-finder/release-package.json")
                        .readAllBytes();
        legible = (Legible) new PackageReading().read(sent);
    }

    private static Sound of(String ocid) {
        return legible.sound().stream()
                .filter(release -> release.stated().ocid().value().equals(ocid))
                .findFirst()
                .orElseThrow();
    }

    private static <K> Map<K, Long> count(Function<Sound, K> by) {
        return legible.sound().stream().collect(groupingBy(by, counting()));
    }

    @Test
    void all_200_can_go_in_and_two_addresses_are_left_out() {
        assertThat(legible.rejected()).isEmpty();
        assertThat(legible.sound()).hasSize(200);
        assertThat(count(release -> release.stated().ocid())).hasSize(190);
        assertThat(legible.sound().stream().flatMap(release -> release.warnings().stream()))
                .extracting(Finding::rule, Finding::place, Finding::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "format-left-out",
                                "/releases/79/tender/documents/1/url",
                                "\"http://Contract Finder\" is not a web address, and was left out."),
                        org.assertj.core.groups.Tuple.tuple(
                                "format-left-out",
                                "/releases/197/awards/0/documents/1/url",
                                "\"http://Contract Finder\" is not a web address, and was left out."));
    }

    /**
     * By hand: 146 releases are of January 2025. Three of them are plans, which have not begun, and
     * two more may be health care; a third plan is of health care. Of the 54 of 11 March, five
     * tenders and three plans fall under the Act; 18 closed or were awarded before it.
     */
    @Test
    void most_began_before_the_act_and_what_the_record_does_not_tell_is_asked() {
        assertThat(count(release -> release.stated().regime().regime()))
                .isEqualTo(Map.of(Regime.PCR2015, 159L, Regime.PA23, 8L, Regime.UNKNOWN, 33L));
        assertThat(
                        legible.sound().stream()
                                .map(release -> release.stated().regime())
                                .filter(finding -> finding.regime() == Regime.UNKNOWN))
                .allSatisfy(finding -> assertThat(finding.because()).endsWith("?"));
    }

    @Test
    void the_path_is_that_of_the_procurement_method() {
        assertThat(count(release -> release.stated().path()))
                .isEqualTo(
                        Map.of(
                                Path.COMPETITION, 115L,
                                Path.DIRECT_AWARD, 37L,
                                Path.NOT_RECORDED, 48L));
    }

    @Test
    void an_award_is_read_whole() {
        Facts facts = of("ocds-b5fd17-76485a2b-4074-427a-8782-2a6c3f9a2cb4").stated();
        assertThat(facts.title()).isEqualTo("UOW822 Flooring Term Contract 2021 - AWARD");
        assertThat(facts.parties())
                .extracting(party -> party.name())
                .containsExactly(
                        "University Of Worcester",
                        "Hennessy Flooring Ltd",
                        "LGM Limited",
                        "McManus Flooring");
        assertThat(facts.value().orElseThrow().amount()).isEqualByComparingTo("3380.86");
        assertThat(facts.term().firstDay()).hasToString("Optional[2021-07-19]");
        assertThat(facts.term().lastDay()).hasToString("Optional[2025-08-04]");
        assertThat(facts.activeAwards().getFirst().documents()).hasSize(1);
    }

    @Test
    void no_address_of_an_organisation_is_among_the_facts() {
        assertThat(of("ocds-b5fd17-76485a2b-4074-427a-8782-2a6c3f9a2cb4").stated().toString())
                .doesNotContain("Lismore Drive")
                .doesNotContain("WR2 6AJ")
                .contains("West Midlands");
    }

    @Test
    void releases_of_one_procurement_come_oldest_first() {
        List<Sound> twice =
                legible.sound().stream()
                        .filter(release ->
                                release.stated()
                                        .ocid()
                                        .value()
                                        .equals("ocds-b5fd17-0cb08240-82a6-4be3-b63a-1ba819a00d18"))
                        .toList();
        assertThat(twice)
                .extracting(release -> release.source().tags().getFirst().code())
                .containsExactly("tender", "award");
    }

    @Test
    void the_original_is_kept_byte_for_byte() {
        Sound release = legible.sound().getFirst();
        assertThat(new String(release.original().bytes(), java.nio.charset.StandardCharsets.UTF_8))
                .startsWith("{")
                .endsWith("}")
                .contains("30 Lismore Drive");
        assertThat(ContentHash.of(release.original().bytes()))
                .isEqualTo(release.source().original());
    }
}
