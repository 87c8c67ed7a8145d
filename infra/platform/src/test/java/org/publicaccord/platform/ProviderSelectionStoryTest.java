package org.publicaccord.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/**
 * Health care by the provider that suits most, over the real broker: a process that is not
 * permitted, a standstill that another provider's representation keeps open, the further decision,
 * the award, and the contract's option.
 */
class ProviderSelectionStoryTest {

    @RegisterExtension static final Story story = Story.together();

    private static final int PRICE_POUNDS = 480_000;
    private static final String CONFIRM =
            "{\"decision\":\"CONFIRM\",\"because\":\"The criteria were weighed as published.\"}";
    private static final String BECAUSE = "{\"because\":\"It meets the criteria best.\"}";
    private static final String FIVE =
            """
            {"QUALITY_AND_INNOVATION":%1$d,"VALUE":%1$d,
             "INTEGRATION_COLLABORATION_AND_SUSTAINABILITY":%1$d,
             "ACCESS_INEQUALITIES_AND_CHOICE":%1$d,"SOCIAL_VALUE":%1$d}
            """;

    private final Person commissioner = story.person("commissioner");
    private final Person provider = story.person("provider");
    private final Person leisure = story.person("leisure-provider");

    private ContractStory contract;
    private LocalDate lastDay;

    @Test
    void the_most_suitable_provider_is_awarded_once_another_was_heard() throws Exception {
        aNeedOfHealthCareIsOnRecord();
        onlyAPermittedProcessIsFollowed();
        theProviderIsChosenInTheOpen();
        anotherProviderIsHeard();
        theContractIsAwardedAndEntered();
        itGoesOnByItsOption();
        theProviderGoesOnAfterIt();
        story.everythingAgrees();
    }

    private void aNeedOfHealthCareIsOnRecord() {
        contract =
                ContractStory.beginsWithNeed(
                        story,
                        """
                        {"title":"Talking therapies near home",
                         "description":"Therapists in community centres.",
                         "concerned":"People who wait for talking therapies.",
                         "category":"SERVICES","cpvCodes":["85120000"],"partners":[],
                         "authority":"SUB_CENTRAL","nation":"ENGLAND_AND_WALES",
                         "estimate":{"amount":500000,"currency":"GBP"}}
                        """);
        contract.takesTheRoute("PROVIDER_SELECTION");
    }

    private void onlyAPermittedProcessIsFollowed() {
        JsonNode refused =
                commissioner.isRefused(
                        at("/process"), process("DIRECT_AWARD_C"), "psr-direct-award-c");
        assertThat(refused.path("legalBasis").asString()).contains("2023/1348");
        commissioner.does(at("/process"), process("MOST_SUITABLE_PROVIDER"));
        commissioner.isTold(contract.place(), "Process selected");
    }

    private void theProviderIsChosenInTheOpen() {
        publishes("INTENTION_TO_FOLLOW");
        commissioner.isRefused(at("/choice"), choice(), "choice-too-early");
        story.comes(story.today().plusDays(14));
        commissioner.does(at("/choice"), choice());
        assertThat(provider.messages(contract.place(), "award")).isEmpty();
        publishes("INTENTION");
        provider.isTold(contract.place(), "An award to you is intended");
    }

    /** On the last day of the standstill: it does not end before the authority decides further. */
    private void anotherProviderIsHeard() {
        LocalDate standstill = standstillLastDay();
        story.comes(standstill);
        contract.isApproved("AWARD", PRICE_POUNDS);
        commissioner.isRefused(at("/award"), BECAUSE, "selection-standstill-runs");
        Place representation = at("/representations/" + UUID.randomUUID());
        commissioner.puts(
                representation,
                """
                {"provider":"XX-NORTHMOOR-LEISURE","receivedOn":"%s",
                 "words":"Social value was not weighed."}
                """
                        .formatted(standstill));
        leisure.isTold(contract.place(), "Your representation was received");
        story.comes(standstill.plusDays(1));
        commissioner.isRefused(at("/award"), BECAUSE, "further-decision-owed");
        commissioner.isRefused(at("/further-decision"), CONFIRM, "information-not-provided");
        commissioner.does(
                representation.at("/information"), "{\"because\":\"The scores and reasons.\"}");
        commissioner.does(at("/further-decision"), CONFIRM);
        provider.isTold(contract.place(), "Further decision");
        JsonNode told = leisure.isTold(contract.place(), "Further decision");
        assertThat(told.path("body").asString())
                .contains("Independent Patient Choice and Procurement Panel");
    }

