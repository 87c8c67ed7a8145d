package org.publicaccord.rules.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.publicaccord.rules.AuthorityKind;
import org.publicaccord.rules.Kind;
import org.publicaccord.rules.ProcurementActRules;
import org.publicaccord.rules.Purchase;
import org.publicaccord.rules.RulePack;
import org.publicaccord.rules.RulePacks;
import org.publicaccord.rules.calendar.Calendars;

class RulePackFilesTest {

    private static final LocalDate REVIEW = LocalDate.of(2028, 1, 1);

    @TempDir Path directory;
    private String sound;

    @BeforeEach
    void readTheBuiltInPack() throws IOException {
        try (var in = BuiltInPacks.class.getResourceAsStream("/rule-packs/UK-PA23-2026.json")) {
            sound = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void a_changed_threshold_takes_effect_from_its_day_and_not_before() throws IOException {
        write("review-2028.json", reviewed());

        RulePacks packs = RulePackFiles.builtInAnd(directory);

        assertThat(isPublicContract(packs, REVIEW.minusDays(1))).isFalse();
        assertThat(isPublicContract(packs, REVIEW)).isTrue();
        assertThat(packs.inForce("PA23", REVIEW.minusDays(1)).map(RulePack::id))
                .hasValue("UK-PA23-2026");
        assertThat(packs.inForce("PA23", REVIEW).map(RulePack::id)).hasValue("UK-PA23-2028");
        assertThat(packs.named("UK-PA23-2026"))
                .as("what is pinned stays")
                .hasValueSatisfying(it ->
                        assertThat(it.rule("thresholds").amount("sub-central"))
                                .isEqualTo("207720"));
    }

    @Test
    void an_empty_directory_adds_nothing() {
        assertThat(RulePackFiles.in(directory)).isEmpty();
        assertThat(RulePackFiles.builtInAnd(directory).all()).hasSameSizeAs(BuiltInPacks.all());
    }

    @Test
    void only_files_that_end_in_json_are_read() throws IOException {
        write("notes.txt", "no pack");
        write("b.json", reviewed());
        assertThat(RulePackFiles.in(directory)).hasSize(1);
    }

    @Test
    void a_directory_that_is_not_there_is_an_error() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> RulePackFiles.in(directory.resolve("none")))
                .withMessageContaining("none");
    }

