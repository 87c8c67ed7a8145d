package org.publicaccord.contractservice.contract;

import java.util.Optional;

/** A line of the budget that planning sets aside (OCDS extension budget breakdown). */
public record BudgetLine(
        String id, Optional<String> description, Optional<Money> amount, Term period) {
    public BudgetLine {
        Text.identifier("a budget line's id", id);
        description.ifPresent(
                words -> Text.atMost(Text.LONG, "a budget line's description", words));
    }
}
