package org.publicaccord.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/**
 * A hall passes to a community body far below its value, is cared for, closes its doors, and comes
 * back to the council that let it go.
 */
class AssetTransferStoryTest {

    @RegisterExtension static final Story story = Story.together();

    private static final int WORTH = 2_600_000;
    private static final String CONTENT = "4d".repeat(32);
    private static final List<String> CHECKS =
            List.of("TITLE", "CONDITION", "STAFF", "PENSIONS", "VAT", "FUNDING");

    private final Person commissioner = story.person("commissioner");
    private final Person provider = story.person("provider");
    private final UUID interest = UUID.randomUUID();

    private ContractStory hall;

    @Test
    void a_hall_passes_with_consent_and_comes_back_when_its_doors_stay_closed() throws Exception {
        aBodyIsDecidedFor();
        headsOfTermsAreAgreed();
        itPassesOnlyWithTheConsentOfTheSecretaryOfState();
        itIsUsedAndABreachIsCured();
        itComesBackAfterASecondBreach();
        story.everythingAgrees();
    }

    private Place asset(String rest) {
        return hall.at("/asset-transfer" + rest);
    }

    private Place interest(String rest) {
        return asset("/interests/" + interest + rest);
    }

    private void aBodyIsDecidedFor() {
        hall =
                ContractStory.beginsWithNeed(
                        story,
                        """
                        {"title":"A hall for Market Street","description":"A place to meet.",
                         "concerned":"The people of the street.","category":"SERVICES",
                         "cpvCodes":["79900000"],"partners":[],"authority":"SUB_CENTRAL",
                         "nation":"ENGLAND_AND_WALES",
                         "estimate":{"amount":2600000,"currency":"GBP"}}
                        """);
        hall.takesTheRoute("ASSET_TRANSFER");
        commissioner.does(
                asset(""),
                """
                {"reference":"UPRN-100012345678","name":"The Corn Hall",
                 "description":"A hall with a yard.","openSpace":false,"staffed":false}
                """);
        provider.puts(interest(""), "{\"proposal\":\"We will open it every day.\"}");
        commissioner.isRefused(
                interest("/eligibility"),
                "{\"completeOn\":\"%s\"}".formatted(story.today()),
                "asset-lock-evidence-missing");
        commissioner.does(
                interest("/eligibility"),
                """
                {"assetLock":{"kind":"COMMUNITY_INTEREST_COMPANY","evidenceSha256":"%s",
                  "found":"Its articles lock its assets."},"completeOn":"%s"}
                """
                        .formatted(CONTENT, story.today()));
        provider.does(
                interest("/business-case"),
                """
                {"tenure":"LEASE","years":25,"consideration":{"amount":100000,"currency":"GBP"},
                 "benefit":"A hall that is open.","funding":"Our members.","contentSha256":"%s"}
                """
                        .formatted(CONTENT));
        commissioner.does(
                asset("/valuation"),
                """
                {"unrestrictedValue":{"amount":%d,"currency":"GBP"},"valuer":"Hart and Vale",
                 "valuedOn":"%s","reportSha256":"%s"}
                """
                        .formatted(WORTH, story.today(), CONTENT));
        commissioner.does(
                asset("/well-being"),
                "{\"promotes\":[\"SOCIAL\"],\"statement\":\"People meet there.\"}");
        hall.isApproved("DISPOSE_OF_LAND", WORTH);
        commissioner.does(
                asset("/decision"),
                """
                {"interest":"%s","assessed":[{"interest":"%s","points":72.5,"because":"Open daily."}],
                 "because":"It is the best case."}
                """
                        .formatted(interest, interest));
    }

