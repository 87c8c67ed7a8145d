package org.publicaccord.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The report on a route. */
final class RouteReport {

    private final String subject;
    private final LocalDate askedOn;
    private final RouteQuestion question;
    private final RouteAnswer found;

    RouteReport(String subject, LocalDate askedOn, RouteQuestion question) {
        this.subject = subject;
        this.askedOn = askedOn;
        this.question = question;
        this.found = Routes.decide(question);
    }

    DecisionReport report() {
        return new DecisionReport(
                found.answer(), found.legalBasis(), found.notice(), found.deadlines(), text());
    }

    private String text() {
        return new Report("Decision report: a route")
                .line("Question", "May this be bought by " + question.route().words() + "?")
                .line("Need", subject)
                .line("Asked on", Words.day(askedOn))
                .line("Answer", answerInWords())
                .line("Legal basis", found.legalBasis() + " (rule " + found.rule() + ")")
                .line("Notice", found.notice().map(it -> it + " first").orElse("none"))
                .section("Facts relied on", facts())
                .numbered("Steps of reasoning", found.steps())
                .section("What to do", found.toDo())
                .section(
                        "Deadlines",
                        found.deadlines().isEmpty() ? List.of("none") : found.deadlines())
                .text();
    }

    private String answerInWords() {
        return switch (found.answer()) {
            case YES -> "Yes";
            case NO -> "No";
            case NOT_YET -> "Not yet";
        };
    }

    private List<String> facts() {
        List<String> facts = new ArrayList<>();
        facts.add(PurchaseInWords.regime(question.regime()));
        facts.add(PurchaseInWords.pack(question.pack()));
        facts.addAll(PurchaseInWords.of(question.purchase()));
        facts.add("Route: " + question.route().words());
        question.terms().ifPresent(terms -> facts.add(tenders(terms)));
        question.noticeOn().ifPresent(day -> facts.add("Notice on: " + Words.day(day)));
        if (question.purchase().callOff()) {
            facts.add("Framework on record: " + (question.frameworkNamed() ? "yes" : "no"));
        }
        return facts;
    }

    private static String tenders(TenderTerms terms) {
        return "Tenders: %s, documents %s, %s planned procurement notice, %s"
                .formatted(
                        terms.electronic() ? "electronic" : "not electronic",
                        terms.documentsComplete() ? "complete" : "not complete",
                        terms.qualifyingPlannedNotice() ? "with a qualifying" : "without a",
                        terms.urgent() ? "urgent" : "not urgent");
    }
}
