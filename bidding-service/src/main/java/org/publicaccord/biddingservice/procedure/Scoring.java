package org.publicaccord.biddingservice.procedure;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.publicaccord.biddingservice.terms.Criterion;
import org.publicaccord.biddingservice.terms.Family;
import org.publicaccord.biddingservice.terms.Total;

/**
 * What a tender earns: the sum over criteria of weight times agreed points. No tender of another
 * bidder changes it.
 */
final class Scoring {

    private final Assessment assessment;
    private final List<Criterion> criteria;

    Scoring(Assessment assessment, List<Criterion> criteria) {
        this.assessment = assessment;
        this.criteria = criteria;
    }

    /** Under all criteria. */
    Total total(Tender tender) {
        return under(Set.copyOf(Arrays.asList(Family.values())), tender);
    }

    /** Under the criteria of one family. */
    Total total(Tender tender, Family family) {
        return under(Set.of(family), tender);
    }

    private Total under(Set<Family> families, Tender tender) {
        return criteria.stream()
                .filter(it -> families.contains(it.family()))
                .map(it -> earned(tender, it))
                .reduce(Total.NOTHING, Total::plus);
    }

    private Total earned(Tender tender, Criterion criterion) {
        return assessment
                .agreed(new Cell(tender.id(), criterion.id()))
                .map(it -> it.points().weighted(criterion.weight()))
                .orElseThrow(() ->
                        new IllegalStateException(
                                "nothing is agreed of %s under %s"
                                        .formatted(tender.id(), criterion.id())));
    }
}
