package org.publicaccord.contractservice.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.publicaccord.contractservice.reading.PackageReading.Legible;
import org.publicaccord.contractservice.reading.PackageReading.Reading;
import org.publicaccord.contractservice.reading.PackageReading.Unreadable;
import org.publicaccord.contractservice.reading.ReadRelease.Sound;

/** What is wrong is said with its place; the rest goes in; nothing makes it slow. */
class HostileInputTest {

    private static final PackageReading READING = new PackageReading();

    private static final String RELEASE =
            """
            {
              "ocid": "ocds-1", "id": "r1", "date": "2025-01-20T10:00:00Z", "tag": ["award"],
              "initiationType": "tender", "language": "en",
              "parties": [
                {"id": "GB-LAE-BRX", "name": "Brixcombe Council", "roles": ["buyer"]},
                {"id": "GB-COH-1", "name": "Care Co-op", "roles": ["supplier"]}],
              "buyer": {"id": "GB-LAE-BRX", "name": "Brixcombe Council"},
              "tender": {"id": "t1", "title": "Home care", "status": "complete"},
              "awards": [{"id": "a1", "status": "active",
                "value": {"amount": 1000, "currency": "GBP"},
                "suppliers": [{"id": "GB-COH-1", "name": "Care Co-op"}],
                "contractPeriod": {
                  "startDate": "2025-02-01T00:00:00Z", "endDate": "2026-01-31T23:59:59Z"}}]
            }
            """;

    private static Reading read(String json) {
        return read(json.getBytes(UTF_8));
    }

