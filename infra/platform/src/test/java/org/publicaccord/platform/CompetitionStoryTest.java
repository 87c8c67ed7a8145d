package org.publicaccord.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.publicaccord.platform.Evidence.Event;
import tools.jackson.databind.JsonNode;

/**
 * One contract from its need to its close, by the people concerned, over the real broker; the
 * platform is killed in the middle and started again.
 */
class CompetitionStoryTest {

    private static final String CONTRACTS = "contract-service";
    private static final String BIDDING = "bidding-service";
    private static final String MONITORING = "monitoring-service";
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final List<String> ROUTES =
            List.of(
                    "OPEN_COMPETITION",
                    "COMPETITIVE_FLEXIBLE",
                    "BELOW_THRESHOLD_COMPETITION",
                    "FRAMEWORK_CALL_OFF",
                    "RESERVED",
                    "DIRECT_AWARD",
                    "PROVIDER_SELECTION",
                    "GRANT",
                    "WORKING_AGREEMENT",
                    "ASSET_TRANSFER",
                    "CO_INVESTMENT",
                    "IN_HOUSE",
                    "COOPERATION");

    @TempDir Path folder;

    private Story story;
    private String contract;
    private Instant tendersClose;

    @Test
    void a_contract_lives_from_its_need_to_its_close_though_the_platform_is_killed()
            throws Exception {
        Path data = folder.resolve("data");
        try (PlatformProcess platform = PlatformProcess.start(data, "--fresh").awaitReady()) {
            story = new Story(platform);
            aNeedIsWorkedOut();
            theTenderIsAdvertised();
            twoProvidersTender();
            platform.kill();
        }
        try (PlatformProcess platform = PlatformProcess.start(data).awaitReady()) {
            story.goesOnWith(platform);
            theTendersAreAssessed();
            theAwardIsDecidedAndTheContractEntered();
            theContractIsDelivered();
            theContractIsRenewedAndClosed();
            everythingAgrees(platform);
            assertThat(platform.stop()).as("exit status after SIGTERM").isIn(0, 143);
        }
    }

    private String path(String rest) {
        return "/api/contracts/" + contract + rest;
    }

    private String procedure(String rest) {
        return "/api/procedures/" + contract + rest;
    }

    private void aNeedIsWorkedOut() {
        var made =
                story.does(
                        "commissioner",
                        CONTRACTS,
                        "/api/contracts",
                        """
                        {"title":"Peer support for people leaving homelessness",
                         "description":"A borough-wide peer support service.",
                         "concerned":"People who leave homelessness, and their peers.",
                         "category":"SERVICES","cpvCodes":["79900000"],"partners":[],
                         "authority":"SUB_CENTRAL","nation":"ENGLAND_AND_WALES",
                         "estimate":{"amount":1000000,"currency":"GBP"}}
                        """);
        String location = made.headers().firstValue("Location").orElseThrow();
        contract = location.substring(location.lastIndexOf('/') + 1);
        story.does(
                "commissioner",
                CONTRACTS,
                path("/co-design"),
                """
                {"purpose":"How peers can lead.","invited":["People who were homeless"],
                 "safeguards":"All that is said is published."}
                """);
        story.does(
                "community-participant",
                CONTRACTS,
                path("/co-design/contributions"),
                """
                {"capacity":"LIVED_EXPERIENCE","words":"Let peers recruit."}
                """);
        JsonNode said = story.reads("provider", CONTRACTS, path("/commissioning"));
        assertThat(said.at("/contributions/0/said").asString()).isEqualTo("Let peers recruit.");
        story.does(
                "commissioner",
                CONTRACTS,
                path(
                        "/co-design/contributions/"
                                + said.at("/contributions/0/id").asString()
                                + "/answer"),
                """
                {"outcome":"ADOPTED","because":"Peers sit on the panel."}
                """);
        story.does("commissioner", CONTRACTS, path("/co-design/closure"), because("Peers recruit."));
        String reasons =
                ROUTES.stream()
                        .map(route -> "\"%s\":\"Considered.\"".formatted(route))
                        .collect(Collectors.joining(",", "{", "}"));
        story.does(
                "commissioner",
                CONTRACTS,
                path("/options-appraisal"),
                "{\"chosen\":\"OPEN_COMPETITION\",\"because\":%s,\"standingReasons\":false}"
                        .formatted(reasons));
    }

