package org.publicaccord.contractservice.asking;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.workingagreement.CharterPart;
import org.publicaccord.contractservice.workingagreement.Concern;
import org.publicaccord.contractservice.workingagreement.JointDecision;
import org.publicaccord.contractservice.workingagreement.Level;
import org.publicaccord.contractservice.workingagreement.MeetingKind;
import org.publicaccord.contractservice.workingagreement.Principle;
import org.publicaccord.contractservice.workingagreement.Relationship;
import org.publicaccord.contractservice.workingagreement.Vote;

/**
 * What goes on between the parties of a working agreement.
 *
 * @param meetingsDue the last day for the next meeting of each kind
 * @param charter what the agreement grew by
 * @param decisions that the forum has before it
 * @param concerns that are not resolved
 * @param surveyAnsweredBy who answered the survey that is under way
 */
record RelationshipView(
        Map<MeetingKind, LocalDate> meetingsDue,
        Map<CharterPart, String> charter,
        List<DecisionView> decisions,
        List<ConcernView> concerns,
        List<String> surveyAnsweredBy) {

    /** Something that is to be decided, and how parties voted. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record DecisionView(UUID id, String words, Optional<CharterPart> adopts, List<VoteView> votes) {
        static DecisionView of(UUID id, JointDecision it) {
            return new DecisionView(
                    id,
                    it.words().words(),
                    it.adopts(),
                    it.votes().entrySet().stream()
                            .map(vote -> VoteView.of(vote.getKey(), vote.getValue()))
                            .toList());
        }
    }

    /** How a party voted. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record VoteView(String organisation, Vote.Choice choice, Optional<String> reason) {
        static VoteView of(OrganisationId voter, Vote vote) {
            return new VoteView(voter.value(), vote.choice(), vote.reason().map(Reason::words));
        }
    }

    /** A concern, and until when it stays at its level. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record ConcernView(
            UUID id,
            String raisedBy,
            String what,
            Optional<Principle> principle,
            Level level,
            Optional<LocalDate> lastDay) {
        static ConcernView of(UUID id, Concern it) {
            return new ConcernView(
                    id,
                    it.by().value(),
                    it.what().words(),
                    it.principle(),
                    it.level(),
                    it.lastDay());
        }
    }

    static RelationshipView of(Relationship it) {
        Map<CharterPart, String> charter = new EnumMap<>(CharterPart.class);
        it.charter().forEach((part, words) -> charter.put(part, words.words()));
        return new RelationshipView(
                new EnumMap<>(it.meetings().due()),
                charter,
                it.decisions().entrySet().stream()
                        .map(entry -> DecisionView.of(entry.getKey(), entry.getValue()))
                        .toList(),
                it.concerns().entrySet().stream()
                        .map(entry -> ConcernView.of(entry.getKey(), entry.getValue()))
                        .toList(),
                it.answers().keySet().stream().map(OrganisationId::value).toList());
    }
}
