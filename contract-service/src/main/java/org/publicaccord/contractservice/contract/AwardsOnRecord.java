package org.publicaccord.contractservice.contract;

import java.util.ArrayList;
import java.util.List;

/**
 * What becomes of the awards on the public record where one is decided and carried out, or falls.
 */
public final class AwardsOnRecord {

    private AwardsOnRecord() {}

    /** The facts with a further award; the latest of an id takes the place of an earlier one. */
    public static Facts with(Facts facts, Award latest) {
        List<Award> all = new ArrayList<>(facts.awards());
        all.removeIf(it -> it.id().equals(latest.id()));
        all.add(latest);
        return facts.withAwards(all);
    }

    /** The facts once what was decided, and not carried out, falls. */
    public static Facts withoutPending(Facts facts) {
        return facts.withAwards(facts.awards().stream().map(Award::cancelledIfPending).toList());
    }

    /** The facts with one award, and without suppliers that have no part in it. */
    public static Facts only(Facts before, Award award) {
        Facts facts = before.withAwards(List.of(award));
        List<Party> concerned =
                facts.parties().stream()
                        .filter(it -> it.is(PartyRole.BUYER) || award.suppliers().contains(it.id()))
                        .toList();
        return new Facts(
                facts.ocid(),
                facts.language(),
                facts.title(),
                facts.description(),
                facts.category(),
                facts.classifications(),
                facts.buyer(),
                concerned,
                facts.planning(),
                facts.tender(),
                facts.awards(),
                facts.regime(),
                facts.course(),
                facts.grant());
    }
}
