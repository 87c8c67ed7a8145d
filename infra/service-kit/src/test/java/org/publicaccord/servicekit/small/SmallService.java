package org.publicaccord.servicekit.small;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.publicaccord.servicekit.ServiceApplication;
import org.publicaccord.servicekit.security.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** The small service, and tokens that it trusts. */
@ServiceApplication
@Import(ItemsEndpoint.class)
public class SmallService {

    /** What makes it a service; it has no database. */
    public static String[] properties() {
        return new String[] {
            "server.port=0",
            "publicaccord.service=small-service",
            "spring.autoconfigure.exclude="
                    + "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration"
        };
    }

    private static final SecretKey KEY =
            new SecretKeySpec(
                    "a key that only these tests know".getBytes(StandardCharsets.UTF_8),
                    "HmacSHA256");

    @Bean
    JwtDecoder jwtDecoder(@Value("${small.keys:}") String keys) {
        return keys.isEmpty()
                ? NimbusJwtDecoder.withSecretKey(KEY).build()
                : NimbusJwtDecoder.withJwkSetUri(keys)
                        .jwsAlgorithm(SignatureAlgorithm.RS256)
                        .build();
    }

    /** A valid token of somebody with these roles. */
    public static String token(Role... roles) {
        return token(claims(roles).build());
    }

    public static JwtClaimsSet.Builder claims(Role... roles) {
        return JwtClaimsSet.builder()
                .subject(
                        UUID.nameUUIDFromBytes("someone".getBytes(StandardCharsets.UTF_8))
                                .toString())
                .claim("roles", List.of(roles).stream().map(Role::wireName).toList())
                .claim("organisation", "GB-TST-1")
                .claim("organisation_name", "Testham Borough Council")
                .expiresAt(Instant.now().plus(Duration.ofHours(1)));
    }

    public static String token(JwtClaimsSet claims) {
        var header = JwsHeader.with(MacAlgorithm.HS256).build();
        return NimbusJwtEncoder.withSecretKey(KEY)
                .build()
                .encode(JwtEncoderParameters.from(header, claims))
                .getTokenValue();
    }
}
