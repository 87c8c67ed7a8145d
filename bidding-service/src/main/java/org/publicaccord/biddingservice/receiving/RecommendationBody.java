package org.publicaccord.biddingservice.receiving;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.RecommendAward;
import org.publicaccord.biddingservice.terms.Acting;
import org.publicaccord.biddingservice.terms.LotId;
import org.publicaccord.biddingservice.terms.ProcedureId;
import org.publicaccord.biddingservice.terms.Reason;
import org.publicaccord.biddingservice.terms.Text;

/**
 * A recommendation: each lot to the tender that earned most, but for those named here.
 *
 * @param noAward the lots for which no award is recommended
 */
record RecommendationBody(Optional<List<NoAward>> noAward) {

    private static final int TOO_MANY_LOTS = 100;

    RecommendationBody {
        reasons(noAward);
    }

    RecommendAward of(ProcedureId procedure, Acting by) {
        return new RecommendAward(procedure, reasons(noAward), by);
    }

    private static Map<LotId, Reason> reasons(Optional<List<NoAward>> noAward) {
        List<NoAward> lots = noAward.orElse(List.of());
        Text.fewerThan(TOO_MANY_LOTS, "lots", lots);
        Map<LotId, Reason> reasons = new HashMap<>();
        for (NoAward lot : lots) {
            if (reasons.put(new LotId(lot.lotId()), new Reason(lot.because())) != null) {
                throw new IllegalArgumentException("a lot is named once: " + lot.lotId());
            }
        }
        return reasons;
    }

    /** A lot for which no award is recommended, and why. */
    record NoAward(String lotId, String because) {}
}
