package org.publicaccord.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.platform.GivingStory.gbp;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.publicaccord.platform.Evidence.Event;
import tools.jackson.databind.JsonNode;

/**
 * A grant is the right instrument, is given within the limit of small assistance, paid as it is
 * claimed, reconciled, asked back in part and accounted for, over the real broker.
 */
class GrantStoryTest {

    @RegisterExtension static final Story story = Story.together();

    private static final int GRANTED = 60_000;
    private static final int AT_THE_START = 20_000;
    private static final int NOT_SPENT = 5_000;

    private final Person commissioner = story.person("commissioner");
    private final Person finance = story.person("finance");
    private final Person provider = story.person("provider");

    private GivingStory giving;
    private LocalDate firstDay;
    private LocalDate lastDay;

    @Test
    void a_grant_is_given_within_the_limit_and_every_pound_of_it_is_accounted_for()
            throws Exception {
        itIsTheRightInstrument();
        itIsOfferedOnceAllIsAnsweredAndConfirmed();
        itIsAcceptedAndCounted();
        anotherIsBeyondTheLimit();
        itIsPaidAsItIsClaimed();
        aWorkingAgreementStandsUnderItAndGoesOnAfterIt();
        whatWasNotSpentIsGivenBack();
        itEnds();
        List<Event> events = story.everythingAgrees().onKafka().get("contract");
        assertThat(events.stream().filter(it -> it.stream().equals(id())).map(Event::name))
                .containsSubsequence(
                        named("grant-case-recorded"),
                        named("grant-assistance-confirmed"),
                        named("grant-accepted"),
                        named("delivery-began"),
                        named("grant-instalment-paid"),
                        named("grant-clawback-recovered"),
                        named("grant-completed"),
                        named("closed"));
    }

    private String id() {
        return giving.contract().place().id();
    }

    private static String named(String event) {
        return "org.publicaccord.contract.%s.v1".formatted(event);
    }

    private void itIsTheRightInstrument() {
        giving = GivingStory.isProposed(story, "Good neighbours", GRANTED);
        firstDay = story.today().plusDays(14);
        lastDay = firstDay.plusYears(1).minusDays(1);
        JsonNode refused = giving.isRefusedForAService();
        assertThat(refused.path("legalBasis").asString()).contains("Procurement Act 2023");
        giving.isForAPurpose();
    }

    private void itIsOfferedOnceAllIsAnsweredAndConfirmed() {
        giving.answersTheStandard(1, 9);
        giving.isAppliedForAndAssessed(firstDay, lastDay);
        giving.contract().isApproved("AWARD", GRANTED);
        commissioner.isRefused(giving.grant("/offer"), offer(), "assistance-not-confirmed");
        giving.isConfirmed();
        JsonNode refused = commissioner.isRefused(giving.grant("/offer"), offer(), "govs-015");
        assertThat(refused.path("legalBasis").asString()).contains("GovS 015");
        giving.answersTheStandard(10, 10);
        commissioner.does(giving.grant("/offer"), offer());
        provider.isTold(giving.contract().place(), "You are offered a grant");
    }

    private String offer() {
        return """
        {"amount":%s,"firstDay":"%s","lastDay":"%s","purpose":"Neighbours meet.",
         "instalments":[
           {"id":"start","amount":%s,"payableFrom":"%s","advanceBecause":"It has no reserves."},
           {"id":"rest","amount":%s,"payableFrom":"%s"}],
         "reconcileWithinDays":90,"openUntil":"%s","contentSha256":"%s"}
        """
                .formatted(
                        gbp(GRANTED),
                        firstDay,
                        lastDay,
                        gbp(AT_THE_START),
                        firstDay,
                        gbp(GRANTED - AT_THE_START),
                        firstDay.plusMonths(6),
                        story.today().plusDays(7),
                        GivingStory.CONTENT);
    }

