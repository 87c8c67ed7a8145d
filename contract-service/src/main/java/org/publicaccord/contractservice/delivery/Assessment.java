package org.publicaccord.contractservice.delivery;

import java.util.List;
import java.util.Optional;
import org.publicaccord.rules.ModificationAnswer;

/**
 * What the law says of a change that may be made, as it was found when the change was proposed.
 *
 * @param rule the kebab-case code of the rule that decides
 * @param legalBasis the section or regulation that decides
 * @param because one sentence or two, with the numbers at hand
 * @param notice the notice that the change needs, if it needs one
 * @param voluntaryRecord the law asks for no notice, and this platform publishes a record
 * @param steps how the answer was found, a sentence each
 */
public record Assessment(
        Verdict verdict,
        String rule,
        String legalBasis,
        String because,
        Optional<String> notice,
        boolean voluntaryRecord,
        List<String> steps) {

    /** What may be done. */
    public enum Verdict {
        /** It may be made freely. */
        ALLOWED_FREE,
        /** It may be made, with a notice. */
        ALLOWED_NOTICE,
        /** It may be made within its limits, without a notice. */
        ALLOWED_NO_NOTICE
    }

    public Assessment {
        steps = List.copyOf(steps);
    }

    /**
     * Of an answer that allows the change.
     *
     * @throws IllegalArgumentException if it does not allow it
     */
    static Assessment of(ModificationAnswer answer) {
        return new Assessment(
                switch (answer.verdict()) {
                    case ALLOWED_FREE -> Verdict.ALLOWED_FREE;
                    case ALLOWED_NOTICE -> Verdict.ALLOWED_NOTICE;
                    case ALLOWED_NO_NOTICE -> Verdict.ALLOWED_NO_NOTICE;
                    case NEEDS_NEW_PROCESS, ASK ->
                            throw new IllegalArgumentException("not allowed: " + answer);
                },
                answer.rule(),
                answer.legalBasis(),
                answer.because(),
                answer.notice(),
                answer.voluntaryRecord(),
                answer.steps());
    }

    /** Whether a contract change notice has to be published before the change is made (s.75). */
    boolean needsChangeNotice() {
        return notice.filter(ModificationAnswer.UK10::equals).isPresent();
    }
}
