package org.publicaccord.biddingservice.procedure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.publicaccord.biddingservice.procedure.Ranked.AheadBy;
import org.publicaccord.biddingservice.terms.Family;
import org.publicaccord.biddingservice.terms.ProcedureId;
import org.publicaccord.biddingservice.terms.Total;

/**
 * Puts the tenders for a lot in order, by the published rule: the higher total; of equal totals the
 * more social value, then the more quality; of what is still equal, lots are drawn. The drawing is
 * seeded by the procedure and the submissions' ids, which the platform made, so that anyone can
 * draw again and nobody can choose.
 */
final class Ranking {

    private static final Comparator<Standing> ORDER =
            comparing(Standing::total, reverseOrder())
                    .thenComparing(Standing::socialValue, reverseOrder())
                    .thenComparing(Standing::quality, reverseOrder())
                    .thenComparing(Standing::drawn);

    private final ProcedureId procedure;
    private final Scoring scoring;

    Ranking(ProcedureId procedure, Scoring scoring) {
        this.procedure = procedure;
        this.scoring = scoring;
    }

    /** The tenders from the first to the last; everything is agreed about each. */
    List<Ranked> of(List<Tender> tenders) {
        List<Standing> standings = tenders.stream().map(this::standing).sorted(ORDER).toList();
        List<Ranked> ranked = new ArrayList<>(standings.size());
        for (int place = 0; place < standings.size(); place++) {
            Standing one = standings.get(place);
            AheadBy aheadBy =
                    place + 1 < standings.size()
                            ? aheadBy(one, standings.get(place + 1))
                            : AheadBy.LAST;
            ranked.add(one.ranked(aheadBy));
        }
        return List.copyOf(ranked);
    }

    private Standing standing(Tender tender) {
        return new Standing(
                tender,
                scoring.total(tender),
                scoring.total(tender, Family.SOCIAL_VALUE),
                scoring.total(tender, Family.QUALITY),
                drawn(tender));
    }

    private String drawn(Tender tender) {
        String ticket = procedure + "|" + tender.lot() + "|" + tender.id();
        return UUID.nameUUIDFromBytes(ticket.getBytes(UTF_8)).toString();
    }

    private static AheadBy aheadBy(Standing one, Standing next) {
        if (!one.total.equals(next.total)) {
            return AheadBy.TOTAL;
        }
        if (!one.socialValue.equals(next.socialValue)) {
            return AheadBy.SOCIAL_VALUE;
        }
        return one.quality.equals(next.quality) ? AheadBy.LOT_DRAWN : AheadBy.QUALITY;
    }

    private record Standing(
            Tender tender, Total total, Total socialValue, Total quality, String drawn) {

        Ranked ranked(AheadBy aheadBy) {
            return new Ranked(tender.id(), tender.bidder(), tender.price(), total, aheadBy);
        }
    }
}