    private void itIsAcceptedAndCounted() {
        provider.does(
                giving.grant("/offer/acceptance"),
                "{\"contentSha256\":\"%s\"}".formatted(GivingStory.CONTENT));
        provider.isTold(giving.contract().place(), "Your grant");
        JsonNode counted =
                finance.reads(
                                new Place(
                                        Addresses.CONTRACT_SERVICE,
                                        "/api/enterprises/XX-BRIGHTBECK-CIC/assistance"))
                        .path("given")
                        .valueStream()
                        .filter(it -> it.path("contract").asString().equals(id()))
                        .findFirst()
                        .orElseThrow();
        assertThat(counted.path("pounds").asInt()).isEqualTo(GRANTED);
        assertThat(published().path("amountAwarded").asInt()).isEqualTo(GRANTED);
        assertThat(published().path("amountAppliedFor").asInt()).isEqualTo(65_000);
        assertThat(published().path("fromOpenCall").asString()).isEqualTo("No");
        assertThat(published().at("/recipientOrganization/0/id").asString())
                .isEqualTo("XX-BRIGHTBECK-CIC");
    }

    /** GBP 250,000 from others and 60,000 from here leave nothing for 70,000 more. */
    private void anotherIsBeyondTheLimit() {
        GivingStory another = GivingStory.isProposed(story, "More good neighbours", 70_000);
        another.isForAPurpose();
        another.isAppliedForAndAssessed(firstDay, lastDay);
        JsonNode refused = another.isBeyondTheLimit();
        assertThat(refused.path("legalBasis").asString()).contains("Subsidy Control Act 2022");
        commissioner.does(another.grant("/end"), "{\"because\":\"It would be too much.\"}");
        provider.isTold(another.contract().place(), "Your application was turned down");
    }

    private void itIsPaidAsItIsClaimed() {
        new DeliveryStory(story, giving.contract(), firstDay).begins();
        isClaimedAndPaid("start", AT_THE_START, 0);
        commissioner.isTold(giving.contract().place(), "Claim received");
        story.comes(firstDay.plusMonths(6));
        provider.isRefused(instalment("rest", "/claim"), claim(40_000, 50_000), "claim-in-arrears");
        isClaimedAndPaid("rest", GRANTED - AT_THE_START, GRANTED);
        assertThat(provider.messages(giving.contract().place(), "Instalment paid")).isNotEmpty();
    }

    private Place instalment(String id, String rest) {
        return giving.grant("/instalments/" + id + rest);
    }

    private static String claim(int pounds, int spentInAll) {
        return "{\"amount\":%s,\"spentInAll\":%s,\"evidenceSha256\":\"%s\"}"
                .formatted(gbp(pounds), gbp(spentInAll), GivingStory.CONTENT);
    }

    private void isClaimedAndPaid(String id, int pounds, int spentInAll) {
        provider.does(instalment(id, "/claim"), claim(pounds, spentInAll));
        commissioner.does(
                instalment(id, "/decision"),
                "{\"approved\":%s,\"because\":\"As agreed.\"}".formatted(gbp(pounds)));
        finance.does(
                instalment(id, "/payment"),
                "{\"paidOn\":\"%s\",\"reference\":\"BACS-%s\"}".formatted(story.today(), id));
    }

    private void aWorkingAgreementStandsUnderItAndGoesOnAfterIt() {
        ContractStory agreement =
                ContractStory.beginsWithNeed(
                        story, GivingStory.need("Good neighbours, together", GRANTED));
        agreement.takesTheRoute("WORKING_AGREEMENT");
        Place page = agreement.at("/working-agreement");
        commissioner.does(page.at("/page"), page());
        String signature =
                "{\"contentSha256\":\"%s\"}"
                        .formatted(provider.reads(page).at("/draft/contentSha256").asString());
        provider.does(page.at("/signatures"), signature);
        commissioner.does(page.at("/signatures"), signature);
        agreement.isApproved("ENTER_CONTRACT", GRANTED);
        commissioner.does(page.at("/beginning"));
        commissioner.does(
                agreement.at("/links"),
                "{\"follows\":\"%s\",\"because\":\"It goes on together.\"}".formatted(id()));
        assertThat(relations(agreement.place(), id(), 2))
                .containsExactlyInAnyOrder("HOSTED_BY", "FOLLOWS");
        assertThat(relations(giving.contract().place(), agreement.place().id(), 2))
                .containsExactlyInAnyOrder("HOSTS", "FOLLOWED_BY");
        provider.isTold(giving.contract().place(), "What comes next is on record");
    }

