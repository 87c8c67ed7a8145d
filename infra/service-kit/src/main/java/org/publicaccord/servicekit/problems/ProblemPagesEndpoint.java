package org.publicaccord.servicekit.problems;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.publicaccord.servicekit.security.AllowedForAnyone;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The rules' pages, for people as HTML and for programs as the Markdown they are written in. */
@RestController
@AllowedForAnyone
final class ProblemPagesEndpoint {

    private static final MediaType MARKDOWN =
            new MediaType("text", "markdown", StandardCharsets.UTF_8);
    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final ProblemPages pages;
    private final ProblemPageLayout layout;

    ProblemPagesEndpoint(ProblemPages pages, ProblemPageLayout layout) {
        this.pages = pages;
        this.layout = layout;
    }

    @GetMapping(path = "/problems/{rule}", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<byte[]> html(@PathVariable String rule) {
        var page = layout.html(pages.titleOf(rule), markdown(rule));
        return answer(HTML, page, ProblemPageLayout.CONTENT_SECURITY_POLICY);
    }

    @GetMapping(path = "/problems/{rule}", produces = MediaType.TEXT_MARKDOWN_VALUE)
    ResponseEntity<byte[]> markdownPage(@PathVariable String rule) {
        return answer(MARKDOWN, markdown(rule), "default-src 'none'");
    }

    private String markdown(String rule) {
        return pages.markdownOf(rule)
                .orElseThrow(() ->
                        Problem.notFound(
                                        "not-found",
                                        "There is no rule of this name.",
                                        "Follow the type of a problem as it was answered.")
                                .exception());
    }

    private static ResponseEntity<byte[]> answer(MediaType type, String text, String policy) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .header("Content-Security-Policy", policy)
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
