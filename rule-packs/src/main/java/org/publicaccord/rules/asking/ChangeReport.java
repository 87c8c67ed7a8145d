package org.publicaccord.rules.asking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.EarlierChange;
import org.publicaccord.rules.Ground;
import org.publicaccord.rules.ModificationAnswer;
import org.publicaccord.rules.ModificationAnswer.Verdict;
import org.publicaccord.rules.ModificationQuestion;
import org.publicaccord.rules.Modifications;
import org.publicaccord.rules.ProposedChange;
import org.publicaccord.rules.Regime;
import org.publicaccord.rules.Rule;
import org.publicaccord.rules.RuleCodes;
import org.publicaccord.rules.Words;
import org.publicaccord.rules.asking.DecisionReport.Answer;
import org.publicaccord.rules.reforming.Advisory;

/** The report on a change of a contract. */
final class ChangeReport {

    private final String subject;
    private final LocalDate askedOn;
    private final ModificationQuestion question;
    private final Advisory advisory;
    private final ModificationAnswer found;

    ChangeReport(
            String subject, LocalDate askedOn, ModificationQuestion question, Advisory advisory) {
        this.subject = subject;
        this.askedOn = askedOn;
        this.question = question;
        this.advisory = advisory;
        this.found = Modifications.decide(question);
    }

    static DecisionReport refused(
            Answer answer, String subject, LocalDate askedOn, Refusal refusal) {
        String text =
                heading(subject, askedOn)
                        .line("Answer", inWords(answer))
                        .line("Basis", basis(refusal.legalBasis(), refusal.rule()))
                        .line("Notice", "none")
                        .section("What stands in the way", List.of(refusal.because()))
                        .section("What to do", List.of(refusal.remedy()))
                        .text();
        return new DecisionReport(
                answer, refusal.legalBasis(), Optional.empty(), List.of(), List.of(), text);
    }

    private static String inWords(Answer answer) {
        return switch (answer) {
            case YES -> throw new IllegalArgumentException("what is refused is not allowed");
            case NO -> "No";
            case NOT_YET -> "Not yet";
        };
    }

    private static Report heading(String subject, LocalDate askedOn) {
        return new Report("Decision report: a change of contract")
                .line("Question", "May this contract be changed as proposed?")
                .line("Contract", subject)
                .line("Asked on", Words.day(askedOn));
    }

    private static String basis(String legalBasis, String rule) {
        return legalBasis + " (rule " + rule + ")";
    }

    DecisionReport report() {
        List<String> proposals = proposals();
        return new DecisionReport(
                answer(),
                found.legalBasis(),
                found.notice(),
                deadlines(),
                proposals,
                text(proposals));
    }

    /** What proposed rules would have asked of the contract as changed. */
    private List<String> proposals() {
        boolean answered = found.verdict() != Verdict.ASK;
        return question.pack()
                .filter(pack -> answered && pack.regime().equals(Regime.PA23.name()))
                .map(pack ->
                        Proposals.onIndicators(
                                advisory, pack, question.purchase().worth(worthAsChanged())))
                .orElse(List.of());
    }

    private BigDecimal worthAsChanged() {
        return question.changedPounds().max(BigDecimal.ZERO);
    }

    private Answer answer() {
        return switch (found.verdict()) {
            case ALLOWED_FREE, ALLOWED_NOTICE, ALLOWED_NO_NOTICE -> Answer.YES;
            case NEEDS_NEW_PROCESS -> Answer.NO;
            case ASK -> Answer.NOT_YET;
        };
    }

    private String text(List<String> proposals) {
        return Proposals.addTo(reportOfLaw(), proposals).text();
    }

    private Report reportOfLaw() {
        return heading(subject, askedOn)
                .line("Answer", answerInWords())
                .line("Legal basis", basis(found.legalBasis(), found.rule()))
                .line("Notice", noticeInWords())
                .section("Facts relied on", facts())
                .numbered("Steps of reasoning", found.steps())
                .section("What to do", List.of(found.remedy()))
                .section("Deadlines", deadlines().isEmpty() ? List.of("none") : deadlines());
    }

