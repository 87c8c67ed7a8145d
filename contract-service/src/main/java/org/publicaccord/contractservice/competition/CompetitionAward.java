package org.publicaccord.contractservice.competition;

import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.contractservice.awarding.AnnouncedAward;
import org.publicaccord.contractservice.awarding.AwardRules;
import org.publicaccord.contractservice.competition.CompetitionState.Announced;
import org.publicaccord.decider.Refusal;

/** The award that a competition leads to. */
record CompetitionAward(CompetitionState state) implements AwardRules {

    @Override
    public Optional<AnnouncedAward> announced() {
        return state instanceof Announced(_, var governance, var winner)
                ? Optional.of(new AnnouncedAward(winner.lot(), winner.price(), governance))
                : Optional.empty();
    }

    @Override
    public Refusal notYet(String asked, LocalDate today) {
        return Refusals.notNow(asked, state);
    }
}
