package org.publicaccord.platform.signin;

import java.security.SecureRandom;
import java.util.Base64;

/** Makes secrets that nobody can guess. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String CONSONANTS = "bdfghjklmnprstvz";
    private static final String VOWELS = "aeiou";
    private static final int SYLLABLES = 10;

    private Secrets() {}

    /** A password that can be read out and typed: ten syllables, 63 bits. */
    static String password() {
        var password = new StringBuilder();
        for (var i = 0; i < SYLLABLES; i++) {
            if (i > 0 && i % 2 == 0) {
                password.append('-');
            }
            password.append(CONSONANTS.charAt(RANDOM.nextInt(CONSONANTS.length())));
            password.append(VOWELS.charAt(RANDOM.nextInt(VOWELS.length())));
        }
        return password.toString();
    }

    /** A secret between programs: 256 bits. */
    static String token() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