    /** What hosts it is the grant: the same parties, as much money, as many days. */
    private String page() {
        return """
        {"name":"Neighbours together",
         "partners":[{"organisation":"XX-BRIGHTBECK-CIC","name":"Brightbeck Care CIC"}],
         "why":"People live alone. Neighbours are near. We bring them together.",
         "money":%s,"moneyInWords":"The grant pays.","firstDay":"%s","lastDay":"%s",
         "host":{"hostRoute":"GRANT","hostAgreementId":"%s","because":"It pays for this."}}
        """
                .formatted(gbp(GRANTED), story.today(), lastDay, id());
    }

    private List<String> relations(Place contract, String other, int count) {
        return provider.waitsUntil(contract, it -> it.path("linkedContracts").size() == count)
                .path("linkedContracts")
                .valueStream()
                .filter(it -> it.path("contract").asString().equals(other))
                .map(it -> it.path("relation").asString())
                .toList();
    }

    private void whatWasNotSpentIsGivenBack() {
        commissioner.does(giving.contract().at("/exit"), "{\"plan\":\"Neighbours go on.\"}");
        story.comes(lastDay.plusDays(2));
        giving.contract().awaits("delivery-ended");
        finance.does(
                giving.grant("/reconciliations"),
                "{\"yearEnd\":\"%s\",\"spent\":%s,\"found\":\"A tent was not bought.\"}"
                        .formatted(lastDay, gbp(GRANTED - NOT_SPENT)));
        commissioner.isRefused(giving.grant("/completion"), "", "unspent-money-left");
        Place clawback = giving.grant("/clawbacks/tent");
        commissioner.puts(
                clawback,
                """
                {"amount":%s,"ground":"NOT_SPENT","because":"The tent.",
                 "representationUntil":"%s"}
                """
                        .formatted(gbp(NOT_SPENT), story.today().plusDays(14)));
        provider.isTold(giving.contract().place(), "Money is asked back");
        String owed = "{\"owed\":%s,\"because\":\"It was not needed.\"}".formatted(gbp(NOT_SPENT));
        commissioner.isRefused(clawback.at("/decision"), owed, "representation-open");
        provider.does(clawback.at("/representation"), "{\"because\":\"We agree.\"}");
        commissioner.does(clawback.at("/decision"), owed);
        finance.does(
                clawback.at("/recovery"),
                "{\"amount\":%s,\"recoveredOn\":\"%s\"}".formatted(gbp(NOT_SPENT), story.today()));
        commissioner.does(giving.grant("/completion"));
        JsonNode view = provider.reads(giving.grant(""));
        assertThat(view.path("state").asString()).isEqualTo("Completed");
        assertThat(view.at("/paid/amount").asInt()).isEqualTo(GRANTED);
        assertThat(view.at("/clawbacks/0/state").asString()).isEqualTo("Recovered");
    }

    private void itEnds() {
        List.of("DATA_HANDED_OVER", "FINAL_ACCOUNTS", "LESSONS_PUBLISHED")
                .forEach(step ->
                        commissioner.does(
                                giving.contract().at("/exit/steps"),
                                "{\"step\":\"%s\",\"doneOn\":\"%s\",\"what\":\"Done.\"}"
                                        .formatted(step, story.today())));
        Place closure = giving.contract().at("/closure");
        commissioner.isRefused(closure, "{}", "exit-steps-open");
        commissioner.does(
                closure,
                """
                {"notApplicable":{"STAFF_INFORMATION":"Nobody moves.",
                  "ASSETS_RETURNED":"Nothing was lent."}}
                """);
        assertThat(giving.contract().stage()).isEqualTo("CLOSED");
        provider.isTold(giving.contract().place(), "Closed");
        assertThat(published().path("amountDisbursed").asInt()).isEqualTo(GRANTED);
        assertThat(published().at("/actualDates/0/endDate").asString())
                .isEqualTo(lastDay.toString());
    }

    /** What anyone reads of it, in the 360Giving Data Standard. */
    private JsonNode published() {
        return provider.reads(
                        new Place(Addresses.CONTRACT_SERVICE, "/open/360giving/grants/" + id()))
                .at("/grants/0");
    }
}
