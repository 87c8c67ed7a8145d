package org.publicaccord.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.publicaccord.platform.Evidence.Event;
import tools.jackson.databind.JsonNode;

/**
 * One contract from its need to its close, by the people concerned, over the real broker; the
 * platform is killed in the middle and started again.
 */
class CompetitionStoryTest {

    @RegisterExtension static final Story story = Story.together();

    private static final int OFFERED_POUNDS = 960_000;
    private static final int TERM_DAYS = 730;

    private static final List<String> WINNER_IS_TOLD =
            List.of(
                    "Your assessment summary is ready",
                    "You are awarded",
                    "Standstill ended",
                    "Contract entered",
                    "Delivery began",
                    "Tenancies kept: good",
                    "What comes after the term",
                    "Extended",
                    "Ended",
                    "Closed");

    /** Withheld, or told with another event, or only to suppliers invited by name. */
    private static final List<String> TOLD_OTHERWISE =
            List.of(
                    "org.publicaccord.bidding.withheld.v1",
                    "org.publicaccord.monitoring.withheld.v1",
                    "org.publicaccord.bidding.opportunity-opened.v1",
                    "org.publicaccord.bidding.question-answered.v1",
                    "org.publicaccord.bidding.submission-received.v1",
                    "org.publicaccord.contract.tenders-closed.v1",
                    "org.publicaccord.contract.award-recommended.v1",
                    "org.publicaccord.contract.summaries-issued.v1",
                    "org.publicaccord.contract.approval-used.v1",
                    "org.publicaccord.contract.notice-confirmed.v1");

    private final Person commissioner = story.person("commissioner");
    private final Person provider = story.person("provider");
    private final Person leisure = story.person("leisure-provider");

    private ContractStory contract;
    private TenderingStory tendering;
    private DeliveryStory delivery;
    private LocalDate firstDay;
    private LocalDate lastDay;

    @Test
    void a_contract_lives_from_its_need_to_its_close_though_the_platform_is_killed()
            throws Exception {
        aNeedIsWorkedOut();
        twoProvidersTenderThoughThePlatformIsKilled();
        theAwardIsDecided();
        theContractIsEnteredAfterTheStandstill();
        theContractIsDeliveredAndChanged();
        theContractIsRenewedAndClosed();
        everybodyWasToldAndEverythingAgrees();
    }

    private void aNeedIsWorkedOut() {
        contract =
                ContractStory.beginsWithNeed(
                        story,
                        """
                        {"title":"Peer support for people leaving homelessness",
                         "description":"A borough-wide peer support service.",
                         "concerned":"People who leave homelessness, and their peers.",
                         "category":"SERVICES","cpvCodes":["79900000"],"partners":[],
                         "authority":"SUB_CENTRAL","nation":"ENGLAND_AND_WALES",
                         "estimate":{"amount":1000000,"currency":"GBP"}}
                        """);
        contract.isCoDesigned();
        contract.takesTheRoute("OPEN_COMPETITION");
    }

    /** One tender is acknowledged just before the kill; the other is on its way, and sent again. */
    private void twoProvidersTenderThoughThePlatformIsKilled() throws InterruptedException {
        tendering = new TenderingStory(story, contract);
        tendering.isAdvertised("OPEN");
        tendering.aQuestionIsAnswered();
        tendering.isOffered(provider, OFFERED_POUNDS);
        Person again = leisure.saying("the trust's tender");
        story.isKilledAmid(() -> tendering.isOffered(again, 940_000));
        tendering.isOffered(again, 940_000);
        assertThat(provider.lists(tendering.at("/submissions"))).hasSize(1);
        assertThat(leisure.lists(tendering.at("/submissions"))).hasSize(1);
        tendering.tendersClose();
        assertThat(commissioner.lists(tendering.at("/submissions"))).hasSize(2);
    }

    private void theAwardIsDecided() {
        tendering.isAssessed("XX-BRIGHTBECK-CIC");
        String award = "{\"lots\":{\"1\":true},\"because\":\"The recommendation is followed.\"}";
        commissioner.isRefused(contract.at("/award"), award, "approval-needed");
        contract.isApproved("AWARD", OFFERED_POUNDS);
        commissioner.does(contract.at("/award"), award);
        contract.publishes("UK6");
        provider.isTold(contract.place(), "You are awarded");
    }

