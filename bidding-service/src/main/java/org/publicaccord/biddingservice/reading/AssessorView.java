package org.publicaccord.biddingservice.reading;

import java.util.Optional;
import org.publicaccord.biddingservice.procedure.Assessment;
import org.publicaccord.biddingservice.procedure.Opening;

/**
 * What concerns an assessor.
 *
 * @param toScore how many tenders there are to score, times how many criteria
 * @param scored how many of these the caller has scored
 */
record AssessorView(long toScore, long scored) {

    static Optional<AssessorView> of(Viewpoint viewpoint) {
        return viewpoint.assessor().map(_ -> counted(viewpoint));
    }

    private static AssessorView counted(Viewpoint viewpoint) {
        Assessment assessment = Opening.assessment(viewpoint.state());
        var state = viewpoint.state();
        return new AssessorView(
                (long) state.tenders().count() * state.notice().terms().criteria().size(),
                assessment.scores().values().stream()
                        .flatMap(it -> it.stream())
                        .filter(it -> it.assessor().equals(viewpoint.person()))
                        .count());
    }
}
