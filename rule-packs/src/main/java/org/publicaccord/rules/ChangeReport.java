package org.publicaccord.rules;

import java.time.LocalDate;
import java.util.List;

/** The report on a change. */
final class ChangeReport {
    private final String subject;
    private final LocalDate askedOn;
    private final ModificationQuestion question;

    ChangeReport(String subject, LocalDate askedOn, ModificationQuestion question) {
        this.subject = subject;
        this.askedOn = askedOn;
        this.question = question;
    }

    DecisionReport report() {
        var answer = Modifications.decide(question);
        return new DecisionReport(
                answer.isAllowed() ? DecisionReport.Answer.YES : DecisionReport.Answer.NO,
                answer.legalBasis(),
                answer.notice(),
                List.of(),
                subject + askedOn + answer.because());
    }
}
