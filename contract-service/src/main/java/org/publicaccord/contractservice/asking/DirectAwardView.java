package org.publicaccord.contractservice.asking;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.awarding.AwardState;
import org.publicaccord.contractservice.awarding.Awards;
import org.publicaccord.contractservice.contract.Governance;
import org.publicaccord.contractservice.directaward.DirectAward;
import org.publicaccord.contractservice.directaward.DirectAwardState;
import org.publicaccord.contractservice.directaward.Justification;
import org.publicaccord.contractservice.notices.Notices;

/**
 * What the buyer's own people see of a direct award before it is public.
 *
 * @param state where it or its award stands, as docs/lifecycles.md names it
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record DirectAwardView(
        String state,
        Optional<Justification> justification,
        Optional<Governance> governance,
        List<NoticeView> notices,
        long version) {

    static DirectAwardView of(Standings.Standing standing) {
        DirectAwardState state = standing.state().of(DirectAward.VOCABULARY);
        Optional<DirectAwardState.Founded> founded =
                state instanceof DirectAwardState.Founded it ? Optional.of(it) : Optional.empty();
        return new DirectAwardView(
                name(state, standing.state().of(Awards.VOCABULARY)),
                founded.map(DirectAwardState.Founded::justification),
                founded.map(DirectAwardState.Founded::governance),
                NoticeView.all(standing.state().of(Notices.VOCABULARY)),
                standing.version());
    }

    /** The name of where a path stands, or its award once one is announced. */
    static String name(Object path, AwardState award) {
        return (award instanceof AwardState.NotAnnounced ? path : award).getClass().getSimpleName();
    }
}
