package org.publicaccord.biddingservice.procedure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.publicaccord.biddingservice.terms.Criterion;
import org.publicaccord.biddingservice.terms.PersonId;
import org.publicaccord.biddingservice.terms.ProcedureTerms;

/**
 * Who assesses, what they scored and what was agreed. What an assessor scored who was barred later
 * stays on the record and does not count, and neither does a moderation that rested on it.
 *
 * @param assessors in the order of their last declaration, each once
 * @param scores the newest of each assessor
 * @param moderations the newest of each
 */
public record Assessment(
        List<Assessor> assessors,
        Map<Cell, List<Score>> scores,
        Map<Cell, Moderation> moderations) {

    /** How many assessors must have scored what is moderated. */
    public static final int FEWEST_SCORES = 2;

    /** Nobody assesses. */
    static final Assessment NONE = new Assessment(List.of(), Map.of(), Map.of());

    public Assessment {
        assessors = List.copyOf(assessors);
        scores = Map.copyOf(scores);
        moderations = Map.copyOf(moderations);
    }

    public Optional<Assessor> assessor(PersonId person) {
        return assessors.stream().filter(it -> it.person().equals(person)).findFirst();
    }

    /** The scores that count, in the order in which they were given. */
    public List<Score> scoresOf(Cell cell) {
        return scores.getOrDefault(cell, List.of()).stream()
                .filter(it -> counts(it.assessor()))
                .toList();
    }

    /** What is agreed, as long as enough of the scores that it rests on count. */
    public Optional<Moderation> agreed(Cell cell) {
        return scoresOf(cell).size() < FEWEST_SCORES
                ? Optional.empty()
                : Optional.ofNullable(moderations.get(cell));
    }

    /** Whether everything is agreed about a tender. */
    public boolean isComplete(Tender tender, List<Criterion> criteria) {
        return criteria.stream().allMatch(it -> agreed(new Cell(tender.id(), it.id())).isPresent());
    }

    /** Whether everything is agreed about every tender that counts. */
    public boolean isComplete(Tenders tenders, ProcedureTerms terms) {
        return tenders.live().allMatch(it -> isComplete(it, terms.criteria()));
    }

    private boolean counts(PersonId person) {
        return assessor(person).map(it -> it.declaration().allowsScoring()).orElse(false);
    }

    Assessment with(Assessor assessor) {
        return new Assessment(
                replacing(assessors, it -> it.person().equals(assessor.person()), assessor),
                scores,
                moderations);
    }

    Assessment with(Score score) {
        Map<Cell, List<Score>> more = new HashMap<>(scores);
        more.put(
                score.cell(),
                replacing(
                        scores.getOrDefault(score.cell(), List.of()),
                        it -> it.assessor().equals(score.assessor()),
                        score));
        return new Assessment(assessors, more, moderations);
    }

    Assessment with(Moderation moderation) {
        Map<Cell, Moderation> more = new HashMap<>(moderations);
        more.put(moderation.cell(), moderation);
        return new Assessment(assessors, scores, more);
    }

    private static <T> List<T> replacing(List<T> list, Predicate<T> old, T newest) {
        return Stream.concat(list.stream().filter(old.negate()), Stream.of(newest)).toList();
    }
}
