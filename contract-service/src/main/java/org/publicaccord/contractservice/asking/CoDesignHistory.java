package org.publicaccord.contractservice.asking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.Capacity;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.ContributionAnswered;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.ContributionReceived;
import org.publicaccord.contractservice.commissioning.CommissioningState.Answer;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.contractservice.history.Happening;
import org.publicaccord.contractservice.history.History;

/** What was said in all co-designs of a need, and what became of it. */
final class CoDesignHistory {

    private CoDesignHistory() {}

    /** One contribution with its latest answer. */
    record Heard(UUID id, Capacity capacity, Sha256 words, Optional<Answer.Given> answer) {}

    static List<Heard> of(History history) {
        Map<UUID, Heard> heard = new LinkedHashMap<>();
        for (Happening happening : history.happenings()) {
            if (happening.event() instanceof ContributionReceived it) {
                heard.put(
                        it.contribution(),
                        new Heard(it.contribution(), it.capacity(), it.words(), Optional.empty()));
            } else if (happening.event() instanceof ContributionAnswered it) {
                heard.computeIfPresent(
                        it.contribution(),
                        (_, before) ->
                                new Heard(
                                        before.id(),
                                        before.capacity(),
                                        before.words(),
                                        Optional.of(new Answer.Given(it.outcome(), it.because()))));
            }
        }
        return new ArrayList<>(heard.values());
    }
}
