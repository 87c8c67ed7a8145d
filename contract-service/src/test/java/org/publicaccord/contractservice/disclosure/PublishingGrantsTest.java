package org.publicaccord.contractservice.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.disclosure.Publications.BASE;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Correction;
import org.publicaccord.contractservice.contract.Course;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.Path;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.contract.StatesFacts;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.contractservice.delivery.DeliveryCommand.ObserveTerm;
import org.publicaccord.contractservice.history.By;
import org.publicaccord.contractservice.history.Happening;
import org.publicaccord.contractservice.history.History;
import org.publicaccord.contractservice.history.RealGrants;
import org.publicaccord.contractservice.history.TellingHistory;
import org.publicaccord.contractservice.importing.ImportingCommand.CorrectFacts;
import org.publicaccord.contractservice.importing.ImportingCommand.EndEarly;
import org.publicaccord.contractservice.importing.ImportingCommand.ImportRelease;
import org.publicaccord.contractservice.importing.Mandate;
import org.publicaccord.contractservice.life.Assets;
import org.publicaccord.contractservice.life.Grants;
import org.publicaccord.contractservice.life.Journey;
import org.publicaccord.contractservice.life.Westmarch;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is published of grants is valid 360Giving data, and says what was taken over. */
class PublishingGrantsTest {

    private static final String PUBLISHED =
            "https://raw.githubusercontent.com/ThreeSixtyGiving/standard/1.4.";

