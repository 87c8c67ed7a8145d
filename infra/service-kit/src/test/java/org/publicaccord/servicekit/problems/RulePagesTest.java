package org.publicaccord.servicekit.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.publicaccord.servicekit.small.Http;
import org.publicaccord.servicekit.small.OnSmallService;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnSmallService
class RulePagesTest {

    /** Where the kit names a rule: the first text given to one of these. */
    private static final Pattern RULE =
            Pattern.compile(
                    "(?:Refusal|badRequest|notFound|forbidden|unavailable|plain)\\("
                            + "\\s*(?:[\\w.]+,\\s*)?\"([a-z0-9-]+)\"");

    @LocalServerPort int port;

    @Test
    void everyRuleOfTheKitHasItsPage() throws IOException {
        var rules = new TreeSet<String>();
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (var source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                RULE.matcher(Files.readString(source))
                        .results()
                        .forEach(found -> rules.add(found.group(1)));
            }
        }

        assertThat(rules).hasSizeGreaterThan(25).contains("version-required", "body-too-large");
        var pages = new ProblemPages();
        assertThat(rules).allSatisfy(rule -> assertThat(pages.markdownOf(rule)).isPresent());
    }

    @Test
    void everyPageSaysByWhatRightAndWhatToDo() throws IOException {
        try (var files = Files.list(Path.of("../../docs/problems"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".md")))
                    .isNotEmpty()
                    .allSatisfy(file ->
                            assertThat(Files.readString(file))
                                    .startsWith("# ")
                                    .contains("What to do")
                                    .containsIgnoringCase("basis"));
        }
    }

    @Test
    void aPageIsServedForPeopleAndForPrograms() throws Exception {
        try (var http = new Http(port)) {
            var html = http.send(http.to("/problems/version-required"));
            assertThat(html.status()).isEqualTo(200);
            assertThat(html.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
            assertThat(html.header("Content-Security-Policy")).contains("style-src 'sha256-");
            assertThat(html.raw().body())
                    .contains("<h1>Say which version you change</h1>")
                    .contains("<html lang=\"en-GB\">");

            var markdown =
                    http.send(
                            http.to("/problems/version-required")
                                    .header("Accept", "text/markdown"));
            assertThat(markdown.raw().body()).startsWith("# Say which version you change");
        }
    }

    @Test
    void onlyPagesThatExistAreServed() throws Exception {
        try (var http = new Http(port)) {
            for (var rule :
                    new String[] {"no-such-rule", "..", "NOT", "a".repeat(300), "x.md", "%252e"}) {
                assertThat(http.send(http.to("/problems/" + rule)).status())
                        .as(rule)
                        .isIn(404, 400);
            }
        }
    }

    @Test
    void theTitleOfAProblemIsItsPagesHeading() throws Exception {
        try (var http = new Http(port)) {
            assertThat(http.send(http.to("/nowhere")).json().path("title").asString())
                    .isEqualTo("There is nothing here");
        }
    }
}
