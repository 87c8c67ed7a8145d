package org.publicaccord.rules;

/**
 * Codes of the rules that the functions of this package read. A rule on one notice begins with the
 * notice's code.
 */
public final class RuleCodes {

    public static final String THRESHOLDS = "thresholds";
    public static final String BELOW_THRESHOLD_NOTICE = "uk4-below-threshold-tender";
    public static final String TENDER_PERIOD = "tender-period";
    public static final String STANDSTILL = "standstill";
    public static final String KEY_PERFORMANCE_INDICATORS = "key-performance-indicators";
    public static final String CONTRACT_DETAILS = "uk7-contract-details";
    public static final String CONTRACT_COPY = "uk7-contract-copy";
    public static final String CONTRACT_PAYMENT = "uk8-contract-payment";
    public static final String CONTRACT_PERFORMANCE = "uk9-contract-performance";
    public static final String PAYMENTS_COMPLIANCE = "uk17-payments-compliance";
    public static final String CONTRACT_TERMINATION = "uk11-contract-termination";
    public static final String PERMITTED_MODIFICATION = "permitted-modification";
    public static final String SUBSTANTIAL_MODIFICATION = "substantial-modification";
    public static final String BELOW_THRESHOLD_MODIFICATION = "below-threshold-modification";
    public static final String LIGHT_TOUCH_MODIFICATION = "light-touch-modification";
    public static final String BELOW_THRESHOLD_CONTRACT = "below-threshold-contract";
    public static final String CONTRACT_CHANGE_NOTICE = "uk10-contract-change";
    public static final String CHANGED_CONTRACT_COPY = "uk10-changed-contract-copy";
    public static final String OPEN_PROCEDURE = "open-procedure";
    public static final String COMPETITIVE_FLEXIBLE = "competitive-flexible-procedure";
    public static final String BELOW_THRESHOLD_COMPETITION = "below-threshold-competition";
    public static final String CALL_OFF = "call-off";

    public static final String REGULATION_72_SMALL_CHANGE = "regulation-72-small-change";
    public static final String REGULATION_72_REVIEW_CLAUSE = "regulation-72-review-clause";
    public static final String REGULATION_72_ADDITIONAL = "regulation-72-additional";
    public static final String REGULATION_72_UNFORESEEN = "regulation-72-unforeseen";
    public static final String REGULATION_72_NEW_CONTRACTOR = "regulation-72-new-contractor";
    public static final String REGULATION_72_NEW_PROCEDURE = "regulation-72-new-procedure";

    public static final String PSR_MODIFICATION = "psr-modification";
    public static final String PSR_MODIFICATION_NOTICE = "psr-modification-notice";
    public static final String PSR_URGENT_MODIFICATION = "psr-urgent-modification";

    private RuleCodes() {}
}
