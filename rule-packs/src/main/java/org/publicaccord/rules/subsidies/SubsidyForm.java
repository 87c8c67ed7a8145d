package org.publicaccord.rules.subsidies;

import java.util.Optional;

/** What a grant, a sale below value or a soft loan is under the Subsidy Control Act 2022. */
public enum SubsidyForm {
    /** One of the four limbs of s.2 is missing. */
    NOT_SUBSIDY("is no subsidy"),
    /** Minimal financial assistance (s.36). */
    MINIMAL("is minimal financial assistance"),
    /** Assistance for services of public economic interest (s.38). */
    PUBLIC_ECONOMIC_INTEREST("is assistance for services of public economic interest"),
    /** Given under a scheme that was made and published (s.10). */
    UNDER_SCHEME("is given under a scheme"),
    /** Given on its own: the principles are assessed for it (s.12). */
    STANDALONE("is given on its own"),
    /** Not a subsidy itself, but the scheme under which subsidies will be given (s.10). */
    SCHEME("is a scheme");

    private final String words;

    SubsidyForm(String words) {
        this.words = words;
    }

    /** As what it counts among what an enterprise was given; empty if it is no subsidy. */
    public Optional<Assistance.Kind> countsAs() {
        return switch (this) {
            case NOT_SUBSIDY -> Optional.empty();
            case MINIMAL -> Optional.of(Assistance.Kind.MINIMAL);
            case PUBLIC_ECONOMIC_INTEREST -> Optional.of(Assistance.Kind.PUBLIC_ECONOMIC_INTEREST);
            case UNDER_SCHEME, STANDALONE, SCHEME -> Optional.of(Assistance.Kind.OTHER);
        };
    }

    /** As it follows "the subsidy" in a sentence. */
    String words() {
        return words;
    }
}
