package org.publicaccord.contractservice.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.publicaccord.contractservice.history.RealGrants.GRANT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.GrantId;
import org.publicaccord.contractservice.contract.GrantRecord;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.PartyRole;
import org.publicaccord.contractservice.contract.Path;
import org.publicaccord.contractservice.contract.Regime;
import org.publicaccord.contractservice.contract.Term;
import org.publicaccord.contractservice.history.RealGrants;
import org.publicaccord.contractservice.reading.PackageReading.Legible;
import org.publicaccord.contractservice.reading.PackageReading.Unreadable;
import org.publicaccord.contractservice.reading.ReadRelease.Sound;

/** 360Giving files: what they say is read, what is wrong with them is said with its place. */
class GrantReadingTest {

    private static final PackageReading READING = new PackageReading();

    private static Legible read(String... grants) {
        return (Legible) READING.read(pack(grants).getBytes(UTF_8));
    }

    private static String pack(String... grants) {
        return "{\"version\": \"1.4\", \"grants\": [%s]}".formatted(String.join(",", grants));
    }

    /** The made-up grant with something else in a place. */
    private static String with(String part, String instead) {
        assertThat(GRANT).contains(part);
        return GRANT.replace(part, instead);
    }

    private static Facts facts() {
        return read(GRANT).sound().getFirst().stated();
    }

    @Test
    void twenty_real_grants_are_read_and_what_older_files_get_wrong_is_a_warning() {
        Legible read = (Legible) READING.read(RealGrants.bytes());
        assertThat(read.rejected()).isEmpty();
        assertThat(read.sound()).hasSize(20);
        List<String> warnings =
                read.sound().stream()
                        .flatMap(it -> it.warnings().stream())
                        .map(Finding::rule)
                        .toList();
        assertThat(warnings).filteredOn("code-read-as"::equals).hasSize(20);
        assertThat(warnings).filteredOn("grant-without-description"::equals).hasSize(2);
        assertThat(warnings).filteredOn("format-left-out"::equals).hasSize(8);
        assertThat(warnings).hasSize(30);
        assertThat(read.sound())
                .filteredOn(it -> it.stated().grant().orElseThrow().fromOpenCall().orElseThrow())
                .hasSize(15);
    }

    @Test
    void a_grant_is_a_contract_of_its_funder_with_its_recipient_on_the_grant_path() {
        Facts facts = facts();
        assertThat(facts.path()).isEqualTo(Path.GRANT);
        assertThat(facts.title()).isEqualTo("Warm rooms in winter");
        assertThat(facts.buyer().value()).isEqualTo("GB-LAE-BRX");
        assertThat(facts.parties())
                .filteredOn(it -> it.is(PartyRole.SUPPLIER))
                .singleElement()
                .satisfies(it -> assertThat(it.name()).isEqualTo("Warm Rooms CIC"));
        assertThat(facts.value()).contains(new Money(new BigDecimal("10000.5"), "GBP"));
        assertThat(facts.regime().regime()).isEqualTo(Regime.NONE);
        assertThat(facts.begunHere()).isFalse();
    }

    @Test
    void what_only_360giving_says_is_kept_and_a_month_is_read_as_its_first_day() {
        Sound sound = read(GRANT).sound().getFirst();
        Facts facts = sound.stated();
        assertThat(facts.term())
                .isEqualTo(Term.between(LocalDate.of(2017, 7, 1), LocalDate.of(2018, 6, 30)));
        GrantRecord grant = facts.grant().orElseThrow();
        assertThat(grant.id()).isEqualTo(new GrantId("360G-made-up-1"));
        assertThat(grant.plannedMonths()).contains(12);
        assertThat(grant.fromOpenCall()).contains(true);
        assertThat(grant.programmes()).hasSize(1);
        assertThat(grant.beneficiaryPlaces()).hasSize(1);
        assertThat(sound.warnings())
                .extracting(Finding::rule, Finding::place)
                .containsExactly(tuple("code-read-as", "/grants/0/plannedDates/0/startDate"));
    }

    @Test
    void no_person_no_address_and_no_email_is_taken_over() {
        assertThat(facts().toString())
                .doesNotContain("Bloggs")
                .doesNotContain("High Street")
                .doesNotContain("jo@example.org")
                .doesNotContain("51.5");
    }

    @Test
    void a_person_who_receives_a_grant_is_not_named() {
        String toAPerson =
                GRANT.replaceFirst(
                        "(?s)\"recipientOrganization\": .*?}],",
                        "\"recipientIndividual\": {\"id\": \"person-77\", \"name\": \"Jo Bloggs\"},");
        Facts facts = read(toAPerson).sound().getFirst().stated();
        assertThat(facts.grant().orElseThrow().toIndividual()).isTrue();
        assertThat(facts.toString()).doesNotContain("Bloggs").doesNotContain("person-77");
    }

    @Test
    void the_contract_id_follows_from_the_grant_id_alone() {
        ContractId id = ContractId.of(new GrantId("360G-made-up-1"));
        assertThat(ContractId.of(facts().ocid())).isEqualTo(id);
    }

    @Test
    void one_grant_alone_is_read_as_well() {
        assertThat(((Legible) READING.read(GRANT.getBytes(UTF_8))).sound()).hasSize(1);
    }

