package org.publicaccord.contractservice.grant;

import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Sha256;

/**
 * Why a grant is given.
 *
 * @param objective what public good it is to bring about
 * @param budget the most that may be granted, in pounds
 * @param instrument why it is a grant and no contract
 * @param content the content address of the whole case
 */
public record BusinessCase(
        Reason objective, Money budget, InstrumentTest instrument, Sha256 content) {
    public BusinessCase {
        Pounds.some("a budget", budget);
    }
}