    private final SchemaRegistry registry =
            SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    builder ->
                            builder.schemaIdResolvers(ids ->
                                    ids.mapPrefix(
                                                    PUBLISHED + "2/schema/",
                                                    "classpath:360giving/1.4/")
                                            .mapPrefix(
                                                    PUBLISHED + "3/schema/",
                                                    "classpath:360giving/1.4/")));

    private static final ImportRelease MADE_UP = RealGrants.importing(RealGrants.GRANT);

    private List<Error> faults(JsonNode grants) {
        return registry.getSchema(
                        SchemaLocation.of(PUBLISHED + "3/schema/360-giving-package-schema.json"))
                .validate(
                        grants,
                        context ->
                                context.executionConfig(
                                        config -> config.formatAssertionsEnabled(true)));
    }

    private static JsonNode published(History history) {
        return GivingGrant.of(GrantDisclosing.of(history).orElseThrow(), "360G-pacord");
    }

    private static JsonNode pack(List<History> histories) {
        List<DisclosedGrant> grants =
                histories.stream().map(it -> GrantDisclosing.of(it).orElseThrow()).toList();
        return new GivingPackages(Publications.ofThePlatform())
                .of(grants, RealGrants.IMPORTED_AT, BASE, URI.create(BASE + OpenGrants.GRANTS));
    }

    @Test
    void the_package_of_twenty_real_grants_is_valid() {
        JsonNode grants = pack(RealGrants.histories());
        assertThat(grants.path("grants")).hasSize(20);
        assertThat(faults(grants)).isEmpty();
    }

    @Test
    void a_grant_without_its_amount_would_not_be_valid() {
        JsonNode grants = pack(RealGrants.histories());
        grants.path("grants").path(3).asObject().remove("amountAwarded");
        assertThat(faults(grants)).isNotEmpty();
    }

    @Test
    void a_grant_is_published_as_it_was_taken_over() {
        JsonNode published = published(RealGrants.history(MADE_UP));
        assertThat(JsonMapper.shared().readTree(published.toString()))
                .isEqualTo(
                        JsonMapper.shared()
                                .readTree(
                                        """
                                        {"id": "360G-made-up-1", "title": "Warm rooms in winter",
                                         "description": "A warm room each weekday. Write to [email address withheld].",
                                         "currency": "GBP", "amountAwarded": 10000.5, "awardDate": "2017-06-10",
                                         "plannedDates": [{"startDate": "2017-07-01", "endDate": "2018-06-30",
                                           "duration": 12}],
                                         "fundingOrganization": [
                                           {"id": "GB-LAE-BRX", "name": "Brixcombe Council"}],
                                         "recipientOrganization": [
                                           {"id": "GB-COH-01234567", "name": "Warm Rooms CIC"}],
                                         "classifications": [
                                           {"vocabulary": "Themes", "code": "T1", "title": "Poverty"}],
                                         "amountAppliedFor": 12000, "amountDisbursed": 2500,
                                         "grantProgramme": [{"code": "W", "title": "Winter fund"}],
                                         "fromOpenCall": "Yes",
                                         "beneficiaryLocation": [{"name": "Brixcombe", "countryCode": "GB",
                                           "geoCode": "E07000001", "geoCodeType": "NMD"}],
                                         "locationScope": "Subnational region", "regrantType": "FRG010",
                                         "dateModified": "2017-07-01T10:00:00Z"}
                                        """));
    }

    @Test
    void a_correction_is_published_with_the_date_on_which_it_was_recorded() {
        History history =
                new TellingHistory(MADE_UP.contract())
                        .at(RealGrants.IMPORTED_AT)
                        .then(MADE_UP)
                        .then(
                                new CorrectFacts(
                                        MADE_UP.contract(),
                                        new Correction(
                                                Optional.of("Warm rooms"),
                                                Optional.empty(),
                                                Optional.empty(),
                                                Optional.empty(),
                                                Optional.empty()),
                                        new Reason("So they call it."),
                                        new Mandate.ForEveryBuyer()))
                        .history();
        JsonNode published = published(history);
        assertThat(published.path("title").asString()).isEqualTo("Warm rooms");
        assertThat(published.path("dateModified").asString())
                .isEqualTo(RealGrants.IMPORTED_AT.toString());
        assertThat(faults(pack(List.of(history)))).isEmpty();
    }

    @Test
    void a_grant_that_was_ended_early_says_when() {
        History history =
                new TellingHistory(MADE_UP.contract())
                        .at(RealGrants.IMPORTED_AT)
                        .then(MADE_UP)
                        .then(
                                new EndEarly(
                                        MADE_UP.contract(),
                                        LocalDate.of(2017, 10, 31),
                                        new Reason("The rooms closed."),
                                        new Mandate.ForEveryBuyer()))
                        .history();
        assertThat(published(history).path("actualDates").path(0).path("endDate").asString())
                .isEqualTo("2017-10-31");
        assertThat(faults(pack(List.of(history)))).isEmpty();
    }

    @Test
    void of_a_person_nothing_is_published_but_that_it_is_one() {
        String toAPerson =
                RealGrants.GRANT.replaceFirst(
                        "(?s)\"recipientOrganization\": .*?}],",
                        "\"recipientIndividual\": {\"id\": \"p-1\", \"name\": \"Jo Bloggs\"},");
        History history = RealGrants.history(RealGrants.importing(toAPerson));
        assertThat(published(history).path("recipientIndividual").toString())
                .isEqualTo("{\"id\":\"360G-made-up-1-recipient\",\"name\":\"Individual\"}");
        assertThat(faults(pack(List.of(history)))).isEmpty();
    }

    /** Facts of a contract that began here, as on the grant path. */
    private record GrantAccepted(ContractId contract, Stage stage, Facts facts)
            implements StatesFacts {}

    private static History madeHere(Facts facts) {
        Facts grant = facts.withCourse(facts.course().orElse(Course.BEGINNING).with(Path.GRANT));
        return new History(
                Westmarch.CONTRACT,
                List.of(
                        new Happening(
                                "e-0",
                                0,
                                RealGrants.IMPORTED_AT,
                                new GrantAccepted(Westmarch.CONTRACT, Stage.MOBILISING, grant),
                                By.of(Map.of("actorRole", "commissioner")))));
    }

    @Test
    void a_grant_that_was_made_here_has_an_id_of_this_platforms_own_prefix() {
        History history = madeHere(Assets.completed().facts());
        JsonNode published = published(history);
        assertThat(published.path("id").asString()).isEqualTo("360G-pacord-" + Westmarch.CONTRACT);
        assertThat(published.path("amountAwarded").intValue()).isEqualTo(400_000);
        assertThat(published.path("awardDate").asString()).isEqualTo("2027-05-24");
        assertThat(published.at("/plannedDates/0/startDate").asString()).isEqualTo("2027-06-01");
        assertThat(published.at("/recipientOrganization/0/id").asString())
                .isEqualTo(Westmarch.COOPERATIVE.value());
        assertThat(published.path("dateModified").asString())
                .isEqualTo(RealGrants.IMPORTED_AT.toString());
        assertThat(faults(pack(List.of(history)))).isEmpty();
        assertThat(Disclosing.of(history)).isEmpty();
    }

    @Test
    void a_grant_that_was_given_here_says_what_was_applied_for_and_how_it_was_called() {
        History history = Publications.told(Grants.accepted("60000"));
        JsonNode published = published(history);
        assertThat(published.path("amountAppliedFor").intValue()).isEqualTo(80_000);
        assertThat(published.path("amountAwarded").intValue()).isEqualTo(60_000);
        assertThat(published.has("amountDisbursed")).isFalse();
        assertThat(published.path("awardDate").asString()).isEqualTo("2027-03-15");
        assertThat(published.at("/grantProgramme/0/title").asString())
                .isEqualTo("Westmarch community fund");
        assertThat(published.path("fromOpenCall").asString()).isEqualTo("Yes");
        assertThat(published.has("actualDates")).isFalse();
        assertThat(faults(pack(List.of(history)))).isEmpty();
    }

    @Test
    void a_grant_that_was_paid_says_how_much_and_when_it_began_and_ended() {
        Journey paid = Grants.paid();
        assertThat(published(Publications.told(paid)).path("amountDisbursed").intValue())
                .isEqualTo(60_000);
        LocalDate lastDay = Westmarch.TERM.lastDay().orElseThrow();
        paid.then(new ObserveTerm(Westmarch.CONTRACT));
        assertThat(published(Publications.told(paid)).path("actualDates").toString())
                .isEqualTo("[{\"startDate\":\"2027-06-01\"}]");
        paid.at(UkCalendar.startOf(lastDay.plusDays(1))).then(new ObserveTerm(Westmarch.CONTRACT));
        assertThat(published(Publications.told(paid)).path("actualDates").toString())
                .isEqualTo(
                        "[{\"startDate\":\"2027-06-01\",\"endDate\":\"%s\"}]".formatted(lastDay));
        assertThat(faults(pack(List.of(Publications.told(paid))))).isEmpty();
    }

    @Test
    void every_payment_moves_a_grant_to_the_end_of_the_list() {
        History history = Publications.told(Grants.paid());
        assertThat(GrantDisclosing.GRANTS.of(history).keySet())
                .containsExactly(history.latest().id());
        assertThat(GrantDisclosing.GRANTS.mayBeIn(history.latest().event())).isTrue();
    }

    @Test
    void a_grant_that_is_not_awarded_yet_is_not_published() {
        assertThat(GrantDisclosing.of(madeHere(Assets.intended().facts()))).isEmpty();
    }

    @Test
    void a_grant_is_no_procurement_and_has_no_release_in_ocds() {
        assertThat(RealGrants.histories())
                .allSatisfy(it -> assertThat(Disclosing.of(it)).isEmpty());
    }
}
