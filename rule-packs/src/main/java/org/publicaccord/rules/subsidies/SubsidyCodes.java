package org.publicaccord.rules.subsidies;

/** Codes of the rules that are read here. */
final class SubsidyCodes {

    static final String MINIMAL = "minimal-assistance";
    static final String PUBLIC_ECONOMIC_INTEREST = "public-economic-interest-assistance";
    static final String MANDATORY_REFERRAL = "subsidy-mandatory-referral";
    static final String VOLUNTARY_REFERRAL = "subsidy-voluntary-referral";
    static final String REPORT = "subsidy-report";
    static final String COOLING_OFF = "subsidy-cooling-off";
    static final String DATABASE = "subsidy-database";
    static final String PRINCIPLES = "subsidy-principles";
    static final String GRANT_STANDARD = "govs-015";

    private SubsidyCodes() {}
}
