package org.publicaccord.monitoringservice.obligations;

import java.util.Locale;
import org.publicaccord.monitoringservice.contract.Money;

/** Sentences that several rules say. */
final class Words {

    static final String VALUE_NOT_RECORDED =
            "The value of the contract is not recorded in pounds, so that it is unknown whether this"
                    + " is owed.";

    static final String LAST_DAY_NOT_RECORDED = "The last day of the contract is not recorded.";

    private Words() {}

    static String pounds(Money amount) {
        return "£" + String.format(Locale.UK, "%,d", amount.amount().longValueExact());
    }
}
