package org.publicaccord.contractservice.asking;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.awarding.Awards;
import org.publicaccord.contractservice.competition.Competition;
import org.publicaccord.contractservice.competition.CompetitionState;
import org.publicaccord.contractservice.competition.Design;
import org.publicaccord.contractservice.competition.LotOutcome;
import org.publicaccord.contractservice.contract.Governance;
import org.publicaccord.contractservice.notices.Notices;

/**
 * What the buyer's own people see of a procurement before it is public.
 *
 * @param state where the competition or its award stands, as docs/lifecycles.md names it
 * @param outcomes what is recommended or decided for each lot
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ProcurementView(
        String state,
        Optional<Design> design,
        Optional<Governance> governance,
        List<LotOutcome> outcomes,
        List<NoticeView> notices,
        long version) {

    static ProcurementView of(Standings.Standing standing) {
        CompetitionState state = standing.state().of(Competition.VOCABULARY);
        Optional<CompetitionState.Planned> planned =
                state instanceof CompetitionState.Planned it ? Optional.of(it) : Optional.empty();
        return new ProcurementView(
                DirectAwardView.name(state, standing.state().of(Awards.VOCABULARY)),
                planned.map(CompetitionState.Planned::design),
                planned.map(CompetitionState.Planned::governance),
                outcomes(state),
                NoticeView.all(standing.state().of(Notices.VOCABULARY)),
                standing.version());
    }

    private static List<LotOutcome> outcomes(CompetitionState state) {
        if (state instanceof CompetitionState.Recommended it) {
            return it.outcomes();
        }
        return state instanceof CompetitionState.Decided it ? it.outcomes() : List.of();
    }
}
