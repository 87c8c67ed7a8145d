package org.publicaccord.contractservice.asking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.publicaccord.contractservice.assistance.AssistanceLedger;

/**
 * What the grants and asset transfers of this platform gave to an enterprise; what it received
 * elsewhere is not known here.
 *
 * @param given in the order in which it was counted
 */
record AssistanceView(List<GivenView> given) {

    /** One of them: of which contract, as what, when and how much in pounds. */
    record GivenView(String contract, String kind, LocalDate givenOn, BigDecimal pounds) {}

    static AssistanceView of(AssistanceLedger ledger) {
        return new AssistanceView(
                ledger.given().entrySet().stream()
                        .map(it ->
                                new GivenView(
                                        it.getKey().toString(),
                                        it.getValue().kind().name(),
                                        it.getValue().givenOn(),
                                        it.getValue().pounds()))
                        .toList());
    }
}
