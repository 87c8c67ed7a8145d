package org.publicaccord.rules;

import java.time.LocalDate;

/** "Can I do this?": the decisions, asked without acting. Pure. */
public final class CanI {

    private CanI() {}

    /**
     * May this contract be changed so? Decides as {@link Modifications#decide}.
     *
     * @param subject what the report is about, such as the contract's title
     * @param askedOn the day of the question, for the report
     */
    public static DecisionReport change(
            String subject, LocalDate askedOn, ModificationQuestion question) {
        return new ChangeReport(subject, askedOn, question).report();
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
}
