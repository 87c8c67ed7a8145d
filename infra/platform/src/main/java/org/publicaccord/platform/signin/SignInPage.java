package org.publicaccord.platform.signin;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** The page's HTML: two fields, an error that is read out, and who there is. No script. */
final class SignInPage {

    private static final String STYLE =
            "body{font:1.1rem/1.5 system-ui,sans-serif;max-width:38rem;margin:2rem auto;"
                    + "padding:0 1rem;color:#1d2b2a;background:#fff}"
                    + "label,input,button{display:block;font:inherit}"
                    + "label{margin-top:1rem;font-weight:600}"
                    + "input{width:100%;max-width:24rem;padding:.5rem;border:2px solid #1d2b2a;"
                    + "box-sizing:border-box}"
                    + "button{margin:1.5rem 0;padding:.6rem 1.2rem;border:0;color:#fff;"
                    + "background:#1a5f5a;cursor:pointer}"
                    + ":focus-visible{outline:3px solid #8a4b00;outline-offset:2px}"
                    + ".error{border:4px solid #a3241f;padding:0 1rem}"
                    + "table{border-collapse:collapse;width:100%}"
                    + "th,td{text-align:left;padding:.3rem .6rem .3rem 0;"
                    + "border-bottom:1px solid #b8c4c2;vertical-align:top}";

    private final String people;

    SignInPage(List<Persona> personas) {
        this.people = personas.stream().map(SignInPage::row).collect(Collectors.joining());
    }

    /**
     * What the page may load and where its form may lead. Browsers hold the redirect after the form
     * to that list too, so the console is on it.
     */
    static String policy(URI console) {
        return "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; style-src 'sha256-"
                + sha256(STYLE)
                + "'; form-action 'self' "
                + console.getScheme()
                + "://"
                + console.getAuthority();
    }

    String html(String csrf, boolean wrong) {
        return """
        <!DOCTYPE html>
        <html lang="en-GB">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%sSign in - Public Accord demonstration</title>
        <style>%s</style>
        </head>
        <body>
        <main>
        <h1>Sign in to the demonstration</h1>
        %s<form method="post" action="/sign-in">
        <input type="hidden" name="_csrf" value="%s">
        <label for="username">User name</label>
        <input id="username" name="username" autocomplete="username" autocapitalize="none" \
        spellcheck="false" required%s>
        <label for="password">Password</label>
        <input id="password" name="password" type="password" autocomplete="current-password" \
        required>
        <button type="submit">Sign in</button>
        </form>
        <h2>Who there is</h2>
        <p>All people and organisations here are invented. Their passwords were printed when the \
        platform started, and are kept in its data directory.</p>
        <table>
        <thead><tr><th scope="col">User name</th><th scope="col">Name</th>\
        <th scope="col">Organisation</th></tr></thead>
        <tbody>%s</tbody>
        </table>
        </main>
        </body>
        </html>
        """
                .formatted(
                        wrong ? "Error: " : "",
                        STYLE,
                        wrong ? ERROR : "",
                        HtmlUtils.htmlEscape(csrf),
                        wrong ? " aria-describedby=\"error\" aria-invalid=\"true\"" : "",
                        people);
    }

    private static final String ERROR =
            """
            <div class="error" id="error" role="alert"><p>The user name or the password is not \
            right. Check both, and try again.</p></div>
            """;

    private static String row(Persona persona) {
        return "<tr><td>%s</td><td>%s</td><td>%s</td></tr>"
                .formatted(
                        HtmlUtils.htmlEscape(persona.username()),
                        HtmlUtils.htmlEscape(persona.name()),
                        HtmlUtils.htmlEscape(persona.organisationName()));
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
