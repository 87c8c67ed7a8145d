package org.publicaccord.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/**
 * A contract that is reserved to public service mutuals, over the real broker: who is none of them
 * is disregarded, its term stays within sixty months, and its service ends as the law asks.
 */
class ReservedStoryTest {

    @RegisterExtension static final Story story = Story.together();

    private static final int OFFERED_POUNDS = 450_000;

    private final Person commissioner = story.person("commissioner");
    private final Person provider = story.person("provider");
    private final Person leisure = story.person("leisure-provider");

    private ContractStory contract;
    private TenderingStory tendering;
    private LocalDate firstDay;
    private LocalDate lastDay;

    @Test
    void a_reserved_contract_is_for_mutuals_alone_and_its_service_ends_after_all_were_heard()
            throws Exception {
        aNeedIsToBeMetByAMutual();
        whoIsNoneOfThemIsDisregarded();
        theMutualIsAwardedForSixtyMonthsAtMost();
        eligibilityIsLostAndTheServiceEnds();
        story.everythingAgrees();
    }

    private void aNeedIsToBeMetByAMutual() {
        contract =
                ContractStory.beginsWithNeed(
                        story,
                        """
                        {"title":"Peer mentoring by a mutual",
                         "description":"Mentors who were mentored.",
                         "concerned":"Young people who leave care.",
                         "category":"SERVICES","cpvCodes":["85312300"],"partners":[],
                         "authority":"SUB_CENTRAL","nation":"ENGLAND_AND_WALES",
                         "estimate":{"amount":500000,"currency":"GBP"}}
                        """);
        contract.takesTheRoute("RESERVED");
        firstDay = story.today().plusDays(120);
        lastDay = firstDay.plusMonths(36).minusDays(1);
    }

    private void whoIsNoneOfThemIsDisregarded() {
        tendering = new TenderingStory(story, contract);
        tendering.isReservedToMutuals(firstDay, firstDay.plusMonths(60).minusDays(1));
        assertThat(provider.reads(contract.place()).path("path").asString()).isEqualTo("RESERVED");
        tendering.isShownBy(provider, true);
        tendering.isShownBy(leisure, false);
        tendering.isOffered(provider, OFFERED_POUNDS);
        tendering.isOffered(leisure, 400_000);
        tendering.tendersClose();
        commissioner.lists(tendering.at("/submissions")).stream()
                .map(it -> it.at("/bidder/id").asString())
                .forEach(tendering::isVerified);
        contract.awaits("tender-disregarded");
        JsonNode told = leisure.isTold(contract.place(), "Your tender is disregarded");
        assertThat(told.path("body").asString())
                .contains("not under the management and control of its employees", "s.33");
        assertThat(commissioner.lists(tendering.at("/submissions"))).hasSize(1);
    }

    private void theMutualIsAwardedForSixtyMonthsAtMost() {
        tendering.isAssessed("XX-BRIGHTBECK-CIC");
        contract.isApproved("AWARD", OFFERED_POUNDS);
        commissioner.does(
                contract.at("/award"),
                "{\"lots\":{\"1\":true},\"because\":\"The recommendation is followed.\"}");
        contract.publishes("UK6");
        story.comes(story.today().plusDays(20));
        contract.awaits("standstill-ended");
        String signed = contract.isFiled(commissioner, "CONTRACT", "PUBLIC", "Peers mentor.");
        contract.isApproved("ENTER_CONTRACT", OFFERED_POUNDS);
        commissioner.isRefused(contract.at("/entry"), entry(25, signed), "reservation-term");
        commissioner.does(contract.at("/entry"), entry(24, signed));
        provider.isTold(contract.place(), "Contract entered");
    }

    private String entry(int extensionMonths, String signed) {
        return """
        {"term":{"firstDay":"%s","lastDay":"%s"},"extensionMonths":%d,"kpis":[],
         "signedContentSha256":"%s"}
        """
                .formatted(firstDay, lastDay, extensionMonths, signed);
    }

    private void eligibilityIsLostAndTheServiceEnds() {
        var delivery = new DeliveryStory(story, contract, firstDay);
        delivery.begins();
        commissioner.does(
                contract.at("/eligibility-loss"),
                "{\"lostOn\":\"%s\",\"because\":\"An investor took control.\"}"
                        .formatted(story.today()));
        provider.isTold(contract.place(), "Eligibility lost");
        assertThat(contract.stage()).isEqualTo("DELIVERY");
        delivery.isReviewedBefore(lastDay.minusMonths(1));
        contract.isApproved("RENEW", OFFERED_POUNDS);
        commissioner.does(
                contract.at("/renewal"),
                "{\"outcome\":\"DECOMMISSION\",\"because\":\"Few young people leave care.\"}");
        delivery.isToEndOn(lastDay);
        delivery.isDecommissioned();
        provider.isTold(contract.place(), "Closed");
    }
}
