package org.publicaccord.rules.subsidies;

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

    /** As it follows "the subsidy" in a sentence. */
    String words() {
        return words;
    }
}