    private void theTenderIsAdvertised() {
        Instant now = story.now();
        tendersClose = now.plus(Duration.ofDays(40));
        story.does(
                "commissioner",
                CONTRACTS,
                path("/procedure"),
                """
                {"kind":"OPEN","lightTouch":false,"lots":[{"id":"1","title":"The whole"}],
                 "notDividedBecause":"One team serves the borough.",
                 "criteria":[%s,%s,%s],
                 "questionsCloseAt":"%s","tendersCloseAt":"%s",
                 "terms":{"electronic":true,"documentsComplete":true,
                          "qualifyingPlannedNotice":false,"urgent":false},
                 "conflicts":"None was found.","kpis":[]}
                """
                        .formatted(
                                criterion("price", 30, "PRICE"),
                                criterion("quality", 50, "QUALITY"),
                                criterion("jobs", 20, "SOCIAL_VALUE"),
                                now.plus(Duration.ofDays(25)),
                                tendersClose));
        noticeIsPublished("UK4", "000001-2026");
        story.waitsUntil(
                "provider",
                BIDDING,
                procedure(""),
                it -> !it.isMissingNode());
    }

    private static String criterion(String id, int weight, String family) {
        return """
        {"id":"%s","title":"%s","subjectMatter":"It is about the service.",
         "measure":"Points for what is shown.","weightPercent":%d,"family":"%s"}
        """
                .formatted(id, id, weight, family);
    }

    private void noticeIsPublished(String code, String noticeId) {
        String notice = "/notices/" + UUID.randomUUID();
        story.puts(
                "commissioner",
                CONTRACTS,
                path(notice),
                "{\"code\":\"%s\",\"words\":\"As the record says.\"}".formatted(code));
        story.isRefused("commissioner", CONTRACTS, path(notice + "/approval"), "", "own-command");
        story.does("approver", CONTRACTS, path(notice + "/approval"), "");
        story.does("commissioner", CONTRACTS, path(notice + "/submission"), "");
        story.does(
                "commissioner",
                CONTRACTS,
                path(notice + "/confirmation"),
                "{\"noticeId\":\"%s\",\"publishedAt\":\"%s\"}".formatted(noticeId, story.now()));
    }

    private void twoProvidersTender() {
        story.does(
                "provider",
                BIDDING,
                procedure("/questions"),
                """
                {"text":"May we start in July?"}
                """);
        JsonNode questions = story.reads("commissioner", BIDDING, procedure("/questions"));
        story.does(
                "commissioner",
                BIDDING,
                procedure("/questions/" + questions.at("/items/0/id").asString() + "/answer"),
                """
                {"answer":"Yes, in July at the latest."}
                """);
        story.does("provider", BIDDING, procedure("/submissions"), tender(960_000));
        story.does("leisure-provider", BIDDING, procedure("/submissions"), tender(940_000));
        assertThat(
                        story.reads("commissioner", BIDDING, procedure("/submissions"))
                                .path("items"))
                .as("nobody reads a tender before the closing time")
                .isEmpty();
    }

    private static String tender(int price) {
        return """
        {"lotId":"1","prices":[{"item":"All of it","amount":{"amount":%d,"currency":"GBP"}}],
         "answers":[{"criterionId":"price","text":"As priced.","attachments":[]},
                    {"criterionId":"quality","text":"Peers lead.","attachments":[]},
                    {"criterionId":"jobs","text":"Eight posts.","attachments":[]}]}
        """
                .formatted(price);
    }

    private void theTendersAreAssessed() {
        story.comes(tendersClose.plusSeconds(60));
        story.waitsUntil("commissioner", CONTRACTS, path("/timeline"), told("tenders-closed"));
        for (String assessor : List.of("assessor", "contract-manager")) {
            story.does(
                    "commissioner",
                    BIDDING,
                    procedure("/assessors"),
                    """
                    {"personId":"%s","organisationId":"XX-NORTHMOOR-COUNCIL",
                     "conflict":{"decision":"NONE"}}
                    """
                            .formatted(story.subject(assessor)));
        }
        List<JsonNode> tenders =
                story.reads("commissioner", BIDDING, procedure("/submissions"))
                        .path("items")
                        .valueStream()
                        .toList();
        assertThat(tenders).hasSize(2);
        for (JsonNode tender : tenders) {
            boolean peers = tender.toString().contains("XX-BRIGHTBECK-CIC");
            for (String criterion : List.of("price", "quality", "jobs")) {
                String points = points(tender, criterion, peers ? 90 : 70);
                story.does("assessor", BIDDING, procedure("/scores"), points);
                story.does("contract-manager", BIDDING, procedure("/scores"), points);
                story.does("commissioner", BIDDING, procedure("/moderation"), points);
            }
        }
        story.does("commissioner", BIDDING, procedure("/recommendation"), "{}");
        story.does("commissioner", BIDDING, procedure("/assessment-summaries"), "");
        story.waitsUntil("commissioner", CONTRACTS, path("/timeline"), told("summaries-issued"));
    }

