package org.publicaccord.platform.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.nio.file.Path;
import java.text.ParseException;

/** The key that signs tokens, kept so that tokens outlive a restart of the demonstration. */
final class SigningKey {

    private static final String FILE = "signing-key.json";

    private SigningKey() {}

    static RSAKey in(Path directory) {
        var text = KeptSecret.in(directory.resolve(FILE), SigningKey::generated);
        try {
            return RSAKey.parse(text);
        } catch (ParseException e) {
            throw new IllegalStateException(
                    FILE + " cannot be read; delete it, and a new key is made", e);
        }
    }

    private static String generated() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate()
                    .toJSONString();
        } catch (JOSEException e) {
            throw new IllegalStateException("every JDK makes RSA keys", e);
        }
    }
}
