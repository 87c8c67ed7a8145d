package org.publicaccord.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/**
 * A direct award under the Procurement Act 2023, over the real broker: a supplier that is excluded,
 * the transparency notice before the decision, the standstill before the contract, and its end.
 */
class DirectAwardStoryTest {

    @RegisterExtension static final Story story = Story.together();

    private static final int PRICE_POUNDS = 450_000;
    private static final String DECISION = "{\"because\":\"Nobody else can repair it.\"}";

    private final Person commissioner = story.person("commissioner");
    private final Person provider = story.person("provider");

    private ContractStory contract;
    private LocalDate firstDay;
    private LocalDate lastDay;

    @Test
    void a_contract_is_awarded_directly_after_its_notices_and_ends_in_order() throws Exception {
        theAwardIsJustified();
        itIsDecidedAfterItsTransparencyNotice();
        theContractIsEnteredAfterTheStandstill();
        theContractEnds();
        story.everythingAgrees();
    }

    private void theAwardIsJustified() {
        contract =
                ContractStory.beginsWithNeed(
                        story,
                        """
                        {"title":"Upkeep of the tide organ",
                         "description":"Its makers tune and repair it.",
                         "concerned":"Everyone on the promenade.",
                         "category":"SERVICES","cpvCodes":["50800000"],"partners":[],
                         "authority":"SUB_CENTRAL","nation":"ENGLAND_AND_WALES",
                         "estimate":{"amount":450000,"currency":"GBP"}}
                        """);
        contract.takesTheRoute("DIRECT_AWARD");
        JsonNode refused =
                commissioner.isRefused(
                        at("/justification"),
                        justification("EXCLUDED"),
                        "direct-award-excluded-supplier");
        assertThat(refused.path("legalBasis").asString()).contains("Procurement Act 2023");
        commissioner.does(at("/justification"), justification("CLEAR"));
        commissioner.isTold(contract.place(), "Direct award justified");
    }

    private void itIsDecidedAfterItsTransparencyNotice() {
        contract.isApproved("AWARD", PRICE_POUNDS);
        commissioner.isRefused(at("/decision"), DECISION, "transparency-notice-missing");
        contract.publishes("UK5");
        provider.isTold(contract.place(), "An award to you is intended");
        commissioner.does(at("/decision"), DECISION);
        contract.publishes("UK6");
        provider.isTold(contract.place(), "You are awarded");
    }

    /** Eight working days, and the day of publication is the first (s.51). */
    private void theContractIsEnteredAfterTheStandstill() {
        firstDay = story.today().plusDays(60);
        lastDay = firstDay.plusMonths(12).minusDays(1);
        String signed = contract.isFiled(commissioner, "CONTRACT", "PUBLIC", "The sea sings.");
        contract.isApproved("ENTER_CONTRACT", PRICE_POUNDS);
        JsonNode refused =
                commissioner.isRefused(contract.at("/entry"), entry(signed), "standstill-runs");
        assertThat(refused.path("legalBasis").asString()).contains("51");
        story.comes(story.today().plusDays(20));
        contract.awaits("standstill-ended");
        commissioner.does(contract.at("/entry"), entry(signed));
        contract.publishes("UK7");
        provider.isTold(contract.place(), "Contract entered");
    }

    private void theContractEnds() {
        var delivery = new DeliveryStory(story, contract, firstDay);
        delivery.begins();
        delivery.isToEndOn(lastDay);
        delivery.isClosed();
        provider.isTold(contract.place(), "Closed");
    }

    private Place at(String rest) {
        return contract.at("/direct-award" + rest);
    }

    private static String justification(String standing) {
        return """
        {"ground":"TECHNICAL_REASONS","conditions":"Its makers alone know how it is built.",
         "supplier":{"organisation":"XX-BRIGHTBECK-CIC","name":"Brightbeck Care CIC"},
         "price":{"amount":%d,"currency":"GBP"},"standing":"%s","conflicts":"None was found."}
        """
                .formatted(PRICE_POUNDS, standing);
    }

    private String entry(String signed) {
        return """
        {"term":{"firstDay":"%s","lastDay":"%s"},"extensionMonths":0,
         "kpis":[{"id":"singing","title":"Days on which it sings","target":"340 a year",
                  "everyMonths":12}],
         "signedContentSha256":"%s"}
        """
                .formatted(firstDay, lastDay, signed);
    }
}
