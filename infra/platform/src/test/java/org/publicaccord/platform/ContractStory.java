package org.publicaccord.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** One contract in a story, with the steps that contracts of every path go through. */
final class ContractStory {

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

    private final Scene story;
    private final Place place;
    private final Person commissioner;
    private final Person approver;
    private int notices;

    private ContractStory(Scene story, Place place) {
        this.story = story;
        this.place = place;
        this.commissioner = story.person("commissioner");
        this.approver = story.person("approver");
    }

    /** It begins with a need on record, given as the body of the request. */
    static ContractStory beginsWithNeed(Scene story, String need) {
        return new ContractStory(story, story.person("commissioner").makes(Place.CONTRACTS, need));
    }

    Place place() {
        return place;
    }

    Place at(String rest) {
        return place.at(rest);
    }

    /** People say what they need, they learn what became of it, and it is closed. */
    void isCoDesigned() {
        commissioner.does(
                at("/co-design"),
                """
                {"purpose":"How peers can lead.","invited":["People who were homeless"],
                 "safeguards":"All that is said is published."}
                """);
        Person participant = story.person("community-participant");
        participant.does(
                at("/co-design/contributions"),
                """
                {"capacity":"LIVED_EXPERIENCE","words":"Let peers recruit."}
                """);
        JsonNode said = story.person("provider").reads(at("/commissioning")).at("/contributions/0");
        assertThat(said.path("said").asString()).isEqualTo("Let peers recruit.");
        commissioner.does(
                at("/co-design/contributions/" + said.path("id").asString() + "/answer"),
                """
                {"outcome":"ADOPTED","because":"Peers sit on the panel."}
                """);
        commissioner.does(at("/co-design/closure"), "{\"because\":\"Peers recruit.\"}");
    }

    /** All routes are considered, and one is chosen. */
    void takesTheRoute(String chosen) {
        String reasons =
                ROUTES.stream()
                        .map(route -> "\"%s\":\"Considered.\"".formatted(route))
                        .collect(Collectors.joining(",", "{", "}"));
        commissioner.does(
                at("/options-appraisal"),
                "{\"chosen\":\"%s\",\"because\":%s,\"standingReasons\":false}"
                        .formatted(chosen, reasons));
    }

    /** A notice goes its way, from the draft that another must approve to its confirmation. */
    void publishes(String code) {
        Place notice = at("/notices/" + UUID.randomUUID());
        commissioner.puts(
                notice, "{\"code\":\"%s\",\"words\":\"As the record says.\"}".formatted(code));
        commissioner.isRefused(notice.at("/approval"), "", "own-command");
        approver.does(notice.at("/approval"));
        commissioner.does(notice.at("/submission"));
        notices++;
        commissioner.does(
                notice.at("/confirmation"),
                "{\"noticeId\":\"%06d-%d\",\"publishedAt\":\"%s\"}"
                        .formatted(notices, story.today().getYear(), story.now()));
    }

    /** What binds the buyer is approved by somebody else than who asks for it. */
    void isApproved(String act, int pounds) {
        Place approval = at("/approvals/" + UUID.randomUUID());
        commissioner.puts(
                approval,
                "{\"act\":\"%s\",\"summary\":\"As prepared.\",\"value\":%d}"
                        .formatted(act, pounds));
        commissioner.isRefused(approval.at("/give"), "", "own-approval");
        approver.does(approval.at("/give"));
    }

    /**
     * A document is on record for these readers.
     *
     * @return the SHA-256 of what it says
     */
    String isFiled(Person by, String kind, String audience, String text) {
        Place document =
                at(
                        "/documents/%s?kind=%s&title=%s&audience=%s&keptYears=6&keptFrom=CONTRACT_END"
                                .formatted(UUID.randomUUID(), kind, kind, audience));
        by.bringing("text/plain").puts(document, text);
        return by.reads(at("/documents"))
                .path("items")
                .valueStream()
                .reduce((_, latest) -> latest)
                .orElseThrow()
                .at("/versions/0/file/sha256")
                .asString();
    }

    /** Waits until the timeline tells of this. */
    void awaits(String what) {
        commissioner.waitsUntil(at("/timeline"), tells(what));
    }

    private static Predicate<JsonNode> tells(String what) {
        return timeline ->
                timeline.path("items")
                        .valueStream()
                        .anyMatch(it -> it.path("what").asString().equals(what));
    }

    /** At which stage everyone sees it. */
    String stage() {
        return story.person("provider").reads(place).path("stage").asString();
    }
}
