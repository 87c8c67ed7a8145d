package org.publicaccord.platform.signin;

import java.util.List;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;

/** What tokens say of a person: exactly what services ask of any provider. */
final class PersonaClaims {

    /** The audience of access tokens: the services, together. */
    static final String AUDIENCE = "public-accord";

    private PersonaClaims() {}

    static JwtClaimsSet.Builder addTo(JwtClaimsSet.Builder claims, Persona persona) {
        return claims.subject(persona.subject())
                .claim("roles", List.of(persona.role()))
                .claim("organisation", persona.organisation())
                .claim("organisation_name", persona.organisationName())
                .claim("name", persona.name());
    }
}
