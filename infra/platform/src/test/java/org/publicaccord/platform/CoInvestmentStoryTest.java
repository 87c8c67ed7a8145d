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
 * Capital is put together, its terms are signed by all on one content, it is released on an outcome
 * that was verified, earns, is converted, bears a loss by rank, comes back, and its investors
 * leave, over the real broker.
 */
class CoInvestmentStoryTest {

    @RegisterExtension static final Story story = Story.together();

    private static final int LOAN = 150_000;
    private static final int AT_THE_START = 100_000;
    private static final int SHARES = 20_000;
    private static final int CUSHION = 50_000;
    private static final int ALL = LOAN + SHARES + CUSHION;
    private static final int LOSS = 60_000;
    private static final String EVIDENCE = "7f".repeat(32);

    private final Person commissioner = story.person("commissioner");
    private final Person investor = story.person("investor");
    private final Person provider = story.person("provider");
    private final Person verifier = story.person("verifier");

    private ContractStory contract;
    private LocalDate firstDay;
    private LocalDate lastDay;

    @Test
    void patient_capital_is_released_on_a_verified_outcome_and_its_investors_leave_in_the_end()
            throws Exception {
        whoInvestsWhatIsAgreed();
        termsAreSignedByAllOnOneContent();
        capitalIsReleasedOnceItsOutcomeIsVerified();
        aSurplusIsSharedAndNothingIsCalledIn();
        theLoanIsConvertedAndALossIsBorneByRank();
        theContractIsClosedOnceTheInvestorsLeft();
        List<Event> events = story.everythingAgrees().onKafka().get("contract");
        assertThat(
                        events.stream()
                                .filter(it -> it.stream().equals(contract.place().id()))
                                .map(Event::name))
                .containsSubsequence(
                        named("coinvestment-proposed"),
                        named("coinvestment-signed"),
                        named("outcome-tested"),
                        named("tranche-released"),
                        named("surplus-shared"),
                        named("coinvestment-changed"),
                        named("capital-written-down"),
                        named("capital-repaid"),
                        named("coinvestment-exited"),
                        named("closed"));
    }

    private static String named(String event) {
        return "org.publicaccord.contract.%s.v1".formatted(event);
    }

    private Place capital(String rest) {
        return contract.at("/co-investment" + rest);
    }

    private String onTheTable() {
        return investor.reads(capital("")).path("contentSha256").asString();
    }

    private void allAgree() {
        String content = "{\"contentSha256\":\"%s\"}".formatted(onTheTable());
        provider.does(capital("/agreement"), content);
        investor.does(capital("/agreement"), content);
    }

    private void whoInvestsWhatIsAgreed() {
        contract =
                ContractStory.beginsWithNeed(
                        story,
                        """
                        {"title":"A laundry of the people","description":"Work and clean clothes.",
                         "concerned":"People long out of work.","category":"SERVICES",
                         "cpvCodes":[],"partners":[],"authority":"SUB_CENTRAL",
                         "nation":"ENGLAND_AND_WALES",
                         "estimate":{"amount":220000,"currency":"GBP"}}
                        """);
        contract.takesTheRoute("CO_INVESTMENT");
        firstDay = story.today().plusDays(14);
        lastDay = firstDay.plusYears(2).minusDays(1);
        commissioner.isRefused(capital("/stack"), stack(ALL + 1), "stack-does-not-add-up");
        commissioner.does(capital("/stack"), stack(ALL));
        investor.isTold(contract.place(), "A capital stack is proposed");
        allAgree();
    }

    private static String stack(int total) {
        return """
        {"investee":{"organisation":"XX-BRIGHTBECK-CIC","name":"Brightbeck Care CIC"},
         "investors":[{"organisation":"XX-SLOW-RIVER-FUND","name":"Slow River Fund"}],
         "total":%s,
         "layers":[
           {"id":"loan","instrument":"DEBT","investor":"XX-SLOW-RIVER-FUND","amount":%s,"rank":1},
           {"id":"shares","instrument":"COMMUNITY_SHARES","investor":"XX-BRIGHTBECK-CIC",
            "amount":%s,"rank":2},
           {"id":"cushion","instrument":"FIRST_LOSS","investor":"XX-NORTHMOOR-COUNCIL",
            "amount":%s,"rank":3}]}
        """
                .formatted(gbp(total), gbp(LOAN), gbp(SHARES), gbp(CUSHION));
    }

