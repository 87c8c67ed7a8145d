package org.publicaccord.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** A contract out to tender: from the design of its procedure to the assessment summaries. */
final class TenderingStory {

    private static final List<String> CRITERIA = List.of("price", "quality", "jobs");
    private static final int BEST = 90;
    private static final int SECOND = 70;

    private final Scene story;
    private final ContractStory contract;
    private final Place procedure;
    private final Person commissioner;
    private Duration untilClosing = Duration.ofDays(40);
    private Instant closesAt;

    TenderingStory(Scene story, ContractStory contract) {
        this.story = story;
        this.contract = contract;
        this.procedure = contract.place().procedure();
        this.commissioner = story.person("commissioner");
    }

    Place at(String rest) {
        return procedure.at(rest);
    }

    /** The procedure is designed and its tender notice published; bidders see it open. */
    void isAdvertised(String kind) {
        commissioner.does(contract.at("/procedure"), design(kind, false, ""));
        isInvited();
    }

    /** The same for light touch services, which need no more time than is reasonable. */
    void isAdvertisedFor(Duration time) {
        untilClosing = time;
        commissioner.does(contract.at("/procedure"), design("COMPETITIVE_FLEXIBLE", true, ""));
        isInvited();
    }

    /** When tenders close. */
    Instant closesAt() {
        return closesAt;
    }

    /** The same for light touch services that are reserved to public service mutuals. */
    void isReservedToMutuals(LocalDate firstDay, LocalDate lastDay) {
        JsonNode refused =
                commissioner.isRefused(
                        contract.at("/procedure"),
                        reserved(firstDay, firstDay.plusMonths(60)),
                        "reservation-term");
        assertThat(refused.path("legalBasis").asString()).contains("s.33");
        commissioner.does(contract.at("/procedure"), reserved(firstDay, lastDay));
        isInvited();
    }

    private String reserved(LocalDate firstDay, LocalDate lastDay) {
        return design(
                "COMPETITIVE_FLEXIBLE",
                true,
                """
                ,"reserved":{"buyer":"ENGLISH_COUNCIL","reservation":
                  {"basis":"S33_PUBLIC_SERVICE_MUTUAL","reservableServices":true,
                   "firstDay":"%s","lastDay":"%s"}}
                """
                        .formatted(firstDay, lastDay));
    }

    private void isInvited() {
        contract.publishes("UK4");
        story.person("provider").waitsUntil(procedure, isIn("open"));
    }

    /** A bidder states with evidence that it is a mutual, or is none by its own constitution. */
    void isShownBy(Person bidder, boolean employeesControl) {
        bidder.does(
                at("/eligibility"),
                """
                {"stated":{"kind":"PUBLIC_SERVICE_MUTUAL","deliversPublicServices":true,
                  "profitToMembersOnly":true,"employeesControl":%s,"comparableEnteredOn":[]},
                 "evidence":[{"title":"Constitution","contentSha256":"%s"}]}
                """
                        .formatted(employeesControl, "ab".repeat(32)));
    }

    /** The buyer verifies who is one of those to whom the contract is reserved. */
    void isVerified(String organisation) {
        commissioner.does(at("/eligibility/" + organisation + "/verification"), "{}");
    }

    private String design(String kind, boolean lightTouch, String reserved) {
        Instant now = story.now();
        closesAt = now.plus(untilClosing);
        return """
        {"kind":"%s","lightTouch":%s,"lots":[{"id":"1","title":"The whole"}],
         "notDividedBecause":"One team serves the borough.",
         "criteria":[%s,%s,%s],
         "questionsCloseAt":"%s","tendersCloseAt":"%s",
         "terms":{"electronic":true,"documentsComplete":true,
                  "qualifyingPlannedNotice":false,"urgent":false},
         "conflicts":"None was found.","kpis":[]%s}
        """
                .formatted(
                        kind,
                        lightTouch,
                        criterion("price", 30, "PRICE"),
                        criterion("quality", 50, "QUALITY"),
                        criterion("jobs", 20, "SOCIAL_VALUE"),
                        now.plus(untilClosing.dividedBy(2)),
                        closesAt,
                        reserved);
    }

    private static String criterion(String id, int weight, String family) {
        return """
        {"id":"%s","title":"%s","subjectMatter":"It is about the service.",
         "measure":"Points for what is shown.","weightPercent":%d,"family":"%s"}
        """
                .formatted(id, id, weight, family);
    }

    /** One bidder asks, and everyone reads the answer. */
    void aQuestionIsAnswered() {
        Person asking = story.person("provider");
        Place question = asking.makes(at("/questions"), "{\"text\":\"May we start in July?\"}");
        commissioner.does(question.at("/answer"), "{\"answer\":\"Yes, in July at the latest.\"}");
        List<JsonNode> read = story.person("leisure-provider").lists(at("/questions"));
        assertThat(read).hasSize(1);
        assertThat(read.getFirst().path("answer").asString()).contains("in July at the latest");
    }

    void isOffered(Person bidder, int pounds) {
        JsonNode receipt =
                PlatformProcess.JSON.readTree(
                        bidder.does(
                                        at("/submissions"),
                                        """
                                        {"lotId":"1","prices":[{"item":"All of it",
                                          "amount":{"amount":%d,"currency":"GBP"}}],
                                         "answers":[%s,%s,%s]}
                                        """
                                                .formatted(
                                                        pounds,
                                                        answer("price"),
                                                        answer("quality"),
                                                        answer("jobs")))
                                .body());
        assertThat(receipt.path("submissionId").asString()).isNotEmpty();
    }

    private static String answer(String criterion) {
        return "{\"criterionId\":\"%s\",\"text\":\"As we say.\",\"attachments\":[]}"
                .formatted(criterion);
    }

    /** Before the closing time nobody else reads a tender; when it comes they are closed. */
    void tendersClose() {
        commissioner.isRefusedToRead(at("/submissions"), "tenders-sealed");
        story.comes(closesAt.plusSeconds(1));
        contract.awaits("tenders-closed");
    }

    /** Two people score each tender, the winner's best; all learn the outcome together. */
    void isAssessed(String winner) {
        List<Person> assessors =
                List.of(story.person("assessor"), story.person("contract-manager"));
        assessors.forEach(this::isAppointed);
        for (JsonNode tender : commissioner.lists(at("/submissions"))) {
            boolean first = tender.at("/bidder/id").asString().equals(winner);
            for (String criterion : CRITERIA) {
                String points = points(tender, criterion, first ? BEST : SECOND);
                assessors.forEach(it -> it.does(at("/scores"), points));
                commissioner.does(at("/moderation"), points);
            }
        }
        commissioner.seeing(procedure).does(at("/recommendation"), "{}");
        story.person("provider").waitsUntil(procedure, isIn("assessing"));
        commissioner.seeing(procedure).does(at("/assessment-summaries"));
        contract.awaits("summaries-issued");
    }

    private void isAppointed(Person assessor) {
        commissioner.does(
                at("/assessors"),
                """
                {"personId":"%s","organisationId":"XX-NORTHMOOR-COUNCIL",
                 "conflict":{"decision":"NONE"}}
                """
                        .formatted(assessor.subject()));
    }

    private static String points(JsonNode tender, String criterion, int points) {
        return """
        {"submissionId":"%s","criterionId":"%s","points":%d,"because":"What was shown."}
        """
                .formatted(tender.path("submissionId").asString(), criterion, points);
    }

    private static Predicate<JsonNode> isIn(String state) {
        return it -> it.path("state").asString("").equals(state);
    }
}
