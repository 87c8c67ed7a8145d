package org.publicaccord.biddingservice.terms;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An organisation concerned, with the name that it is called by.
 *
 * @param name as the notice or the sign-in gives it
 */
public record Party(OrganisationId id, String name) {

    /** How org-id.guide writes a register: a country code and a list. */
    private static final Pattern REGISTER = Pattern.compile("^([A-Z]{2}-[A-Z0-9_]+)-.+");

    /** Stands where the identifier names no register. */
    private static final String UNLISTED = "UNLISTED";

    public Party {
        Text.said(Text.LINE, "an organisation's name", name);
    }

    /** The register that the identifier is from, such as {@code GB-COH}. */
    public String scheme() {
        Matcher register = REGISTER.matcher(id.value());
        return register.matches() ? register.group(1) : UNLISTED;
    }
}