    private static String points(JsonNode tender, String criterion, int points) {
        return """
        {"submissionId":"%s","criterionId":"%s","points":%d,"because":"What was shown."}
        """
                .formatted(tender.path("submissionId").asString(), criterion, points);
    }

    private static Predicate<JsonNode> told(String what) {
        return timeline ->
                timeline.path("items")
                        .valueStream()
                        .anyMatch(it -> it.path("what").asString().equals(what));
    }

    private void theAwardIsDecidedAndTheContractEntered() {
        String award = "{\"lots\":{\"1\":true},\"because\":\"The recommendation is followed.\"}";
        story.isRefused("commissioner", CONTRACTS, path("/award"), award, "approval-needed");
        isApproved("AWARD", 960_000);
        story.does("commissioner", CONTRACTS, path("/award"), award);
        noticeIsPublished("UK6", "000002-2026");
        JsonNode refused =
                story.isRefused(
                        "commissioner", CONTRACTS, path("/entry"), entry(), "standstill-runs");
        assertThat(refused.path("legalBasis").asString()).contains("51");
        story.comes(story.now().plus(Duration.ofDays(20)));
        story.waitsUntil("commissioner", CONTRACTS, path("/timeline"), told("standstill-ended"));
        isApproved("ENTER_CONTRACT", 960_000);
        story.does("commissioner", CONTRACTS, path("/entry"), entry());
        noticeIsPublished("UK7", "000003-2026");
    }

    private void isApproved(String act, int value) {
        String approval = "/approvals/" + UUID.randomUUID();
        story.puts(
                "commissioner",
                CONTRACTS,
                path(approval),
                "{\"act\":\"%s\",\"summary\":\"As prepared.\",\"value\":%d}".formatted(act, value));
        story.isRefused("commissioner", CONTRACTS, path(approval + "/give"), "", "own-command");
        story.does("approver", CONTRACTS, path(approval + "/give"), "");
    }

    private LocalDate firstDay() {
        return LocalDate.ofInstant(tendersClose, LONDON).plusDays(60);
    }

    private LocalDate lastDay() {
        return firstDay().plusDays(729);
    }

    private String entry() {
        return """
        {"term":{"firstDay":"%s","lastDay":"%s"},"extensionMonths":12,
         "kpis":[{"id":"tenancies","title":"Tenancies kept","target":"85 per cent",
                  "everyMonths":6}],
         "signedContentSha256":"%s"}
        """
                .formatted(firstDay(), lastDay(), "9f".repeat(32));
    }

    private void theContractIsDelivered() {
        story.does(
                "contract-manager",
                CONTRACTS,
                path("/mobilisation"),
                """
                {"items":[{"what":"Peers are trained."}]}
                """);
        story.comes(instant(firstDay()));
        story.waitsUntil("commissioner", CONTRACTS, path("/timeline"), told("delivery-began"));
        story.waitsUntil(
                "provider",
                MONITORING,
                path("/kpis"),
                it -> it.toString().contains("tenancies"));
        LocalDate halfYear = firstDay().plusMonths(6);
        story.comes(instant(halfYear.plusDays(1)));
        story.does(
                "contract-manager",
                MONITORING,
                path("/kpis/tenancies/assessments"),
                """
                {"firstDay":"%s","lastDay":"%s","rating":"GOOD","value":"88 per cent",
                 "commentary":"Peers keep in touch."}
                """
                        .formatted(firstDay(), halfYear.minusDays(1)));
        String small = changeOf(40_000);
        isApproved("MODIFY", 40_000);
        applied(small);
        String larger = changeOf(70_000);
        isApproved("MODIFY", 70_000);
        story.isRefused(
                "commissioner",
                CONTRACTS,
                path("/modifications/" + larger + "/application"),
                applyingToday(),
                "change-before-its-notice");
        noticeIsPublished("UK10", "000004-2027");
        applied(larger);
    }

