package org.publicaccord.platform.signin;

import com.nimbusds.jose.jwk.RSAKey;
import java.net.URI;
import java.util.List;

/**
 * What the sign-in needs to know.
 *
 * @param console the console's address
 * @param consoleSecret what the console proves itself with
 * @param signingKey signs all tokens
 * @param address the issuer; with port 0 it is known only when the server listens
 */
record SignInSettings(
        URI console, String consoleSecret, List<Persona> personas, RSAKey signingKey, URI address) {

    SignInSettings {
        personas = List.copyOf(personas);
    }

    /** Where the console takes people back after they signed in. */
    String redirect() {
        return console.resolve("/login/oauth2/code/" + SignInApplication.CONSOLE_CLIENT).toString();
    }
}
