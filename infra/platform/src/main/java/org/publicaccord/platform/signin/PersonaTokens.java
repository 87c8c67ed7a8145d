package org.publicaccord.platform.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;

/**
 * Access tokens without signing in, for programs that try the demonstration. Token time is system
 * time: a moved legal clock neither ends nor prolongs them.
 */
final class PersonaTokens {

    private static final Duration LIFE = Duration.ofHours(24);

    private final JwtEncoder encoder;
    private final String issuer;

    PersonaTokens(JwtEncoder encoder, String issuer) {
        this.encoder = encoder;
        this.issuer = issuer;
    }

    String mint(Persona persona) {
        var now = Instant.now();
        var claims =
                PersonaClaims.addTo(JwtClaimsSet.builder(), persona)
                        .issuer(issuer)
                        .audience(List.of(PersonaClaims.AUDIENCE))
                        .issuedAt(now)
                        .expiresAt(now.plus(LIFE))
                        .id(UUID.randomUUID().toString())
                        .build();
        var header = JwsHeader.with(SignatureAlgorithm.RS256).build();
        return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
    }
}
