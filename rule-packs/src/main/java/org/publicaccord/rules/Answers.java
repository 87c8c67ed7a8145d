package org.publicaccord.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.publicaccord.rules.ModificationAnswer.Verdict;

/** Gathers the steps of a decision on a change and closes it with the last. */
final class Answers {

    private final List<String> steps = new ArrayList<>();

    void step(String sentence) {
        steps.add(sentence);
    }

    ModificationAnswer free(Rule rule, String because) {
        return answer(
                Verdict.ALLOWED_FREE,
                rule,
                because,
                "Agree the change and record it; this platform publishes the record by policy.",
                Optional.empty(),
                true);
    }

    ModificationAnswer withoutNotice(Rule rule, String because) {
        return answer(
                Verdict.ALLOWED_NO_NOTICE,
                rule,
                because,
                "Make the change and record it; no notice is needed.",
                Optional.empty(),
                false);
    }

    ModificationAnswer withNotice(Rule rule, String because, String remedy, String notice) {
        return answer(Verdict.ALLOWED_NOTICE, rule, because, remedy, Optional.of(notice), false);
    }

    ModificationAnswer newProcess(Rule rule, String because, String remedy) {
        return answer(Verdict.NEEDS_NEW_PROCESS, rule, because, remedy, Optional.empty(), false);
    }

    ModificationAnswer ask(Rule rule, String because, String remedy) {
        return answer(Verdict.ASK, rule, because, remedy, Optional.empty(), false);
    }

    private ModificationAnswer answer(
            Verdict verdict,
            Rule rule,
            String because,
            String remedy,
            Optional<String> notice,
            boolean voluntaryRecord) {
        steps.add(because);
        return new ModificationAnswer(
                verdict,
                because,
                remedy,
                rule.legalBasis(),
                rule.code(),
                notice,
                voluntaryRecord,
                steps);
    }
}