    private void theContractIsEnteredAfterTheStandstill() {
        firstDay = story.today().plusDays(60);
        lastDay = firstDay.plusDays(TERM_DAYS - 1);
        contract.isApproved("ENTER_CONTRACT", OFFERED_POUNDS);
        JsonNode refused =
                commissioner.isRefused(
                        contract.at("/entry"), entry("9f".repeat(32)), "standstill-runs");
        assertThat(refused.path("legalBasis").asString())
                .contains("Procurement Act 2023")
                .contains("51");
        story.comes(story.today().plusDays(20));
        contract.awaits("standstill-ended");
        String signed = contract.isFiled(commissioner, "CONTRACT", "PUBLIC", "Peers support.");
        provider.isTold(contract.place(), "Document: CONTRACT");
        commissioner.isRefused(
                contract.at("/entry"), entry("9f".repeat(32)), "signed-content-not-on-record");
        commissioner.does(contract.at("/entry"), entry(signed));
        contract.publishes("UK7");
        provider.isTold(contract.place(), "Contract entered");
    }

    private String entry(String signedContent) {
        return """
        {"term":{"firstDay":"%s","lastDay":"%s"},"extensionMonths":12,
         "kpis":[{"id":"tenancies","title":"Tenancies kept","target":"85 per cent",
                  "everyMonths":6}],
         "signedContentSha256":"%s"}
        """
                .formatted(firstDay, lastDay, signedContent);
    }

    /** A first change is small; a second, with the first, is more than 10 per cent (s.75(4)). */
    private void theContractIsDeliveredAndChanged() {
        delivery = new DeliveryStory(story, contract, firstDay);
        delivery.begins();
        delivery.isAssessedAfterHalfAYear("tenancies");
        Place small = delivery.proposesToRaiseTheValueBy(40_000);
        contract.isApproved("MODIFY", 1_000_000);
        delivery.makes(small);
        JsonNode answer = delivery.asksWhetherTheValueMayRiseBy(70_000);
        assertThat(answer.path("answer").asString()).isEqualTo("YES");
        assertThat(answer.path("notice").asString()).isEqualTo("UK10");
        assertThat(answer.path("text").asString()).contains("11.46%");
        Place larger = delivery.proposesToRaiseTheValueBy(70_000);
        contract.isApproved("MODIFY", 1_070_000);
        JsonNode refused = delivery.mayNotMake(larger, "change-notice-missing");
        assertThat(refused.path("legalBasis").asString()).contains("75");
        contract.publishes("UK10");
        delivery.makes(larger);
    }

    private void theContractIsRenewedAndClosed() {
        delivery.isReviewedBefore(lastDay);
        contract.isApproved("RENEW", 1_070_000);
        Place option = delivery.isRenewedByItsOption(12);
        contract.publishes("UK10");
        contract.isApproved("MODIFY", 1_070_000);
        delivery.isExtendedBy(option, lastDay.plusDays(1));
        delivery.isToEndOn(lastDay.plusMonths(12));
        delivery.isClosed();
    }

    private void everybodyWasToldAndEverythingAgrees() throws Exception {
        Held held = story.everythingAgrees();
        Place place = contract.place();
        WINNER_IS_TOLD.forEach(words -> provider.isTold(place, words));
        leisure.isTold(place, "Your assessment summary is ready");
        JsonNode lost = leisure.isTold(place, "You are not awarded");
        assertThat(lost.path("body").asString()).contains("standstill");
        assertThat(leisure.messages(place, "Contract entered")).isEmpty();
        commissioner.isTold(place, "Done: Renewal step: agree the exit plan");
        commissioner.isTold(place, "Done: Renewal step: hold the final employee liability");
        assertThat(commissioner.messages(place, "Overdue: Renewal step: agree the exit plan"))
                .isEmpty();
        assertThat(held.untold(place.id()).stream().map(Event::name))
                .as("kinds of events that nobody was told of")
                .isNotEmpty()
                .isSubsetOf(TOLD_OTHERWISE);
        System.out.printf(
                "%d events in the stores and on Kafka, %d messages%n",
                held.events(), held.messages().size());
    }
}
