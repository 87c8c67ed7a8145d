package org.publicaccord.contractservice.contract;

import java.util.List;
import java.util.Optional;

/** What was said before the tender: why, with what money, and when to speak up. */
public record Planning(
        Optional<String> rationale,
        List<BudgetLine> budget,
        List<PlannedMilestone> milestones,
        List<Document> documents) {
    public Planning {
        rationale.ifPresent(words -> Text.atMost(Text.LONG, "a rationale", words));
        budget = List.copyOf(budget);
        milestones = List.copyOf(milestones);
        documents = List.copyOf(documents);
    }

    /** What a later release does not say stays; a list that it states anew replaces the list. */
    Planning updatedBy(Planning later) {
        return new Planning(
                later.rationale.or(() -> rationale),
                later.budget.isEmpty() ? budget : later.budget,
                later.milestones.isEmpty() ? milestones : later.milestones,
                later.documents.isEmpty() ? documents : later.documents);
    }
}
