package org.publicaccord.console.signin;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The OpenID Connect provider.
 *
 * @param issuer its address, by which everything else about it is found
 * @param clientId as whom it knows the console
 * @param clientSecret how the console proves it
 */
@ConfigurationProperties("publicaccord.signin")
record SignInAddress(URI issuer, String clientId, String clientSecret) {

    /** Scheme, host and port: what a content security policy names. */
    String origin() {
        return issuer.getScheme() + "://" + issuer.getAuthority();
    }
}