    @Test
    void a_directory_that_looks_like_a_file_is_an_error() throws IOException {
        Files.createDirectory(directory.resolve("folder.json"));
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> RulePackFiles.in(directory))
                .withMessageContaining("folder.json");
    }

    @Test
    void an_id_that_stands_in_two_files_is_an_error_that_names_both() throws IOException {
        write("a.json", reviewed());
        write("b.json", reviewed());
        assertFault("b.json", "/id", "UK-PA23-2028 stands in", "a.json");
    }

    @Test
    void an_id_of_a_built_in_pack_is_an_error() throws IOException {
        write("mine.json", sound);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RulePackFiles.builtInAnd(directory))
                .withMessage("rule pack UK-PA23-2026 is there twice");
    }

    @Test
    void a_day_of_a_built_in_pack_is_an_error() throws IOException {
        write("mine.json", sound.replace("UK-PA23-2026", "MY-PA23-2026"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RulePackFiles.builtInAnd(directory))
                .withMessageContaining("MY-PA23-2026 takes effect on the same day");
    }

    @ParameterizedTest(name = "{0} -> {1}: {3} at {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"id\": \"UK-PA23-2026\" | \"id\": \"../../etc/passwd\" | / | a pack's id is",
                "\"id\": \"UK-PA23-2026\" | \"id\": 5 | /id | needs a text",
                "\"id\": \"UK-PA23-2026\" | \"id\": \"\" | /id | needs a text",
                "\"regime\": \"PA23\" | \"regime\": null | /regime | needs a text",
                "\"effectiveFrom\": \"2026-01-01\" | \"effectiveFrom\": \"1 Jan\""
                        + " | /effectiveFrom | needs a day",
                "\"effectiveFrom\": \"2026-01-01\" | \"effectiveFrom\": \"2026-02-30\""
                        + " | /effectiveFrom | needs a day",
                "\"effectiveFrom\": \"2026-01-01\" | \"effectiveTo\": \"2026-01-01\""
                        + " | /effectiveFrom | needs a day",
                "\"regime\": \"PA23\" | \"regime\": \"PA23\", \"effectiveTo\": \"2025-12-31\""
                        + " | / | ends before",
                "\"regime\": \"PA23\" | \"regime\": \"PA23\", \"jurisdiction\": \"UK\""
                        + " | /jurisdiction | is not known here",
                "\"rules\": [ | \"rules\": 3, \"x\": [ | /x | is not known here",
                "\"title\": \"Standstill | \"note\": \"\", \"title\": \"Standstill"
                        + " | /rules/7/note | is not known here",
                "\"code\": \"standstill\" | \"code\": \"tender-period\""
                        + " | /rules/7/code | is there twice",
                "\"code\": \"standstill\" | \"code\": \"Stand still\""
                        + " | /rules/7 | a rule's code is kebab-case",
                "\"kind\": \"STATUTE\" | \"kind\": \"LAW\" | /rules/0/kind | is one of STATUTE",
                "\"central\": 135018 | \"central\": \"135018\""
                        + " | /rules/0/amounts/central | needs a number",
                "\"central\": 135018 | \"central\": -1 | /rules/0/amounts/central | from 0",
                "\"central\": 135018 | \"central\": 1e15 | /rules/0/amounts/central | below",
                "\"central\": 135018 | \"central\": 1e999999999"
                        + " | /rules/0/amounts/central | below",
                "\"central\": 135018 | \"central\": 0.0000001"
                        + " | /rules/0/amounts/central | six decimals",
                "\"central\": 135018 | \"central\": 1, \"central\": 2 | line | no JSON",
                "\"notice\": [ | \"notice\": [ 4, | /rules/1/lists/notice | list of up to 200",
                "\"notice\": [ | \"notice\": [ \" \", | /rules/1/lists/notice | not blank",
                "\"working-days\": 8 | \"working-days\": [8]"
                        + " | /rules/7/amounts/working-days | needs a number"
            })
    void a_hostile_file_is_refused_with_its_place(
            String good, String bad, String place, String fault) throws IOException {
        write("pack.json", replacedOnce(sound, good, bad));
        assertFault("pack.json", place, fault);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "no JSON | line 1",
                "{\"id\": | line 1",
                "[] | /",
                "5 | /",
                "{} | /effectiveFrom",
                "{} {} | line 1",
                "{\"effectiveFrom\": \"2026-01-01\", \"id\": \"A\", \"regime\": \"B\"} | /rules",
                "{\"effectiveFrom\": \"2026-01-01\", \"id\": \"A\", \"regime\": \"B\","
                        + " \"rules\": [1]} | /rules/0",
                "{\"effectiveFrom\": \"2026-01-01\", \"id\": \"A\", \"regime\": \"B\","
                        + " \"rules\": [{}]} | /rules/0/code"
            })
    void what_is_no_pack_is_refused_with_its_place(String content, String place)
            throws IOException {
        write("pack.json", content);
        assertFault("pack.json", place);
    }

    @ParameterizedTest(name = "{1} for {0}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"code\": \"standstill\" | \"code\": \"other\" | lacks the rule standstill",
                "\"working-days\" | \"days\" | lacks the amount working-days",
                "\"notice\" | \"notices\" | lacks the list notice"
            })
    void a_pack_that_lacks_what_the_platform_reads_is_refused(String good, String bad, String fault)
            throws IOException {
        write("pack.json", replacedOnce(reviewed(), good, bad));
        assertFault("pack.json", fault, "which UK-PA23-2025 has");
    }

    @Test
    void a_list_has_at_most_200_words_of_500_characters() throws IOException {
        write("pack.json", listing(200, 500));
        assertThat(RulePackFiles.in(directory).getFirst().rule("rule-0").list("words"))
                .hasSize(200)
                .allMatch(word -> word.length() == 500);
        write("pack.json", listing(201, 5));
        assertFault("pack.json", "/rules/0/lists/words", "up to 200 texts");
        write("pack.json", listing(1, 501));
        assertFault("pack.json", "/rules/0/lists/words", "up to 500 characters");
    }

    @Test
    void a_rule_has_at_most_200_amounts_of_six_decimals() throws IOException {
        write("pack.json", amounting(200));
        assertThat(RulePackFiles.in(directory).getFirst().rule("rule-0").amount("a199"))
                .isEqualTo("0.000001");
        write("pack.json", amounting(201));
        assertFault("pack.json", "/rules/0/amounts", "up to 200 entries");
    }

    @Test
    void without_a_directory_the_packs_of_the_platform_hold() throws IOException {
        write("review-2028.json", reviewed());
        assertThat(RulePackFiles.configured(" ").all()).hasSameSizeAs(BuiltInPacks.all());
        assertThat(RulePackFiles.configured(directory.toString()).all())
                .hasSize(BuiltInPacks.all().size() + 1);
    }

    @Test
    void an_empty_file_is_no_pack() throws IOException {
        write("pack.json", "");
        assertFault("pack.json", "/");
    }

    @Test
    void nesting_without_end_is_refused() throws IOException {
        write("pack.json", "[".repeat(200_000));
        assertFault("pack.json", "no JSON", "nesting depth");
    }

    @Test
    void a_file_larger_than_a_megabyte_is_refused() throws IOException {
        write("pack.json", reviewed() + " ".repeat(1_000_001));
        assertFault("pack.json", "larger than 1 MB");
        write("pack.json", reviewed() + " ".repeat(1_000_000 - reviewed().length()));
        assertThat(RulePackFiles.in(directory)).hasSize(1);
    }

    @Test
    void more_than_500_rules_are_refused() throws IOException {
        write("pack.json", packOf(501));
        assertFault("pack.json", "/rules", "up to 500 rules");
        write("pack.json", packOf(500));
        assertThat(RulePackFiles.in(directory).getFirst().rules()).hasSize(500);
    }

    @Test
    void more_than_200_files_are_refused() throws IOException {
        for (int i = 0; i <= 200; i++) {
            write("pack-" + i + ".json", packOf(1).replace("MANY", "MANY-" + i));
        }
        assertFault(directory.getFileName().toString(), "/", "more than 200 files");
        Files.delete(directory.resolve("pack-0.json"));
        assertThat(RulePackFiles.in(directory)).hasSize(200);
    }

    @Test
    void a_rule_without_a_day_of_its_own_is_in_force_with_its_pack() throws IOException {
        write(
                "pack.json",
                packOf(1).replace("\"PROPOSED\"", "\"PROPOSED\", \"inForceFrom\": null"));
        var rule = RulePackFiles.in(directory).getFirst().rule("rule-0");
        assertThat(rule.inForceFrom()).isEqualTo(LocalDate.of(2027, 4, 1));
        assertThat(rule.kind()).isEqualTo(Kind.PROPOSED);
        assertThat(rule.amounts()).isEmpty();
    }

    private String reviewed() {
        return sound.replace("UK-PA23-2026", "UK-PA23-2028")
                .replace("\"effectiveFrom\": \"2026-01-01\"", "\"effectiveFrom\": \"2028-01-01\"")
                .replace("\"sub-central\": 207720", "\"sub-central\": 200000");
    }

    private static boolean isPublicContract(RulePacks packs, LocalDate begunOn) {
        var purchase =
                new Purchase(
                        AuthorityKind.SUB_CENTRAL,
                        Purchase.Category.SERVICES,
                        false,
                        false,
                        false,
                        false,
                        new BigDecimal("203000"));
        RulePack pack = packs.inForce("PA23", begunOn).orElseThrow();
        return !new ProcurementActRules(pack, Calendars::of).isBelowThreshold(purchase);
    }

    private static String replacedOnce(String text, String good, String bad) {
        assertThat(text).contains(good);
        int at = text.indexOf(good);
        return text.substring(0, at) + bad + text.substring(at + good.length());
    }

    private static String listing(int words, int characters) {
        var word = "\"" + "w".repeat(characters) + "\"";
        return packOf(1)
                .replace(
                        "\"PROPOSED\"",
                        "\"PROPOSED\", \"lists\": {\"words\": ["
                                + String.join(",", Collections.nCopies(words, word))
                                + "]}");
    }

    private static String amounting(int amounts) {
        String list =
                IntStream.range(0, amounts)
                        .mapToObj(i -> "\"a" + i + "\": 0.000001")
                        .collect(Collectors.joining(","));
        return packOf(1).replace("\"PROPOSED\"", "\"PROPOSED\", \"amounts\": {" + list + "}");
    }

    private static String packOf(int rules) {
        var list = new StringBuilder();
        for (int i = 0; i < rules; i++) {
            list.append(i == 0 ? "" : ",")
                    .append("{\"code\": \"rule-")
                    .append(i)
                    .append("\", \"title\": \"T\", \"legalBasis\": \"B\", \"kind\": \"PROPOSED\"}");
        }
        return "{\"id\": \"MANY\", \"regime\": \"REFORM\", \"effectiveFrom\": \"2027-04-01\","
                + " \"rules\": ["
                + list
                + "]}";
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(directory.resolve(name), content);
    }

    private void assertFault(String... parts) {
        assertThatExceptionOfType(FaultyRulePack.class)
                .isThrownBy(() -> RulePackFiles.in(directory))
                .satisfies(it -> assertThat(it.getMessage()).contains(parts));
    }
}
