package org.publicaccord.contractservice.disclosure.merging;

import java.util.Map;

/** How a newer value of one field joins the older one. */
sealed interface MergeRule {

    /** The field is left out of compiled releases ({@code omitWhenMerged}). */
    record LeftOut() implements MergeRule {}

    /** The newer value replaces the older one as a whole ({@code wholeListMerge}). */
    record Replaced() implements MergeRule {}

    /**
     * An object joins field by field; in a list, each object joins the one that has the same {@code
     * id}.
     *
     * @param fields the rules of the fields that the schema names
     */
    record JoinedByField(Map<String, MergeRule> fields) implements MergeRule {
        public JoinedByField {
            fields = Map.copyOf(fields);
        }
    }

    /** The schema does not tell: the value's own shape does. */
    record ByShape() implements MergeRule {}
}
