package org.publicaccord.notificationservice;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** Tokens that the service under test trusts, in place of an identity provider. */
@TestConfiguration(proxyBeanMethods = false)
class TokensForTests {

    private static final SecretKey KEY =
            new SecretKeySpec(
                    "a key that only these tests know".getBytes(StandardCharsets.UTF_8),
                    "HmacSHA256");

    @Bean
    JwtDecoder jwtDecoder() {
        return NimbusJwtDecoder.withSecretKey(KEY).build();
    }

    static String token(String organisation, String... roles) {
        var claims =
                JwtClaimsSet.builder()
                        .subject("someone")
                        .claim("roles", List.of(roles))
                        .claim("organisation", organisation)
                        .claim("organisation_name", "Somewhere")
                        .expiresAt(Instant.now().plus(Duration.ofHours(1)))
                        .build();
        var header = JwsHeader.with(MacAlgorithm.HS256).build();
        return NimbusJwtEncoder.withSecretKey(KEY)
                .build()
                .encode(JwtEncoderParameters.from(header, claims))
                .getTokenValue();
    }
}
