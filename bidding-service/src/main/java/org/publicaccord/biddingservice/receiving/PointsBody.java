package org.publicaccord.biddingservice.receiving;

import java.math.BigDecimal;
import org.publicaccord.biddingservice.procedure.Cell;
import org.publicaccord.biddingservice.procedure.Moderation;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.ModerateScores;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.ScoreTender;
import org.publicaccord.biddingservice.procedure.SubmissionId;
import org.publicaccord.biddingservice.terms.Acting;
import org.publicaccord.biddingservice.terms.CriterionId;
import org.publicaccord.biddingservice.terms.Points;
import org.publicaccord.biddingservice.terms.ProcedureId;
import org.publicaccord.biddingservice.terms.Reason;

/**
 * What a tender earns under a criterion: by one assessor, or as agreed.
 *
 * @param points 0 to 100, with at most two decimal places
 * @param because the reason, which the tenderer may read
 */
record PointsBody(String submissionId, String criterionId, BigDecimal points, String because) {

    PointsBody {
        cell(submissionId, criterionId);
        new Points(points);
        new Reason(because);
    }

    ScoreTender score(ProcedureId procedure, Acting by) {
        return new ScoreTender(
                procedure,
                cell(submissionId, criterionId),
                new Points(points),
                new Reason(because),
                by);
    }

    ModerateScores moderation(ProcedureId procedure, Acting by) {
        return new ModerateScores(
                procedure,
                new Moderation(
                        cell(submissionId, criterionId), new Points(points), new Reason(because)),
                by);
    }

    private static Cell cell(String submissionId, String criterionId) {
        return new Cell(SubmissionId.parse(submissionId), new CriterionId(criterionId));
    }
}
