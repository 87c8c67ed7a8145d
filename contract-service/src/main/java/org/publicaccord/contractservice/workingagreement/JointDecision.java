package org.publicaccord.contractservice.workingagreement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Reason;

/**
 * What the forum is to decide.
 *
 * @param adopts the part that the agreement would grow by
 * @param votes in the order in which parties first voted
 */
public record JointDecision(
        Reason words, Optional<CharterPart> adopts, Map<OrganisationId, Vote> votes) {

    public JointDecision {
        votes = inOrder(votes);
    }

    static Map<OrganisationId, Vote> inOrder(Map<OrganisationId, Vote> votes) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(votes));
    }

    static JointDecision proposed(Reason words, Optional<CharterPart> adopts) {
        return new JointDecision(words, adopts, Map.of());
    }

    JointDecision with(OrganisationId voter, Vote vote) {
        Map<OrganisationId, Vote> all = new LinkedHashMap<>(votes);
        all.put(voter, vote);
        return new JointDecision(words, adopts, all);
    }

    JointDecision without(OrganisationId voter) {
        Map<OrganisationId, Vote> all = new LinkedHashMap<>(votes);
        all.remove(voter);
        return new JointDecision(words, adopts, all);
    }

    long choosing(Vote.Choice choice) {
        return votes.values().stream().filter(it -> it.choice() == choice).count();
    }

    /**
     * Whether it is carried.
     *
     * @param parties how many there are: what the agreement grows by needs the assent of all
     */
    boolean carried(DecisionRule rule, long parties) {
        if (adopts.isPresent()) {
            return choosing(Vote.Choice.FOR) == parties;
        }
        return switch (rule) {
            case UNANIMOUS -> choosing(Vote.Choice.FOR) == votes.size();
            case CONSENT -> choosing(Vote.Choice.AGAINST) == 0;
            case MAJORITY_WITH_DISSENT -> choosing(Vote.Choice.FOR) > choosing(Vote.Choice.AGAINST);
        };
    }
}
