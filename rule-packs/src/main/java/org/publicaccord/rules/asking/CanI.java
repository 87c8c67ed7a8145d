package org.publicaccord.rules.asking;

import java.time.LocalDate;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.ModificationQuestion;
import org.publicaccord.rules.Modifications;
import org.publicaccord.rules.asking.DecisionReport.Answer;
import org.publicaccord.rules.reforming.Advisory;

/** "Can I do this?": the decisions, asked without acting. Pure. */
public final class CanI {

    private CanI() {}

    /**
     * May this contract be changed so? Decides as {@link Modifications#decide}.
     *
     * @param subject what the report is about, such as the contract's title
     * @param askedOn the day of the question, for the report
     * @param advisory what is proposed and not in force, told beside the answer
     */
    public static DecisionReport change(
            String subject, LocalDate askedOn, ModificationQuestion question, Advisory advisory) {
        return new ChangeReport(subject, askedOn, question, advisory).report();
    }

    /**
     * The report on a change that something else than the law of changes stands in the way of.
     *
     * @param answer no, or not yet where that can be put right
     * @param subject what the report is about, such as the contract's title
     * @param askedOn the day of the question, for the report
     * @param refusal of the command that would propose the change
     */
    public static DecisionReport changeRefused(
            Answer answer, String subject, LocalDate askedOn, Refusal refusal) {
        return ChangeReport.refused(answer, subject, askedOn, refusal);
    }

    /**
     * May this be bought on this route?
     *
     * @param subject what the report is about, such as the title of the need
     * @param askedOn the day of the question, for the report
     */
    public static DecisionReport route(String subject, LocalDate askedOn, RouteQuestion question) {
        return new RouteReport(subject, askedOn, question).report();
    }

    /** The same answer without a report, for a decision that depends on it. */
    public static RouteAnswer route(RouteQuestion question) {
        return Routes.decide(question);
    }
}
