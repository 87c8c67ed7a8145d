package org.publicaccord.contractservice.assettransfer;

import java.time.LocalDate;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.contractservice.contract.Text;

/**
 * What a qualified valuer reported.
 *
 * @param unrestrictedValue what the interest would fetch without the authority's conditions, in
 *     pounds
 * @param valuer the firm or office that valued it
 * @param report the content address of the report
 */
public record Valuation(Money unrestrictedValue, String valuer, LocalDate valuedOn, Sha256 report) {
    public Valuation {
        Pounds.only(unrestrictedValue);
        Text.said(Text.LINE, "a valuer", valuer);
    }
}