    private void headsOfTermsAreAgreed() {
        LocalDate first = story.today().plusDays(7);
        LocalDate last = first.plusYears(25).minusDays(1);
        commissioner.does(
                asset("/heads-of-terms"),
                """
                {"tenure":"LEASE","firstDay":"%s","lastDay":"%s",
                 "consideration":{"amount":100000,"currency":"GBP"},
                 "covenants":[{"id":"use","kind":"COMMUNITY_USE","promise":"Open daily.",
                   "lastDay":"%s","cureDays":28,"mayStepIn":true,"mayRevert":true}],
                 "reportEveryMonths":12,"contentSha256":"%s"}
                """
                        .formatted(first, last, last, CONTENT));
        provider.does(
                asset("/heads-of-terms/acceptance"),
                "{\"contentSha256\":\"%s\"}".formatted(CONTENT));
        commissioner.does(
                asset("/due-diligence"),
                CHECKS.stream()
                        .map(it -> "\"%s\":\"Nothing against it.\"".formatted(it))
                        .collect(Collectors.joining(",", "{\"findings\":{", "}}")));
        commissioner.does(
                asset("/subsidy-assessment"),
                """
                {"form":"NOT_SUBSIDY","undervalue":{"amount":2500000,"currency":"GBP"},
                 "because":"A hall of local interest only."}
                """);
    }

    /** The General Disposal Consent reaches to GBP 2,000,000 below value. */
    private void itPassesOnlyWithTheConsentOfTheSecretaryOfState() {
        JsonNode refused =
                commissioner.isRefused(asset("/clearance"), "", "secretary-of-state-consent");
        assertThat(refused.path("detail").asString()).contains("£2,500,000");
        assertThat(refused.path("legalBasis").asString())
                .contains("Local Government Act 1972")
                .contains("123");
        commissioner.does(
                asset("/consent"),
                "{\"reference\":\"SOS-41\",\"givenOn\":\"%s\"}".formatted(story.today()));
        commissioner.does(asset("/clearance"), "");
        hall.isApproved("ENTER_CONTRACT", WORTH);
        commissioner.does(
                asset("/completion"), "{\"signedContentSha256\":\"%s\"}".formatted(CONTENT));
        assertThat(benefit().at("/undervalue/amount").intValue()).isEqualTo(2_500_000);
    }

    private void itIsUsedAndABreachIsCured() {
        story.comes(story.today().plusDays(60));
        hall.awaits("delivery-began");
        provider.does(
                asset("/benefit-reports"),
                "{\"upTo\":\"%s\",\"gained\":\"120 people a week.\"}".formatted(story.today()));
        commissioner.does(asset("/covenants/use/breach"), "{\"because\":\"Closed for a week.\"}");
        commissioner.does(
                asset("/covenants/use/cure-notice"),
                "{\"cureBy\":\"%s\",\"demand\":\"Open it.\"}"
                        .formatted(story.today().plusDays(30)));
        commissioner.does(asset("/covenants/use/cure"), "{\"because\":\"It is open again.\"}");
        assertThat(benefit().at("/covenants/0/status").asString()).isEqualTo("holds");
    }

    private void itComesBackAfterASecondBreach() {
        story.comes(story.today().plusDays(30));
        commissioner.does(asset("/covenants/use/breach"), "{\"because\":\"Closed for a month.\"}");
        LocalDate cureBy = story.today().plusDays(30);
        commissioner.does(
                asset("/covenants/use/cure-notice"),
                "{\"cureBy\":\"%s\",\"demand\":\"Open it.\"}".formatted(cureBy));
        String reverter =
                "{\"revertedOn\":\"%s\",\"because\":\"It stayed closed.\"}"
                        .formatted(cureBy.plusDays(1));
        commissioner.isRefused(asset("/covenants/use/reverter"), reverter, "cure-period-runs");
        story.comes(cureBy.plusDays(1));
        hall.isApproved("TERMINATE", WORTH);
        commissioner.does(asset("/covenants/use/reverter"), reverter);
        assertThat(hall.stage()).isEqualTo("TERMINATED");
        assertThat(benefit().path("revertedOn").asString())
                .isEqualTo(cureBy.plusDays(1).toString());
        List.of("DATA_HANDED_OVER", "ASSETS_RETURNED", "FINAL_ACCOUNTS", "LESSONS_PUBLISHED")
                .forEach(step ->
                        commissioner.does(
                                hall.at("/exit/steps"),
                                "{\"step\":\"%s\",\"doneOn\":\"%s\",\"what\":\"Done.\"}"
                                        .formatted(step, story.today())));
    }

    /** What anyone reads of it beyond OCDS. */
    private JsonNode benefit() {
        return provider.reads(
                        new Place(
                                Addresses.CONTRACT_SERVICE,
                                "/open/ocds/records/ocds-pacord-" + hall.place().id()))
                .at("/records/0/x_public_benefit/assetTransfer");
    }
}
