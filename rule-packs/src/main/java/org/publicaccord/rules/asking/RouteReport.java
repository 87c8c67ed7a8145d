package org.publicaccord.rules.asking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.publicaccord.rules.Regime;
import org.publicaccord.rules.TenderTerms;
import org.publicaccord.rules.Words;
import org.publicaccord.rules.reforming.Advisory;

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
        List<String> proposals = proposals();
        return new DecisionReport(
                found.answer(),
                found.legalBasis(),
                found.notice(),
                found.deadlines(),
                proposals,
                text(proposals));
    }

    private String text(List<String> proposals) {
        return Proposals.addTo(reportOfLaw(), proposals).text();
    }

    private Report reportOfLaw() {
        return new Report("Decision report: a route")
                .line("Question", askedInWords())
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
                        found.deadlines().isEmpty() ? List.of("none") : found.deadlines());
    }

    /** What proposed rules would have changed for what is bought under the Act. */
    private List<String> proposals() {
        RouteContext context = question.context();
        return question.pack()
                .filter(pack -> pack.regime().equals(Regime.PA23.name()))
                .filter(_ -> Routes.isPurchase(question.route()))
                .map(pack ->
                        Proposals.onIndicators(
                                Advisory.of(context.packs(), context.askedOn()),
                                pack,
                                question.purchase()))
                .orElse(List.of());
    }

    private String askedInWords() {
        String route = question.route().words();
        return switch (question.route()) {
            case OPEN, COMPETITIVE_FLEXIBLE, BELOW_THRESHOLD, CALL_OFF, RESERVED, DIRECT_AWARD ->
                    "May this be bought by " + route + "?";
            case PROVIDER_SELECTION -> "May this be bought under the " + route + "?";
            case WORKING_AGREEMENT, GRANT, ASSET_TRANSFER, CO_INVESTMENT, IN_HOUSE, COOPERATION ->
                    "May this be done by " + route + "?";
        };
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
        facts.addAll(law());
        facts.add("Route: " + question.route().words());
        question.terms().ifPresent(terms -> facts.add(tenders(terms)));
        question.noticeOn().ifPresent(day -> facts.add("Notice on: " + Words.day(day)));
        if (question.purchase().callOff()) {
            facts.add("Framework on record: " + (question.frameworkNamed() ? "yes" : "no"));
        }
        question.context().facts().ifPresent(it -> facts.addAll(FactsInWords.of(it)));
        question.context()
                .marketFailure()
                .ifPresent(it -> facts.add("Market failure: " + it.because()));
        return facts;
    }

    /** The rules of the Act and what is bought under it; or the rules of the route's own law. */
    private List<String> law() {
        Optional<String> own = Routes.ownRegime(question.route());
        if (own.isPresent()) {
            return List.of(PurchaseInWords.pack(own.flatMap(it -> question.context().pack(it))));
        }
        List<String> facts = new ArrayList<>();
        facts.add(PurchaseInWords.regime(question.regime()));
        facts.add(PurchaseInWords.pack(question.pack()));
        facts.addAll(PurchaseInWords.of(question.purchase()));
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
