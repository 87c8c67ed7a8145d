package org.publicaccord.contractservice.importing;

import static org.publicaccord.contractservice.history.RealGrants.GRANT;
import static org.publicaccord.contractservice.importing.Examples.noonOn;
import static org.publicaccord.testkit.DeciderSpec.spec;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.publicaccord.contractservice.contract.Path;
import org.publicaccord.contractservice.contract.ReleaseTag;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.history.RealGrants;
import org.publicaccord.contractservice.importing.ImportingCommand.ImportRelease;
import org.publicaccord.contractservice.importing.ImportingCommand.ObserveTerm;
import org.publicaccord.contractservice.importing.ImportingEvent.EarlierReleaseJoined;
import org.publicaccord.contractservice.importing.ImportingEvent.Imported;
import org.publicaccord.contractservice.importing.ImportingEvent.TermEnded;
import org.publicaccord.contractservice.importing.ImportingEvent.Updated;
import org.publicaccord.contractservice.importing.ImportingEvent.WentLive;
import org.publicaccord.testkit.DeciderSpec;

/** What becomes of a grant of 360Giving data. Its days are 1 July 2017 to 30 June 2018. */
class TakingOverGrantsTest {

    private static final ImportRelease FIRST = RealGrants.importing(GRANT);
    private static final ImportRelease LATER = changed("2017-07-01T10", "2017-08-01T10", "8000");
    private static final ImportRelease EARLIER = changed("2017-07-01T10", "2017-06-15T10", "8000");

    private static ImportRelease changed(String date, String otherDate, String amount) {
        return RealGrants.importing(GRANT.replace(date, otherDate).replace("10000.50", amount));
    }

    private static ImportRelease undated(String amount) {
        return RealGrants.importing(
                GRANT.replace("\"dateModified\": \"2017-07-01T10:00:00Z\",", "")
                        .replace("10000.50", amount));
    }

    private static DeciderSpec<ImportingCommand, ImportingState, ImportingEvent> contract() {
        return spec(new ImportedContracts());
    }

    private static Imported imported(ImportRelease grant) {
        return new Imported(grant.contract(), Stage.DELIVERY, grant.stated(), grant.source());
    }

    private static Updated updated(ImportRelease grant) {
        return new Updated(
                grant.contract(), Stage.DELIVERY, grant.stated(), grant.source(), List.of());
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2017-06-30, MOBILISING",
        "2017-07-01, DELIVERY",
        "2018-06-30, DELIVERY",
        "2018-07-01, EXIT"
    })
    void a_grant_stands_where_its_planned_dates_put_it(LocalDate today, Stage stage) {
        contract()
                .at(noonOn(today))
                .when(FIRST)
                .then(new Imported(FIRST.contract(), stage, FIRST.stated(), FIRST.source()));
    }

    @Test
    void the_same_record_again_is_nothing_new() {
        contract().given(imported(FIRST)).when(FIRST).thenNothingNew();
    }

    @Test
    void a_later_record_takes_the_place_of_the_one_before() {
        contract()
                .given(imported(FIRST))
                .at(noonOn(LocalDate.of(2017, 9, 1)))
                .when(LATER)
                .then(updated(LATER));
    }

    @Test
    void what_a_later_record_does_not_say_is_not_known_any_more() {
        ImportRelease withoutProgramme =
                RealGrants.importing(
                        GRANT.replace("2017-07-01T10", "2017-08-01T10")
                                .replaceFirst("\"grantProgramme\": .*\n", "")
                                .replaceFirst("\"description\": .*\n", ""));
        contract()
                .given(imported(FIRST))
                .at(noonOn(LocalDate.of(2017, 9, 1)))
                .when(withoutProgramme)
                .then(updated(withoutProgramme));
    }

    @Test
    void an_earlier_record_joins_the_history() {
        contract()
                .given(imported(FIRST))
                .when(EARLIER)
                .then(
                        new EarlierReleaseJoined(
                                FIRST.contract(),
                                Path.GRANT,
                                Stage.DELIVERY,
                                FIRST.stated().parties(),
                                EARLIER.stated(),
                                EARLIER.source()));
    }

    @Test
    void another_content_of_the_same_date_is_refused() {
        contract()
                .given(imported(FIRST))
                .when(changed("nothing else", "nothing else", "7"))
                .thenRefused("contradictory-grants");
    }

    @Test
    void another_content_without_a_date_is_refused() {
        contract()
                .given(imported(undated("5")))
                .when(undated("6"))
                .thenRefused("contradictory-grants");
    }

    @Test
    void a_record_that_names_another_funder_is_refused() {
        ImportRelease ofAnother =
                RealGrants.importing(
                        GRANT.replace("2017-07-01T10", "2017-08-01T10")
                                .replace("GB-LAE-BRX", "GB-LAE-XAN")
                                .replace("Brixcombe Council", "Xanthe Council"));
        contract().given(imported(FIRST)).when(ofAnother).thenRefused("grant-of-another-funder");
    }

    @Test
    void a_procurement_does_not_become_part_of_a_grant() {
        var procurement =
                new ImportRelease(
                        FIRST.contract(),
                        Examples.awarded(),
                        Examples.release("r1", "2025-06-02T09:00:00Z", ReleaseTag.AWARD));
        contract().given(imported(FIRST)).when(procurement).thenRefused("grant-of-another-funder");
    }

    @Test
    void a_grant_goes_live_and_ends_with_its_days() {
        contract()
                .given(
                        new Imported(
                                FIRST.contract(), Stage.MOBILISING, FIRST.stated(), FIRST.source()))
                .at(noonOn(LocalDate.of(2018, 7, 1)))
                .when(new ObserveTerm(FIRST.contract()))
                .then(
                        List.of(
                                new WentLive(
                                        FIRST.contract(),
                                        Path.GRANT,
                                        Stage.DELIVERY,
                                        FIRST.stated().parties(),
                                        LocalDate.of(2017, 7, 1)),
                                new TermEnded(
                                        FIRST.contract(),
                                        Path.GRANT,
                                        Stage.EXIT,
                                        FIRST.stated().parties(),
                                        LocalDate.of(2018, 6, 30))));
    }
}