    private static Reading read(byte[] sent) {
        return Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> READING.read(sent));
    }

    private static String pack(String... releases) {
        return "{\"uri\": \"https://example.org/p\", \"releases\": [%s]}"
                .formatted(String.join(",", releases));
    }

    /** The sample release with something else in a place. */
    private static String with(String part, String instead) {
        assertThat(RELEASE).contains(part);
        return RELEASE.replace(part, instead);
    }

    private static List<Finding> rejected(String... releases) {
        return ((Legible) read(pack(releases))).rejected();
    }

    static Stream<Arguments> wholeFiles() {
        String deep = "[".repeat(5_000) + "]".repeat(5_000);
        return Stream.of(
                Arguments.of("an empty file", "", "empty-file"),
                Arguments.of("a blank file", " \n\t\r\n", "empty-file"),
                Arguments.of("words", "Dear council,", "not-json"),
                Arguments.of("half a package", pack(RELEASE).substring(0, 300), "not-json"),
                Arguments.of("half of nothing", "{\"releases\": [", "not-json"),
                Arguments.of("an unfinished text", "{\"releases\": [\"", "not-json"),
                Arguments.of("one brace", "{", "not-json"),
                Arguments.of("a field twice", "{\"releases\": [], \"releases\": []}", "not-json"),
                Arguments.of("too deep", "{\"x\": %s}".formatted(deep), "not-json"),
                Arguments.of("too deep a release", pack("{\"x\": %s}".formatted(deep)), "not-json"),
                Arguments.of("a list", "[]", "not-a-release-package"),
                Arguments.of("a text", "\"releases\"", "not-a-release-package"),
                Arguments.of("null", "null", "not-a-release-package"),
                Arguments.of("an empty object", "{}", "not-a-release-package"),
                Arguments.of("a record package", "{\"records\": []}", "not-a-release-package"),
                Arguments.of("no list", "{\"releases\": {}}", "not-a-release-package"),
                Arguments.of("a null list", "{\"releases\": null}", "not-a-release-package"),
                Arguments.of("two files", pack(RELEASE) + pack(RELEASE), "not-a-release-package"),
                Arguments.of("no release", pack(), "no-releases"),
                Arguments.of("too many", pack("1,".repeat(10_000) + "1"), "too-many-releases"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("wholeFiles")
    void what_is_no_release_package_is_refused_whole(String what, String sent, String rule) {
        assertThat(read(sent))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        unreadable -> {
                            assertThat(unreadable.refusal().rule()).isEqualTo(rule);
                            assertThat(unreadable.place()).isNotEmpty();
                        });
    }

    @Test
    void a_file_that_was_cut_off_is_told_by_line_and_column() {
        String cut = pack(RELEASE).substring(0, 300);
        assertThat(read(cut))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        unreadable -> {
                            assertThat(unreadable.place()).containsEntry("line", 6);
                            assertThat(unreadable.place()).containsKey("column");
                            assertThat(unreadable.refusal().because()).contains("line 6, column");
                        });
    }

    @Test
    void other_encodings_than_utf_8_are_refused() {
        for (byte[] sent :
                List.of(
                        pack(RELEASE).getBytes(StandardCharsets.UTF_16LE),
                        pack(RELEASE).getBytes(StandardCharsets.UTF_16),
                        pack(with("Home care", "Sant\u00e9"))
                                .getBytes(StandardCharsets.ISO_8859_1))) {
            assertThat(read(sent)).isInstanceOf(Unreadable.class);
        }
    }

    @Test
    void a_byte_order_mark_does_no_harm() {
        assertThat(read("\uFEFF" + pack(RELEASE)))
                .isInstanceOfSatisfying(
                        Legible.class, legible -> assertThat(legible.sound()).hasSize(1));
    }

    static Stream<Arguments> releases() {
        String huge = "1" + "0".repeat(90);
        return Stream.of(
                Arguments.of("null", "schema-violation", ""),
                Arguments.of("42", "schema-violation", ""),
                Arguments.of("[]", "schema-violation", ""),
                Arguments.of("{}", "schema-violation", "/ocid"),
                Arguments.of(with("\"id\": \"r1\", ", ""), "schema-violation", "/id"),
                Arguments.of(with("\"ocid\": \"ocds-1\", ", ""), "schema-violation", "/ocid"),
                Arguments.of(
                        with("\"date\": \"2025-01-20T10:00:00Z\", ", ""),
                        "schema-violation",
                        "/date"),
                Arguments.of(with(", \"tag\": [\"award\"]", ""), "schema-violation", "/tag"),
                Arguments.of(with("[\"award\"]", "[]"), "schema-violation", "/tag"),
                Arguments.of(with("[\"award\"]", "[\"prize\"]"), "schema-violation", "/tag/0"),
                Arguments.of(with("[\"award\"]", "[\"compiled\"]"), "not-a-release", ""),
                Arguments.of(with("\"r1\"", "\"\""), "schema-violation", "/id"),
                Arguments.of(with("\"r1\"", "\" \""), "invalid-value", ""),
                Arguments.of(with("\"r1\"", "\"r\\n1\""), "invalid-value", ""),
                Arguments.of(with("\"r1\"", "\"" + "r".repeat(501) + "\""), "invalid-value", ""),
                Arguments.of(with("\"ocds-1\"", "\"ocds\\u0000\""), "invalid-value", ""),
                Arguments.of(with("2025-01-20T10", "2025-02-30T10"), "release-date-unreadable", ""),
                Arguments.of(with("2025-01-20T10:00:00Z", "soon"), "release-date-unreadable", ""),
                Arguments.of(
                        with("\"amount\": 1000", "\"amount\": -0.01"),
                        "negative-value",
                        "/awards/0/value/amount"),
                Arguments.of(
                        with("\"amount\": 1000", "\"amount\": \"1000\""),
                        "schema-violation",
                        "/awards/0/value/amount"),
                Arguments.of(
                        with("\"amount\": 1000", "\"amount\": " + huge),
                        "invalid-value",
                        "/awards/0/value"),
                Arguments.of(
                        with("\"amount\": 1000", "\"amount\": 1e999999999"),
                        "invalid-value",
                        "/awards/0/value"),
                Arguments.of(
                        with("\"currency\": \"GBP\"", "\"currency\": \"GROATS\""),
                        "schema-violation",
                        "/awards/0/value/currency"),
                Arguments.of(
                        with("\"active\"", "\"glorious\""), "schema-violation", "/awards/0/status"),
                Arguments.of(
                        with("\"complete\"", "\"glorious\""), "schema-violation", "/tender/status"),
                Arguments.of(with("\"id\": \"a1\", ", ""), "schema-violation", "/awards/0/id"),
                Arguments.of(
                        with("2026-01-31", "2025-01-31"),
                        "period-ends-before-start",
                        "/awards/0/contractPeriod/endDate"),
                Arguments.of(
                        with("\"Home care\"", "\"" + "x".repeat(2_001) + "\""),
                        "invalid-value",
                        ""),
                Arguments.of(with("\"Home care\"", "{}"), "schema-violation", "/tender/title"),
                Arguments.of(
                        with(
                                        "\"buyer\": {\"id\": \"GB-LAE-BRX\", \"name\": \"Brixcombe Council\"},",
                                        "")
                                .replace("\"roles\": [\"buyer\"]", "\"roles\": [\"funder\"]"),
                        "no-buyer",
                        ""),
                Arguments.of(
                        with("\"suppliers\": [", "\"suppliers\": [" + suppliers(2_000)),
                        "release-too-large",
                        "/awards/0/suppliers"));
    }

    private static String suppliers(int count) {
        return IntStream.range(0, count)
                .mapToObj("{\"id\": \"s%d\", \"name\": \"Supplier\"},"::formatted)
                .collect(joining());
    }

    @ParameterizedTest(name = "{index}: {1} at {2}")
    @MethodSource("releases")
    void a_release_that_is_wrong_is_told_by_its_place_and_the_rest_goes_in(
            String release, String rule, String place) {
        String other = with("\"ocds-1\"", "\"ocds-2\"");
        Legible legible = (Legible) read(pack(other, release));
        assertThat(legible.sound())
                .extracting(sound -> sound.stated().ocid().value())
                .containsExactly("ocds-2");
        assertThat(legible.rejected())
                .anySatisfy(finding -> {
                    assertThat(finding.rule()).isEqualTo(rule);
                    assertThat(finding.place()).isEqualTo("/releases/1" + place);
                    assertThat(finding.reason()).isNotBlank().hasSizeLessThan(500);
                });
    }

    @Test
    void what_fails_only_its_format_is_left_out_and_warned_of() {
        String release =
                with(
                                "\"status\": \"complete\"",
                                "\"status\": \"complete\", \"documents\": [{\"id\": \"1\", \"url\": \"http://Contract Finder\"}, {\"id\": \"2\", \"url\": \"javascript:alert(1)\"}]")
                        .replace("2026-01-31T23:59:59Z", "the end of January");
        Legible legible = (Legible) read(pack(release));
        assertThat(legible.rejected()).isEmpty();
        Sound sound = legible.sound().getFirst();
        assertThat(sound.warnings())
                .extracting(Finding::place)
                .containsExactlyInAnyOrder(
                        "/releases/0/tender/documents/0/url",
                        "/releases/0/tender/documents/1/url",
                        "/releases/0/awards/0/contractPeriod/endDate");
        assertThat(sound.stated().tender().orElseThrow().documents())
                .allSatisfy(document -> assertThat(document.url()).isEmpty());
        assertThat(sound.stated().term().lastDay()).isEmpty();
        assertThat(new String(sound.original().bytes(), UTF_8)).contains("the end of January");
    }

    @Test
    void unknown_fields_stay_in_the_original_and_harm_nothing() {
        String release = with("\"language\"", "\"x_feelings\": [{\"of\": \"joy\"}], \"language\"");
        Legible legible = (Legible) read(pack(release));
        assertThat(legible.rejected()).isEmpty();
        assertThat(legible.sound().getFirst().warnings()).isEmpty();
        assertThat(legible.sound().getFirst().stated().toString()).doesNotContain("joy");
    }

    @Test
    void one_id_with_two_contents_keeps_both_out_and_names_both_places() {
        String third = with("\"r1\"", "\"r2\"").replace("2025-01-20T10", "2025-01-21T10");
        Legible legible = (Legible) read(pack(RELEASE, with("1000", "2000"), third));
        assertThat(legible.rejected())
                .extracting(Finding::rule)
                .containsExactly("release-id-reused", "release-id-reused");
        assertThat(legible.rejected().getFirst().place()).isEqualTo("/releases/0");
        assertThat(legible.rejected().getFirst().reason()).contains("/releases/1");
        assertThat(legible.rejected().getLast().place()).isEqualTo("/releases/1");
        assertThat(legible.rejected().getLast().reason()).contains("/releases/0");
        assertThat(legible.sound()).extracting(Sound::place).containsExactly("/releases/2");
    }

    @Test
    void two_releases_of_one_date_that_contradict_each_other_are_both_kept_out() {
        assertThat(rejected(RELEASE, with("\"r1\"", "\"r2\"").replace("1000", "2000")))
                .extracting(Finding::rule)
                .containsExactly("contradictory-releases", "contradictory-releases");
    }

    @Test
    void two_buyers_under_one_open_contracting_id_are_both_kept_out() {
        String others =
                with("\"r1\"", "\"r2\"")
                        .replace("Brixcombe Council", "Otherton Council")
                        .replace("GB-LAE-BRX", "GB-LAE-OTH")
                        .replace("2025-01-20T10", "2025-01-21T10");
        assertThat(rejected(RELEASE, others))
                .extracting(Finding::rule)
                .containsExactly("ocid-of-another-buyer", "ocid-of-another-buyer");
    }

    @Test
    void the_same_release_twice_is_no_contradiction() {
        String respaced = RELEASE.replace("\n", " ").replace("1000", "1000.0");
        Legible legible = (Legible) read(pack(RELEASE, respaced));
        assertThat(legible.rejected()).isEmpty();
        assertThat(legible.sound()).hasSize(2);
        assertThat(legible.sound().getFirst().source().content())
                .isEqualTo(legible.sound().getLast().source().content());
    }

    @Test
    void a_thousand_rivals_are_answered_in_time() {
        String[] rivals =
                IntStream.range(0, 1_000)
                        .mapToObj(i -> with("1000", Integer.toString(i)))
                        .toArray(String[]::new);
        assertThat(rejected(rivals)).hasSize(1_000);
    }

    @Test
    void one_release_alone_is_taken_as_it_is() {
        Legible legible = (Legible) read(RELEASE);
        assertThat(legible.sound())
                .singleElement()
                .satisfies(release -> {
                    assertThat(release.place()).isEmpty();
                    assertThat(release.original().bytes()).isEqualTo(RELEASE.getBytes(UTF_8));
                });
    }

    @Test
    void email_addresses_control_and_broken_characters_do_not_reach_the_facts() {
        String release =
                with(
                        "\"Home care\"",
                        "\"Home\\u0007 care \\ud800 by jane.doe+x@council.example.gov.uk, or @home\"");
        Legible legible = (Legible) read(pack(release));
        assertThat(legible.sound().getFirst().stated().title())
                .isEqualTo("Home  care   by [email address withheld], or @home");
    }

    @Test
    void what_the_caller_sent_is_repeated_short_and_on_one_line() {
        String release =
                with(
                        "\"glorious\"".replace("glorious", "active"),
                        "\"" + "\\nERROR ".repeat(500) + "\"");
        assertThat(rejected(release))
                .singleElement()
                .satisfies(finding -> assertThat(finding.reason()).doesNotContain("\n"));
    }

    @Test
    void a_supplier_that_is_not_among_the_parties_becomes_one() {
        String release =
                with(
                        "\"id\": \"GB-COH-1\", \"name\": \"Care Co-op\"}],",
                        "\"id\": \"GB-COH-2\", \"name\": \"New Co-op\"}, {\"name\": \"Care Co-op\"}, {\"name\": \"Nobody\"}],");
        Sound sound = ((Legible) read(pack(release))).sound().getFirst();
        assertThat(sound.stated().activeAwards().getFirst().suppliers())
                .extracting(id -> id.value())
                .containsExactly("GB-COH-2", "GB-COH-1");
        assertThat(sound.warnings()).extracting(Finding::rule).containsExactly("supplier-left-out");
    }

    @Test
    void where_an_award_states_no_value_and_term_its_contract_does() {
        String sections =
                RELEASE.replaceAll("(?s)\"value\": .*?\\},\\s*\"suppliers\"", "\"suppliers\"");
        String release =
                sections.replaceAll("(?s),\\s*\"contractPeriod\": \\{.*?\\}\\}\\]", "}]")
                        .replace(
                                "\"awards\"",
                                "\"contracts\": [{\"id\": \"c1\", \"awardID\": \"a1\","
                                        + " \"value\": {\"amount\": 7, \"currency\": \"GBP\"},"
                                        + " \"period\": {\"startDate\": \"2025-05-01T00:00:00+01:00\"}}],"
                                        + " \"awards\"");
        assertThat(release).doesNotContain("contractPeriod").doesNotContain("1000");
        Sound sound = ((Legible) read(pack(release))).sound().getFirst();
        assertThat(sound.stated().value().orElseThrow().amount()).isEqualByComparingTo("7");
        assertThat(sound.stated().term().firstDay()).hasToString("Optional[2025-05-01]");
    }
}
