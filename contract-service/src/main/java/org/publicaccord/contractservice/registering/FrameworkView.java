package org.publicaccord.contractservice.registering;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.contract.Lot;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Regime;
import org.publicaccord.contractservice.framework.Framework;

/**
 * A framework as it is shown.
 *
 * @param registeredBy the organisation that keeps the record
 * @param closedBecause why nothing is called off under it any more
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record FrameworkView(
        UUID id,
        String registeredBy,
        String title,
        String owner,
        String ownerName,
        Regime regime,
        Framework.Form form,
        boolean lightTouch,
        List<Supplier> suppliers,
        List<LotView> lots,
        LocalDate firstDay,
        LocalDate lastDay,
        Optional<String> longerBecause,
        String noticeId,
        Optional<String> closedBecause,
        long version) {

    record Supplier(String id, String name, List<String> lots) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record LotView(String id, String title, Optional<BigDecimal> value) {}

    static FrameworkView of(
            UUID id, String keeper, Framework content, Optional<Reason> closed, long version) {
        return new FrameworkView(
                id,
                keeper,
                content.title(),
                content.owner().id().value(),
                content.owner().name(),
                content.regime(),
                content.form(),
                content.lightTouch(),
                content.suppliers().stream().map(FrameworkView::supplier).toList(),
                content.lots().stream().map(FrameworkView::lot).toList(),
                content.firstDay(),
                content.lastDay(),
                content.longerBecause().map(Reason::words),
                content.noticeId(),
                closed.map(Reason::words),
                version);
    }

    private static Supplier supplier(Framework.Supplier it) {
        return new Supplier(it.id().value(), it.name(), it.lots().stream().sorted().toList());
    }

    private static LotView lot(Lot it) {
        return new LotView(it.id(), it.title(), it.value().map(Money::amount));
    }
}
