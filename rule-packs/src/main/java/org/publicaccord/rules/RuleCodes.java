package org.publicaccord.rules;

/** Codes of the rules that the functions of this package read. */
public final class RuleCodes {

    public static final String THRESHOLDS = "thresholds";
    public static final String BELOW_THRESHOLD_NOTICE = "below-threshold-tender-notice";
    public static final String TENDER_PERIOD = "tender-period";
    public static final String STANDSTILL = "standstill";
    public static final String KEY_PERFORMANCE_INDICATORS = "key-performance-indicators";
    public static final String CONTRACT_DETAILS = "contract-details-notice";
    public static final String CONTRACT_COPY = "contract-copy";
    public static final String CONTRACT_TERMINATION = "contract-termination-notice";
    public static final String PERMITTED_MODIFICATION = "permitted-modification";
    public static final String SUBSTANTIAL_MODIFICATION = "substantial-modification";
    public static final String BELOW_THRESHOLD_MODIFICATION = "below-threshold-modification";
    public static final String LIGHT_TOUCH_MODIFICATION = "light-touch-modification";
    public static final String BELOW_THRESHOLD_CONTRACT = "below-threshold-contract";
    public static final String CONTRACT_CHANGE_NOTICE = "contract-change-notice";
    public static final String CHANGED_CONTRACT_COPY = "changed-contract-copy";

    private RuleCodes() {}
}