    static Stream<Arguments> unsound() {
        return Stream.of(
                Arguments.of("no id", with("\"id\": \"360G-made-up-1\", ", ""), "/id"),
                Arguments.of("an empty id", with("360G-made-up-1", " "), ""),
                Arguments.of("no title", with("\"title\": \"Warm", "\"x\": \"Warm"), "/title"),
                Arguments.of("no amount", with("\"amountAwarded\"", "\"x\""), "/amountAwarded"),
                Arguments.of("an amount in words", with("10000.50", "\"ten\""), "/amountAwarded"),
                Arguments.of("a negative amount", with("10000.50", "-1"), "/amountAwarded"),
                Arguments.of("a negative request", with("12000", "-1"), "/amountAppliedFor"),
                Arguments.of(
                        "an amount beyond all budgets", with("10000.50", "1e20"), "/amountAwarded"),
                Arguments.of("no currency", with("\"currency\"", "\"x\""), "/currency"),
                Arguments.of("no such currency", with("\"GBP\"", "\"XQQ\""), "/currency"),
                Arguments.of("no award date", with("\"awardDate\"", "\"x\""), "/awardDate"),
                Arguments.of("a bad award date", with("2017-06-10", "10/06/2017"), "/awardDate"),
                Arguments.of("a day that is none", with("2017-06-10", "2017-02-30"), "/awardDate"),
                Arguments.of(
                        "an end before the start",
                        with("2017-07\", \"endDate\": \"2018", "2019-07-01\", \"endDate\": \"2018"),
                        "/plannedDates/0/endDate"),
                Arguments.of(
                        "no funder",
                        with("\"fundingOrganization\"", "\"x\""),
                        "/fundingOrganization"),
                Arguments.of(
                        "no recipient",
                        with("\"recipientOrganization\"", "\"x\""),
                        "/recipientOrganization"),
                Arguments.of(
                        "a recipient without an id",
                        with("\"id\": \"GB-COH-01234567\", ", ""),
                        "/recipientOrganization/0/id"),
                Arguments.of("no object", "7", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unsound")
    void an_unsound_grant_is_rejected_with_its_place_and_the_rest_goes_in(
            String what, String grant, String place) {
        Legible read = read(with("made-up-1", "made-up-2"), grant);
        assertThat(read.sound()).hasSize(1);
        assertThat(read.rejected())
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.place()).isEqualTo("/grants/1" + place));
    }

    static Stream<Arguments> leftOut() {
        return Stream.of(
                Arguments.of("fromOpenCall", with("\"Yes\"", "\"maybe\"")),
                Arguments.of("countryCode", with("\"GB\"", "\"Britain\"")),
                Arguments.of("dateModified", with("2017-07-01T10:00:00Z", "last July")),
                Arguments.of("endDate", with("2018-06-30", "next summer")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("leftOut")
    void what_fails_only_its_format_is_left_out_with_a_warning(String field, String grant) {
        Sound sound = read(grant).sound().getFirst();
        assertThat(sound.warnings())
                .anySatisfy(it -> {
                    assertThat(it.rule()).isEqualTo("format-left-out");
                    assertThat(it.place()).endsWith("/" + field);
                    assertThat(it.grantId()).contains("360G-made-up-1");
                });
    }

    @Test
    void two_records_of_one_grant_and_date_that_differ_are_both_kept_out() {
        Legible read = read(GRANT, with("10000.50", "20000"), with("made-up-1", "made-up-2"));
        assertThat(read.sound()).hasSize(1);
        assertThat(read.rejected())
                .extracting(Finding::rule)
                .containsExactly("contradictory-grants", "contradictory-grants");
    }

    @Test
    void of_two_records_with_dates_of_their_own_the_later_comes_last() {
        Legible read = read(with("2017-07-01T10", "2017-08-01T10").replace("10000.50", "9"), GRANT);
        assertThat(read.rejected()).isEmpty();
        assertThat(read.sound())
                .map(it -> it.stated().value().orElseThrow().amount().intValue())
                .containsExactly(10000, 9);
    }

    @Test
    void one_grant_of_two_funders_is_kept_out() {
        assertThat(
                        read(
                                        GRANT,
                                        with(
                                                "GB-LAE-BRX\", \"name\": \"Brixcombe",
                                                "GB-LAE-X\", \"name\": \"Xan"))
                                .rejected())
                .hasSize(2);
    }

    static Stream<Arguments> wholeFiles() {
        return Stream.of(
                Arguments.of("half a file", pack(GRANT).substring(0, 400), "not-json"),
                Arguments.of("no grant", pack(), "no-releases"),
                Arguments.of("no list", "{\"grants\": 7}", "not-a-release-package"),
                Arguments.of("both", "{\"grants\": [], \"releases\": []}", "not-a-release-package"),
                Arguments.of("too many", pack("1,".repeat(10_000) + "1"), "too-many-releases"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("wholeFiles")
    void what_is_no_360giving_file_is_refused_whole(String what, String sent, String rule) {
        assertThat(READING.read(sent.getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        it -> {
                            assertThat(it.refusal().rule()).isEqualTo(rule);
                            assertThat(it.place()).isNotEmpty();
                        });
    }

    @Test
    void a_file_cut_off_anywhere_is_an_answer_and_never_a_crash() {
        byte[] whole = pack(GRANT).getBytes(UTF_8);
        for (int length = 0; length < whole.length; length++) {
            assertThat(READING.read(Arrays.copyOf(whole, length))).isInstanceOf(Unreadable.class);
        }
    }
}