    private void termsAreSignedByAllOnOneContent() {
        commissioner.does(capital("/terms"), terms(100));
        String earlier = onTheTable();
        commissioner.does(capital("/terms"), terms(20));
        investor.isRefused(
                capital("/agreement"),
                "{\"contentSha256\":\"%s\"}".formatted(earlier),
                "other-content");
        allAgree();
        contract.isApproved("AWARD", ALL);
        commissioner.does(capital("/subsidy"), SMALL);
        provider.isTold(contract.place(), "To be signed");
        String signature = "{\"signedContentSha256\":\"%s\"}".formatted(onTheTable());
        investor.does(capital("/signature"), signature);
        contract.isApproved("ENTER_CONTRACT", ALL);
        JsonNode refused =
                commissioner.isRefused(capital("/entry"), signature, "signature-missing");
        assertThat(refused.path("detail").asString()).contains("XX-BRIGHTBECK-CIC");
        provider.does(capital("/signature"), signature);
        commissioner.does(capital("/entry"), signature);
        investor.isTold(contract.place(), "Every party signed");
    }

    private static final String SMALL =
            """
            {"form":"MINIMAL","equivalent":{"amount":9000,"currency":"GBP"},
             "because":"The cushion is better than the market."}
            """;

    private String terms(int capPercent) {
        return """
        {"firstDay":"%s","lastDay":"%s","returnCapPercent":%d,
         "graceUntil":"%s","holidayUntil":"%s","patienceUntil":"%s",
         "shares":[{"layer":"loan","percent":20}],"reinvestedPercent":30,"communityPercent":50,
         "tests":[{"id":"jobs","measure":"Jobs kept for half a year","unit":"jobs","target":12,
           "evidenceSource":"The payroll","verifier":"XX-FAIRSIGHT-CHARITY","dueOn":"%s"}],
         "tranches":[
           {"id":"start","layer":"loan","amount":%s},
           {"id":"rest","layer":"loan","amount":%s,"test":"jobs"},
           {"id":"members","layer":"shares","amount":%s},
           {"id":"cushion","layer":"cushion","amount":%s}],
         "reportEveryMonths":12,"wordingSha256":"%s"}
        """
                .formatted(
                        firstDay,
                        lastDay,
                        capPercent,
                        firstDay.plusMonths(6),
                        firstDay.plusMonths(12),
                        firstDay.plusMonths(18),
                        firstDay.plusMonths(9),
                        gbp(AT_THE_START),
                        gbp(LOAN - AT_THE_START),
                        gbp(SHARES),
                        gbp(CUSHION),
                        EVIDENCE);
    }

    private void isReleased(Person by, String tranche) {
        provider.does(capital("/tranches/" + tranche + "/request"));
        by.does(capital("/tranches/" + tranche + "/release"));
    }

    private void capitalIsReleasedOnceItsOutcomeIsVerified() {
        new DeliveryStory(story, contract, firstDay).begins();
        isReleased(investor, "start");
        isReleased(commissioner, "members");
        isReleased(commissioner, "cushion");
        story.comes(firstDay.plusMonths(8));
        provider.does(capital("/tranches/rest/request"));
        verifier.isTold(contract.place(), "An outcome is to be tested");
        Place release = capital("/tranches/rest/release");
        JsonNode refused = investor.isRefused(release, "", "outcome-not-verified");
        assertThat(refused.path("detail").asString()).contains("12 jobs");
        verifier.does(capital("/tests/jobs/result"), measured(11));
        investor.isTold(contract.place(), "Outcome not met");
        investor.isRefused(release, "", "outcome-not-verified");
        verifier.does(capital("/tests/jobs/result"), measured(13));
        investor.does(release);
        assertThat(standing(0, "released")).isEqualTo(LOAN);
    }

