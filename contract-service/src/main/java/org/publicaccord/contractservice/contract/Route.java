package org.publicaccord.contractservice.contract;

/** The ways in which a public body can meet a need. An options appraisal considers every one. */
public enum Route {
    /** Procurement Act 2023, s.20(2)(a). */
    OPEN_COMPETITION("Open procedure"),
    /** Procurement Act 2023, s.20(2)(b). */
    COMPETITIVE_FLEXIBLE("Competitive flexible procedure"),
    /** Procurement Act 2023, Part 6. */
    BELOW_THRESHOLD_COMPETITION("Competition below the threshold"),
    /** Procurement Act 2023, ss.45-46. */
    FRAMEWORK_CALL_OFF("Call-off from a framework"),
    /** Procurement Act 2023, ss.32-33; PPN 005; SI on local government reservation. */
    RESERVED("Contract reserved for supported employment, mutuals or social enterprises"),
    /** Procurement Act 2023, ss.41-43. */
    DIRECT_AWARD("Direct award"),
    /** SI 2023/1348. */
    PROVIDER_SELECTION("Provider Selection Regime"),
    /** Subsidy Control Act 2022. */
    GRANT("Grant"),
    WORKING_AGREEMENT("Practical working agreement"),
    ASSET_TRANSFER("Asset transfer"),
    CO_INVESTMENT("Co-investment"),
    IN_HOUSE("In-house delivery"),
    /** Procurement Act 2023, Schedule 2, paragraph 3. */
    COOPERATION("Cooperation between public bodies");

    private final String words;

    Route(String words) {
        this.words = words;
    }

    /** As people call it. */
    public String words() {
        return words;
    }

    /** The lifecycle path that it leads onto. */
    public Path path() {
        return switch (this) {
            case OPEN_COMPETITION,
                    COMPETITIVE_FLEXIBLE,
                    BELOW_THRESHOLD_COMPETITION,
                    FRAMEWORK_CALL_OFF ->
                    Path.COMPETITION;
            case RESERVED -> Path.RESERVED;
            case DIRECT_AWARD, PROVIDER_SELECTION -> Path.DIRECT_AWARD;
            case GRANT -> Path.GRANT;
            case WORKING_AGREEMENT, COOPERATION -> Path.WORKING_AGREEMENT;
            case ASSET_TRANSFER -> Path.ASSET_TRANSFER;
            case CO_INVESTMENT -> Path.CO_INVESTMENT;
            case IN_HOUSE -> Path.IN_HOUSE;
        };
    }
}
