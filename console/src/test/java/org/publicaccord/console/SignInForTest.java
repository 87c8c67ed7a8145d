package org.publicaccord.console;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.util.UriComponentsBuilder;

/** A small OpenID Connect provider that signs everybody in as the same person, without asking. */
final class SignInForTest implements AutoCloseable {

    static final String ACCESS_TOKEN = "the-access-token";

    private final HttpServer server;
    private final RSAKey key;
    private final Map<String, String> nonces = new ConcurrentHashMap<>();
    private volatile String role = "commissioner";

    SignInForTest() {
        try {
            key = new RSAKeyGenerator(2048).keyID("test").generate();
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
        server.createContext("/.well-known/openid-configuration", this::metadata);
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.createContext(
                "/jwks", exchange -> json(exchange, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/userinfo", exchange -> json(exchange, "{\"sub\":\"p-1\"}"));
        server.start();
    }

    URI issuer() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** As whom the next person signs in. */
    void signInAs(String role) {
        this.role = role;
    }

    private void metadata(HttpExchange exchange) throws IOException {
        String me = issuer().toString();
        json(
                exchange,
                """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize",
                 "token_endpoint":"%1$s/token","jwks_uri":"%1$s/jwks",
                 "userinfo_endpoint":"%1$s/userinfo","end_session_endpoint":"%1$s/end",
                 "subject_types_supported":["public"],"response_types_supported":["code"],
                 "id_token_signing_alg_values_supported":["RS256"]}\
                """
                        .formatted(me));
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var asked = UriComponentsBuilder.fromUri(exchange.getRequestURI()).build().getQueryParams();
        if (!"S256".equals(asked.getFirst("code_challenge_method"))) {
            throw new IOException("the console must prove that it is the one who asked");
        }
        String code = "code-" + nonces.size();
        nonces.put(code, decoded(asked.getFirst("nonce")));
        URI back =
                UriComponentsBuilder.fromUriString(decoded(asked.getFirst("redirect_uri")))
                        .queryParam("code", code)
                        .queryParam("state", asked.getFirst("state"))
                        .build(true)
                        .toUri();
        try (exchange) {
            exchange.getResponseHeaders().set("Location", back.toString());
            exchange.sendResponseHeaders(302, -1);
        }
    }

    private void token(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String code =
                UriComponentsBuilder.newInstance()
                        .query(form)
                        .build()
                        .getQueryParams()
                        .getFirst("code");
        json(
                exchange,
                """
                {"access_token":"%s","token_type":"Bearer","expires_in":3600,"id_token":"%s"}\
                """
                        .formatted(ACCESS_TOKEN, idToken(nonces.get(code))));
    }

    private String idToken(String nonce) {
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(issuer().toString())
                        .subject("p-1")
                        .audience("console")
                        .claim("nonce", nonce)
                        .claim("name", "Amara <b>Kesgrave</b>")
                        .claim("organisation", "XX-NORTHMOOR")
                        .claim("organisation_name", "Northmoor Borough Council")
                        .claim("roles", List.of(role))
                        .issueTime(Date.from(Instant.now()))
                        .expirationTime(Date.from(Instant.now().plusSeconds(600)))
                        .build();
        var token =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(), claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
        return token.serialize();
    }

    private static String decoded(String text) {
        return java.net.URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static void json(HttpExchange exchange, String body) throws IOException {
        try (exchange) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
