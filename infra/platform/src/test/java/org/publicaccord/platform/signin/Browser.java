package org.publicaccord.platform.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A person's browser and the console behind it, step by step through the sign-in. */
final class Browser implements AutoCloseable {

    static final String VERIFIER = "a-proof-key-that-only-the-console-knows-0123456789";

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final SignIn signIn;
    private final String redirect;

    Browser(SignIn signIn, URI console) {
        this.signIn = signIn;
        this.redirect = console + "/login/oauth2/code/console";
    }

    /** Asks for a code, as the console sends people. */
    HttpResponse<String> begin() throws Exception {
        return get(
                signIn.address()
                        + "/oauth2/authorize?response_type=code&client_id=console&state=s"
                        + "&scope=openid%20profile&code_challenge_method=S256&code_challenge="
                        + challenge()
                        + "&redirect_uri="
                        + encoded(redirect));
    }

    /** Signs in and gives the code that the browser brings back to the console. */
    String signIn(String username, String password) throws Exception {
        begin();
        var answer = post(username, password);
        var back = get(location(answer));
        var url = location(back);
        if (!url.startsWith(redirect + "?")) {
            throw new IllegalStateException("sent to " + url);
        }
        return url.replaceAll(".*[?&]code=([^&]+).*", "$1");
    }

    String wrongPassword(String username, String password) throws Exception {
        return get(location(post(username, password))).body();
    }

    JsonNode exchange(String code) throws Exception {
        return JsonMapper.shared().readTree(token(code, VERIFIER, signIn.consoleSecret()).body());
    }

    int exchangeWith(String code, String verifier, String secret) throws Exception {
        return token(code, verifier, secret).statusCode();
    }

    JsonNode get(URI address, String token) throws Exception {
        var request = HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token);
        return JsonMapper.shared().readTree(send(request).body());
    }

    List<String> cookieNames() {
        return cookies.getCookieStore().getCookies().stream().map(HttpCookie::getName).toList();
    }

    @Override
    public void close() {
        client.close();
    }

    private HttpResponse<String> post(String username, String password) throws Exception {
        var page = get(signIn.address() + "/sign-in").body();
        var csrf = CSRF.matcher(page).results().findFirst().orElseThrow().group(1);
        var form =
                "username=%s&password=%s&_csrf=%s"
                        .formatted(encoded(username), encoded(password), encoded(csrf));
        return send(
                HttpRequest.newBuilder(URI.create(signIn.address() + "/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> token(String code, String verifier, String secret)
            throws Exception {
        var basic = Base64.getEncoder().encodeToString(("console:" + secret).getBytes(UTF_8));
        var form =
                "grant_type=authorization_code&code=%s&redirect_uri=%s&code_verifier=%s"
                        .formatted(code, encoded(redirect), verifier);
        return send(
                HttpRequest.newBuilder(URI.create(signIn.address() + "/oauth2/token"))
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> get(String address) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IllegalStateException("no redirect: " + answer));
    }

    private static String challenge() throws NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
