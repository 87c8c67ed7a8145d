package org.publicaccord.rules;

import java.util.List;
import java.util.Optional;
import org.publicaccord.decider.Refusal;

/**
 * Whether a contract may be changed, and what that takes.
 *
 * @param because one sentence or two, with the numbers at hand
 * @param remedy what to do next; where the change may not be made, what would make it lawful
 * @param legalBasis the section or regulation that decides
 * @param rule the kebab-case code of the rule that decides
 * @param notice the notice that the change needs: {@code UK10} before a change under the Act;
 *     {@code MODIFICATION-NOTICE} after a change under regulation 72(3) of SI 2015/102; {@code
 *     PSR-MODIFICATION-NOTICE} or {@code PSR-URGENT-MODIFICATION-NOTICE} after one under SI
 *     2023/1348
 * @param voluntaryRecord the law asks for no notice, and this platform publishes a record of the
 *     change by policy
 * @param steps how the answer was found, a sentence each, in order
 */
public record ModificationAnswer(
        Verdict verdict,
        String because,
        String remedy,
        String legalBasis,
        String rule,
        Optional<String> notice,
        boolean voluntaryRecord,
        List<String> steps) {

    /** The contract change notice, s.75. */
    public static final String UK10 = "UK10";

    /** The notice of regulation 72(3) of SI 2015/102, published after the change. */
    public static final String MODIFICATION_NOTICE = "MODIFICATION-NOTICE";

    /** The notice of regulation 13 of SI 2023/1348, published after the change. */
    public static final String PSR_MODIFICATION = "PSR-MODIFICATION-NOTICE";

    /** The notice of regulation 14 of SI 2023/1348, published after an urgent change. */
    public static final String PSR_URGENT_MODIFICATION = "PSR-URGENT-MODIFICATION-NOTICE";

    /** What may be done. */
    public enum Verdict {
        /** It may be made freely: no ground and no notice is needed. */
        ALLOWED_FREE,
        /** It may be made, with a notice. */
        ALLOWED_NOTICE,
        /** It may be made within its limits, without a notice. */
        ALLOWED_NO_NOTICE,
        /** It may not be made: only a new process leads there. */
        NEEDS_NEW_PROCESS,
        /** The record lacks what the answer depends on. */
        ASK
    }

    public ModificationAnswer {
        steps = List.copyOf(steps);
    }

    public boolean isAllowed() {
        return switch (verdict) {
            case ALLOWED_FREE, ALLOWED_NOTICE, ALLOWED_NO_NOTICE -> true;
            case NEEDS_NEW_PROCESS, ASK -> false;
        };
    }

    /** The refusal of a command that would make the change; empty if it may be made. */
    public Optional<Refusal> refusal() {
        return isAllowed()
                ? Optional.empty()
                : Optional.of(new Refusal(rule, because, remedy, legalBasis));
    }
}
