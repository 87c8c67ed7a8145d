package org.publicaccord.contractservice.assettransfer;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.rules.assets.Moratorium;

/**
 * The owner's notice of the wish to dispose of an asset of community value (Localism Act 2011,
 * s.95).
 *
 * @param on the day on which the authority received it
 * @param bidders community interest groups that asked in time to be treated as potential bidders
 * @param over the periods that are over
 */
public record DisposalNotice(
        LocalDate on,
        Moratorium moratorium,
        Map<OrganisationId, LocalDate> bidders,
        Set<MoratoriumPeriod> over) {

    public DisposalNotice {
        bidders = Collections.unmodifiableMap(new LinkedHashMap<>(bidders));
        over = Set.copyOf(over);
    }

    static DisposalNotice given(LocalDate on, Moratorium moratorium) {
        return new DisposalNotice(on, moratorium, Map.of(), Set.of());
    }

    DisposalNotice with(OrganisationId group, LocalDate requestedOn) {
        Map<OrganisationId, LocalDate> all = new LinkedHashMap<>(bidders);
        all.put(group, requestedOn);
        return new DisposalNotice(on, moratorium, all, over);
    }

    DisposalNotice after(MoratoriumPeriod period) {
        Set<MoratoriumPeriod> all = EnumSet.of(period);
        all.addAll(over);
        return new DisposalNotice(on, moratorium, bidders, all);
    }
}
