package org.publicaccord.rules.asking;

import java.util.List;
import java.util.Optional;

/**
 * An answer to "Can I do this?", with what an officer keeps on file.
 *
 * @param answer whether it may be done, as far as can be told
 * @param section the section or regulation that decides
 * @param notice the notice that it needs: before it, or under regulation 72(3) after it
 * @param deadlines what has to be done by when, a sentence each
 * @param proposals what proposed rules would have changed, a sentence each with its proposal; they
 *     decide nothing
 * @param text the report, whole and readable on its own
 */
public record DecisionReport(
        Answer answer,
        String section,
        Optional<String> notice,
        List<String> deadlines,
        List<String> proposals,
        String text) {

    /** Yes, no, or a question back. */
    public enum Answer {
        YES,
        NO,
        /** The record lacks what the answer depends on, or the route is not yet assessed. */
        NOT_YET
    }

    public DecisionReport {
        deadlines = List.copyOf(deadlines);
        proposals = List.copyOf(proposals);
    }
}
