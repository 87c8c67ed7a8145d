package org.publicaccord.biddingservice.terms;

import java.util.regex.Pattern;

/** A SHA-256 in lower-case hexadecimal. */
public record Sha256(String hex) {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    public Sha256 {
        if (!SHAPE.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a SHA-256 in lower-case hexadecimal");
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
