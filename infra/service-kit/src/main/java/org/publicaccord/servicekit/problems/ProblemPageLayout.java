package org.publicaccord.servicekit.problems;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.web.util.HtmlUtils;

/** A rule's page as HTML: plain, readable, without scripts and without anything from elsewhere. */
final class ProblemPageLayout {

    private static final String STYLE =
            "body{font:1.1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:2rem auto;"
                    + "padding:0 1rem;color:#1d2b2a;background:#fff}"
                    + "h1{line-height:1.2}a{color:#1a5f5a}"
                    + "code{background:#eef3f2;padding:.1em .3em;overflow-wrap:anywhere}";

    static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none';"
                    + " style-src 'sha256-"
                    + sha256(STYLE)
                    + "'";

    private final Parser parser = Parser.builder().build();
    private final HtmlRenderer renderer =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    String html(String title, String markdown) {
        return """
        <!DOCTYPE html>
        <html lang="en-GB">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s - Public Accord</title>
        <style>%s</style>
        </head>
        <body>
        <main>
        %s</main>
        </body>
        </html>
        """
                .formatted(
                        HtmlUtils.htmlEscape(title),
                        STYLE,
                        renderer.render(parser.parse(markdown)));
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder()
                    .encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