    private String answerInWords() {
        return switch (found.verdict()) {
            case ALLOWED_FREE -> "Yes, freely";
            case ALLOWED_NOTICE -> "Yes, with a notice";
            case ALLOWED_NO_NOTICE -> "Yes, without a notice";
            case NEEDS_NEW_PROCESS -> "No, this needs a new process";
            case ASK -> "Not yet: the record lacks what the answer depends on";
        };
    }

    private String noticeInWords() {
        String none =
                found.voluntaryRecord()
                        ? "none by law; the platform publishes a voluntary record of the change"
                        : "none";
        return found.notice().map(ChangeReport::noticeInWords).orElse(none);
    }

    private static String noticeInWords(String notice) {
        return switch (notice) {
            case ModificationAnswer.UK10 -> "contract change notice (UK10), before the change";
            case ModificationAnswer.MODIFICATION_NOTICE ->
                    "modification notice (reg 72(3)), after the change";
            case ModificationAnswer.PSR_MODIFICATION ->
                    "notice of the change (reg 13 of SI 2023/1348), after the change";
            case ModificationAnswer.PSR_URGENT_MODIFICATION ->
                    "notice of an urgent change (reg 14 of SI 2023/1348), after the change";
            case String other -> other;
        };
    }

    private List<String> facts() {
        List<String> facts = new ArrayList<>();
        facts.add(PurchaseInWords.regime(question.regime()));
        facts.add(PurchaseInWords.pack(question.pack()));
        facts.addAll(PurchaseInWords.of(question.purchase()));
        facts.add(
                "Value on award: "
                        + question.original().value().map(Words::pounds).orElse("not recorded"));
        facts.add(
                "Maximum term on award: "
                        + question.original().termDays().map(Words::days).orElse("not recorded"));
        question.earlier().forEach(change -> facts.add(earlier(change)));
        ProposedChange proposed = question.proposed();
        facts.add("Proposed change: " + delta(proposed.valueDelta(), proposed.termDaysDelta()));
        facts.add(
                "Ground relied on: " + proposed.ground().map(ChangeReport::ground).orElse("none"));
        facts.add("Scope changes materially: " + yesOrNo(proposed.materiallyChangesScope()));
        facts.add(
                "Economic balance shifts materially in favour of the supplier: "
                        + yesOrNo(proposed.shiftsEconomicBalance()));
        return facts;
    }

    private static String earlier(EarlierChange change) {
        return "Earlier change: "
                + delta(change.valueDelta(), change.termDaysDelta())
                + (change.couldHaveBeenMadeTogether()
                        ? ", which could reasonably have been made together with this one"
                        : "");
    }

    private static String delta(BigDecimal value, int days) {
        return (value.signum() > 0 ? "+" : "")
                + Words.pounds(value)
                + ", "
                + (days > 0 ? "+" : "")
                + Words.days(days);
    }

    private static String ground(Ground ground) {
        return switch (ground) {
            case PROVIDED_FOR -> "provided for in the contract";
            case URGENCY -> "urgency or the protection of life";
            case UNFORESEEABLE -> "unforeseeable circumstances";
            case KNOWN_RISK -> "a known risk that came about";
            case ADDITIONAL -> "additional goods, services or works";
            case CORPORATE_RESTRUCTURING -> "corporate restructuring";
            case DEFENCE -> "defence";
        };
    }

    private static String yesOrNo(boolean yes) {
        return yes ? "yes" : "no";
    }

    /** Where a contract change notice is owed on a large contract, its changed text is too. */
    private List<String> deadlines() {
        boolean byTheAct =
                found.verdict() == Verdict.ALLOWED_NOTICE && question.regime() == Regime.PA23;
        return byTheAct
                ? question
                        .pack()
                        .map(pack -> pack.rule(RuleCodes.CHANGED_CONTRACT_COPY))
                        .filter(rule ->
                                question.changedPounds().compareTo(rule.amount("above-pounds")) > 0)
                        .map(ChangeReport::copy)
                        .stream()
                        .toList()
                : List.of();
    }

    private static String copy(Rule rule) {
        return ("Publish the contract as changed, or the change, within %s beginning "
                        + "with the day of the change (%s).")
                .formatted(Words.days(rule.wholeAmount("days")), rule.legalBasis());
    }
}
