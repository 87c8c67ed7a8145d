package org.publicaccord.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/**
 * Three parties agree on one page, work by it and renew it, over the real broker: a host that is
 * missing, a dissent, a concern that escalates by itself, a second version, and one that leaves.
 */
class WorkingAgreementStoryTest {

    @RegisterExtension static final Story story = Story.together();

    private static final String GRANT = "{\"hostRoute\":\"GRANT\",\"because\":\"It will pay.\"}";
    private static final String COLLABORATION =
            "{\"hostRoute\":\"NON_PECUNIARY_COLLABORATION\",\"because\":\"No money flows.\"}";

    private final Person commissioner = story.person("commissioner");
    private final Person provider = story.person("provider");
    private final Person leisure = story.person("leisure-provider");

    private ContractStory contract;
    private LocalDate firstDay;

    @Test
    void three_parties_agree_on_one_page_and_work_by_it() {
        threeSignOnePage();
        itTakesEffectOnlyUnderALawfulHost();
        theForumDecidesWithADissent();
        aConcernEscalatesByItself();
        theyRenewItAndOneLeaves();
    }

    private void threeSignOnePage() {
        contract =
                ContractStory.beginsWithNeed(
                        story,
                        """
                        {"title":"Swimming for people who are lonely",
                         "description":"Swimming together.","concerned":"Lonely people.",
                         "category":"SERVICES","cpvCodes":[],"partners":[],
                         "authority":"SUB_CENTRAL","nation":"ENGLAND_AND_WALES",
                         "estimate":{"amount":20000,"currency":"GBP"}}
                        """);
        contract.takesTheRoute("WORKING_AGREEMENT");
        firstDay = story.today().plusDays(14);
        commissioner.does(at("/page"), page(GRANT, 5_000, firstDay.plusYears(1)));
        provider.isTold(contract.place(), "Page to read and sign");
        isSignedByAll();
        JsonNode agreed = leisure.reads(at(""));
        assertThat(agreed.path("state").asString()).isEqualTo("Agreed");
    }

    private void itTakesEffectOnlyUnderALawfulHost() {
        JsonNode refused = commissioner.isRefused(at("/beginning"), "", "working-agreement-host");
        assertThat(refused.path("legalBasis").asString()).contains("never a way round procurement");
        leisure.does(at("/page"), page(COLLABORATION, 0, firstDay.plusYears(1)));
        assertThat(leisure.reads(at("")).at("/draft/signedBy").size()).isZero();
        isSignedByAll();
        commissioner.isRefused(at("/beginning"), "", "approval-needed");
        contract.isApproved("ENTER_CONTRACT", 0);
        commissioner.does(at("/beginning"));
        provider.isTold(contract.place(), "Working agreement in force");
        new DeliveryStory(story, contract, firstDay).begins();
    }

    private void theForumDecidesWithADissent() {
        Place decision = at("/decisions/" + UUID.randomUUID());
        provider.puts(decision, "{\"words\":\"We swim on Sundays too.\"}");
        provider.does(decision.at("/votes"), "{\"choice\":\"FOR\"}");
        commissioner.isRefused(decision.at("/settlement"), "", "forum-not-quorate");
        leisure.does(
                decision.at("/votes"),
                "{\"choice\":\"AGAINST\",\"reason\":\"Nobody can open the pool.\"}");
        commissioner.does(decision.at("/votes"), "{\"choice\":\"FOR\"}");
        commissioner.does(decision.at("/settlement"));
        JsonNode told = leisure.isTold(contract.place(), "Decided");
        assertThat(told.toString()).contains("Nobody can open the pool.");
    }

    private void aConcernEscalatesByItself() {
        Place concern = at("/concerns/" + UUID.randomUUID());
        leisure.puts(concern, "{\"what\":\"We hear of plans last.\",\"principle\":\"HONESTY\"}");
        story.comes(story.today().plusDays(14));
        contract.awaits("working-agreement-concern-escalated");
        assertThat(leisure.reads(at("")).at("/relationship/concerns/0/level").asString())
                .isEqualTo("FORUM");
        commissioner.isTold(contract.place(), "Concern escalated");
        commissioner.does(concern.at("/resolution"), "{\"how\":\"Plans are shared on Mondays.\"}");
    }

    private void theyRenewItAndOneLeaves() {
        String because = "{\"because\":\"It goes well.\"}";
        provider.does(at("/renegotiation"), because);
        provider.does(at("/page"), page(COLLABORATION, 0, firstDay.plusYears(2)));
        isSignedByAll();
        contract.isApproved("ENTER_CONTRACT", 0);
        commissioner.does(at("/beginning"));
        assertThat(leisure.reads(at("")).at("/inForce/version").asInt()).isEqualTo(2);
        assertThat(provider.reads(contract.place()).toString())
                .contains(firstDay.plusYears(2).toString());
        leisure.does(at("/departure"), because);
        commissioner.isTold(contract.place(), "A partner left");
        provider.isRefused(at("/departure"), because, "last-partner-leaving");
    }

    private void isSignedByAll() {
        String content = provider.reads(at("")).at("/draft/contentSha256").asString();
        Stream.of(provider, commissioner, leisure)
                .forEach(it ->
                        it.does(
                                at("/signatures"),
                                "{\"contentSha256\":\"%s\"}".formatted(content)));
    }

    private Place at(String rest) {
        return contract.at("/working-agreement" + rest);
    }

    private String page(String host, int pounds, LocalDate lastDay) {
        return """
        {"name":"Swimming together",
         "partners":[{"organisation":"XX-BRIGHTBECK-CIC","name":"Brightbeck Care CIC"},
                     {"organisation":"XX-NORTHMOOR-LEISURE",
                      "name":"Northmoor Leisure Trust"}],
         "why":"People are lonely. Water carries. We open the pool together.",
         "money":{"amount":%d,"currency":"GBP"},"moneyInWords":"Each brings its own.",
         "forum":{"rule":"MAJORITY_WITH_DISSENT","quorum":3,"everyDays":90},
         "firstDay":"%s","lastDay":"%s","host":%s}
        """
                .formatted(pounds, firstDay, lastDay, host);
    }
}
