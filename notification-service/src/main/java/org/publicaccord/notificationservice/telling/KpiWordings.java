package org.publicaccord.notificationservice.telling;

import static org.publicaccord.notificationservice.telling.PlainWords.day;
import static org.publicaccord.notificationservice.telling.PlainWords.paragraphs;

import org.publicaccord.published.monitoring.KpiAssessed;
import org.publicaccord.published.monitoring.KpiAssessment;

/** What is said of a key performance indicator that was assessed. */
final class KpiWordings {

    private KpiWordings() {}

    static Wording assessed(String title, KpiAssessed event) {
        KpiAssessment assessment = event.assessment();
        String rating = words(assessment.rating());
        String indicator = event.indicator().title();
        return new Wording(
                "%s: %s, in %s".formatted(indicator, rating, title),
                paragraphs(
                        "“%s” of “%s” was assessed for %s to %s: %s (%s). The target is %s."
                                .formatted(
                                        indicator,
                                        title,
                                        day(assessment.firstDay()),
                                        day(assessment.lastDay()),
                                        rating,
                                        assessment.value(),
                                        event.indicator().target()),
                        assessment
                                .correctedBecause()
                                .map(it -> "It takes the place of an earlier assessment: " + it)
                                .orElse("It is the first assessment of that period."),
                        "What to do next: read the assessment, and speak up soon if you see it"
                                + " otherwise."));
    }

    private static String words(KpiAssessment.Rating rating) {
        return switch (rating) {
            case GOOD -> "good";
            case APPROACHING_TARGET -> "approaching target";
            case REQUIRES_IMPROVEMENT -> "requires improvement";
            case INADEQUATE -> "inadequate";
            case OTHER -> "other";
        };
    }
}