    private static String measured(int jobs) {
        return "{\"measured\":%d,\"evidenceSha256\":\"%s\",\"found\":\"As the payroll says.\"}"
                .formatted(jobs, EVIDENCE);
    }

    private int standing(int layer, String what) {
        return investor.reads(capital(""))
                .at("/layers/%d/standing/%s".formatted(layer, what))
                .asInt();
    }

    /** Of 40,000: a fifth for the loan, 30 per cent reinvested, a half for the community. */
    private void aSurplusIsSharedAndNothingIsCalledIn() {
        story.comes(firstDay.plusMonths(12));
        provider.does(
                capital("/surplus"),
                "{\"upTo\":\"%s\",\"surplus\":%s,\"accountsSha256\":\"%s\"}"
                        .formatted(firstDay.plusMonths(12).minusDays(1), gbp(40_000), EVIDENCE));
        investor.isTold(contract.place(), "Surplus shared");
        assertThat(standing(0, "returned")).isEqualTo(8_000);
        assertThat(investor.reads(capital("")).path("communityShare").asInt()).isEqualTo(20_000);
        JsonNode refused =
                investor.isRefused(
                        capital("/layers/loan/call-in"),
                        "{\"defaulted\":\"A machine is broken.\"}",
                        "patience-not-over");
        assertThat(refused.path("legalBasis").asString()).contains("patient");
    }

    private void theLoanIsConvertedAndALossIsBorneByRank() {
        contract.isApproved("MODIFY", ALL);
        commissioner.does(
                capital("/change"),
                """
                {"layer":"loan","instrument":"QUASI_EQUITY","rank":1,"subsidy":%s,
                 "because":"It is served from the surplus."}
                """
                        .formatted(SMALL));
        provider.isTold(contract.place(), "A change is proposed");
        allAgree();
        assertThat(investor.reads(capital("")).at("/layers/0/instrument").asString())
                .isEqualTo("QUASI_EQUITY");
        contract.isApproved("MODIFY", ALL);
        commissioner.does(
                capital("/losses"),
                "{\"loss\":%s,\"evidenceSha256\":\"%s\",\"because\":\"A machine is lost.\"}"
                        .formatted(gbp(LOSS), EVIDENCE));
        assertThat(standing(2, "writtenDown")).isEqualTo(CUSHION);
        assertThat(standing(1, "writtenDown")).isEqualTo(LOSS - CUSHION);
        assertThat(standing(0, "writtenDown")).isZero();
    }

    private void theContractIsClosedOnceTheInvestorsLeft() {
        new DeliveryStory(story, contract, firstDay).isToEndOn(lastDay);
        for (String step :
                List.of(
                        "DATA_HANDED_OVER",
                        "ASSETS_RETURNED",
                        "FINAL_ACCOUNTS",
                        "LESSONS_PUBLISHED")) {
            commissioner.does(
                    contract.at("/exit/steps"),
                    "{\"step\":\"%s\",\"doneOn\":\"%s\",\"what\":\"Done.\"}"
                            .formatted(step, story.today()));
        }
        commissioner.isRefused(contract.at("/closure"), "{}", "capital-outstanding");
        String exit = "{\"because\":\"All of it came back or was lost.\"}";
        isPaid("loan", LOAN);
        commissioner.isRefused(capital("/exit"), exit, "capital-outstanding");
        isPaid("shares", SHARES - (LOSS - CUSHION));
        commissioner.does(capital("/exit"), exit);
        assertThat(investor.reads(capital("")).path("state").asString()).isEqualTo("Exited");
        commissioner.does(contract.at("/closure"), "{}");
        assertThat(contract.stage()).isEqualTo("CLOSED");
    }

    private void isPaid(String layer, int pounds) {
        provider.does(
                capital("/layers/" + layer + "/payments"),
                "{\"capital\":%s,\"interest\":%s}".formatted(gbp(pounds), gbp(0)));
    }
}
