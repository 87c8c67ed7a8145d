package org.publicaccord.console.signin;

import java.util.List;
import java.util.Optional;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Who is signed in, as the sign-in says.
 *
 * @param name for the page only; no service is told it by the console
 * @param organisation the name of the organisation that the person acts for
 * @param roles wire names, such as {@code contract-manager}
 */
public record Person(String name, Optional<String> organisation, List<String> roles) {

    private static final String AUDITOR = "auditor";

    static Person of(OidcUser user) {
        String name = user.getFullName();
        List<String> roles = user.getClaimAsStringList("roles");
        return new Person(
                name == null ? "Signed in" : name,
                Optional.ofNullable(user.getClaimAsString("organisation_name")),
                roles == null ? List.of() : roles);
    }

    /** Whether the person may read every organisation's inbox. */
    public boolean auditor() {
        return roles.contains(AUDITOR);
    }
}