    private void theContractIsAwardedAndEntered() {
        commissioner.isRefused(at("/award"), BECAUSE, "selection-standstill-runs");
        story.comes(standstillLastDay().plusDays(1));
        commissioner.does(at("/award"), BECAUSE);
        publishes("AWARD");
        commissioner.isTold(contract.place(), "Done: Notice of the award");
        LocalDate firstDay = story.today().plusDays(30);
        lastDay = firstDay.plusMonths(12).minusDays(1);
        String signed = contract.isFiled(commissioner, "CONTRACT", "PUBLIC", "Therapists listen.");
        contract.isApproved("ENTER_CONTRACT", PRICE_POUNDS);
        commissioner.does(
                contract.at("/entry"),
                """
                {"term":{"firstDay":"%s","lastDay":"%s"},"extensionMonths":12,"kpis":[],
                 "signedContentSha256":"%s"}
                """
                        .formatted(firstDay, lastDay, signed));
        provider.isTold(contract.place(), "Contract entered");
        assertThat(commissioner.reads(at("")).at("/governance/process").asString())
                .isEqualTo("MOST_SUITABLE_PROVIDER");
        new DeliveryStory(story, contract, firstDay).begins();
    }

    /** The contract provides for it, so that nothing is published before (reg 13(1)(a)). */
    private void itGoesOnByItsOption() {
        var delivery = new DeliveryStory(story, contract, lastDay);
        delivery.isReviewedBefore(lastDay);
        contract.isApproved("RENEW", PRICE_POUNDS);
        delivery.isRenewedByItsOption(12);
        contract.awaits("extended");
        provider.isTold(contract.place(), "Extended");
        assertThat(provider.reads(contract.place()).toString())
                .contains(lastDay.plusMonths(12).toString());
    }

    /** By process C: the need that follows is on record, and each of the two tells of the other. */
    private void theProviderGoesOnAfterIt() {
        new DeliveryStory(story, contract, lastDay).isReviewedBefore(lastDay.plusMonths(12));
        contract.isApproved("RENEW", PRICE_POUNDS);
        commissioner.does(
                contract.at("/renewal"),
                "{\"outcome\":\"PSR_C\",\"because\":\"People wait less.\"}");
        JsonNode next = linked(contract.place());
        assertThat(next.path("relation").asString()).isEqualTo("FOLLOWED_BY");
        provider.isTold(contract.place(), "What comes next is on record");
        Place need = Place.CONTRACTS.at("/" + next.path("contract").asString());
        assertThat(linked(need).path("contract").asString()).isEqualTo(contract.place().id());
        assertThat(commissioner.reads(need).path("title").asString())
                .isEqualTo("Talking therapies near home");
    }

    private JsonNode linked(Place contract) {
        return commissioner
                .waitsUntil(contract, it -> it.path("linkedContracts").size() == 1)
                .at("/linkedContracts/0");
    }

    private LocalDate standstillLastDay() {
        return LocalDate.parse(commissioner.reads(at("")).path("standstillLastDay").asString());
    }

    private void publishes(String notice) {
        commissioner.does(
                at("/notices"),
                "{\"notice\":\"%s\",\"noticeId\":\"0-%s\",\"publishedAt\":\"%s\"}"
                        .formatted(notice, notice, story.now()));
    }

    private Place at(String rest) {
        return contract.at("/provider-selection" + rest);
    }

    private static String process(String process) {
        return """
        {"authority":"LOCAL_AUTHORITY","stated":{"framework":false,"existingProvider":false,
           "onlyCapable":false,"patientChoice":false,"numberUnrestricted":false,
           "existingEnds":false,"considerableChange":false,"satisfactory":false,
           "identifiable":true},
         "process":"%s","because":"The local providers are known.","conflicts":"None."}
        """
                .formatted(process);
    }

    private static String choice() {
        return """
        {"provider":{"organisation":"XX-BRIGHTBECK-CIC","name":"Brightbeck Care CIC"},
         "price":{"amount":%d,"currency":"GBP"},"weights":%s,"points":%s,
         "because":"It meets the criteria best."}
        """
                .formatted(PRICE_POUNDS, FIVE.formatted(20), FIVE.formatted(4));
    }
}