    private String changeOf(int pounds) {
        String change = UUID.randomUUID().toString();
        story.puts(
                "commissioner",
                CONTRACTS,
                path("/modifications/" + change),
                """
                {"valueDelta":%d,"materiallyChangesScope":false,"shiftsEconomicBalance":false,
                 "rationale":"Two more peer workers."}
                """
                        .formatted(pounds));
        return change;
    }

    private void applied(String change) {
        story.does(
                "commissioner",
                CONTRACTS,
                path("/modifications/" + change + "/application"),
                applyingToday());
    }

    private String applyingToday() {
        return "{\"takesEffectOn\":\"%s\"}"
                .formatted(LocalDate.ofInstant(story.now(), LONDON));
    }

    private void theContractIsRenewedAndClosed() {
        story.does("contract-manager", CONTRACTS, path("/reviews"), "{\"userVoice\":\"Go on.\"}");
        isApproved("RENEW", 1_070_000);
        story.does(
                "commissioner",
                CONTRACTS,
                path("/renewal"),
                """
                {"outcome":"EXERCISE_OPTION","option":{"change":"%s","months":12},
                 "because":"Tenancies hold."}
                """
                        .formatted(UUID.randomUUID()));
        story.waitsUntil("commissioner", CONTRACTS, path("/timeline"), told("extended"));
        story.comes(instant(lastDay().plusMonths(12).plusDays(2)));
        story.waitsUntil("commissioner", CONTRACTS, path("/timeline"), told("delivery-ended"));
        story.does(
                "commissioner", CONTRACTS, path("/exit"), "{\"plan\":\"Peers move on.\"}");
        for (String step :
                List.of(
                        "STAFF_INFORMATION",
                        "DATA_HANDED_OVER",
                        "ASSETS_RETURNED",
                        "FINAL_ACCOUNTS",
                        "FINAL_KPI_ASSESSMENT",
                        "LESSONS_PUBLISHED")) {
            story.does(
                    "commissioner",
                    CONTRACTS,
                    path("/exit/steps"),
                    "{\"step\":\"%s\",\"doneOn\":\"%s\",\"what\":\"Done.\"}"
                            .formatted(step, LocalDate.ofInstant(story.now(), LONDON)));
        }
        noticeIsPublished("UK11", "000005-2029");
        story.does("commissioner", CONTRACTS, path("/closure"), "{\"notApplicable\":{}}");
        assertThat(story.reads("provider", CONTRACTS, path("")).path("stage").asString())
                .isEqualTo("CLOSED");
    }

    /** Each service's events are in its store and on Kafka once, and each was told of. */
    private void everythingAgrees(PlatformProcess platform) throws Exception {
        try (Evidence evidence = new Evidence(platform.endpoints())) {
            int told = 0;
            for (String service : List.of("contract", "bidding", "monitoring")) {
                List<Event> stored = evidence.stored("publicaccord_" + service);
                assertThat(evidence.published("publicaccord." + service + ".v1"))
                        .as("what is on Kafka of " + service)
                        .containsExactlyElementsOf(
                                stored.stream().map(Event::withoutCommand).toList());
                told += stored.size();
            }
            List<String> messages =
                    evidence.rows("publicaccord_notification", "messages").stream()
                            .map(row -> row.get("_id").toString())
                            .toList();
            assertThat(messages).doesNotHaveDuplicates().hasSizeGreaterThan(30);
            System.out.printf(
                    "%d events in the stores and on Kafka, %d messages%n", told, messages.size());
        }
        winnersAndLosersWereTold();
    }

    private void winnersAndLosersWereTold() {
        List<String> winner = subjects("provider");
        List<String> loser = subjects("leisure-provider");
        assertThat(winner).anyMatch(it -> it.contains("award") || it.contains("Award"));
        assertThat(loser).anyMatch(it -> it.contains("ummary") || it.contains("not"));
    }

    private List<String> subjects(String who) {
        List<String> subjects = new ArrayList<>();
        story.reads(who, "notification-service", "/api/inbox?limit=100")
                .path("items")
                .forEach(it -> subjects.add(it.path("subject").asString()));
        return subjects;
    }

    private static Instant instant(LocalDate day) {
        return day.atStartOfDay(LONDON).plusHours(9).toInstant();
    }

    private static String because(String words) {
        return "{\"because\":\"%s\"}".formatted(words);
    }
}
