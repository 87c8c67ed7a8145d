package org.publicaccord.contractservice.workingagreement;

/**
 * Under what a working agreement stands. It is never a way round procurement: the duties of the law
 * are the host's.
 */
public enum HostRoute {
    /** Procurement Act 2023, s.9. */
    LIGHT_TOUCH_CONTRACT("a light touch contract", false),
    /** Procurement Act 2023, Part 6. */
    BELOW_THRESHOLD_CONTRACT("a contract below the threshold", true),
    /** Procurement Act 2023, ss.32-33. */
    RESERVED("a reserved contract", false),
    /** SI 2023/1348; under some of its processes a provider is named without a competition. */
    PSR("a contract under the Provider Selection Regime", true),
    /** Subsidy Control Act 2022. */
    GRANT("a grant", true),
    NON_PECUNIARY_COLLABORATION("a collaboration without money", true),
    /** Procurement Act 2023, Schedule 2, paragraph 3. */
    HORIZONTAL_COOPERATION("a cooperation between public bodies", true);

    private final String words;
    private final boolean direct;

    HostRoute(String words, boolean direct) {
        this.words = words;
        this.direct = direct;
    }

    /** As it stands in a sentence. */
    public String words() {
        return words;
    }

    /** Whether partners may be named by it before anything is awarded. */
    public boolean namesPartnersDirectly() {
        return direct;
    }

    /** Whether a contract or a grant is behind it that has to be there. */
    public boolean hasAgreement() {
        return switch (this) {
            case LIGHT_TOUCH_CONTRACT, BELOW_THRESHOLD_CONTRACT, RESERVED, PSR, GRANT -> true;
            case NON_PECUNIARY_COLLABORATION, HORIZONTAL_COOPERATION -> false;
        };
    }
}
