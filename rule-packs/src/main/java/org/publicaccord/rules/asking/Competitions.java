package org.publicaccord.rules.asking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.KpiDuty;
import org.publicaccord.rules.ProcurementActRules;
import org.publicaccord.rules.Purchase;
import org.publicaccord.rules.Regime;
import org.publicaccord.rules.Rule;
import org.publicaccord.rules.RuleCodes;
import org.publicaccord.rules.RulePack;
import org.publicaccord.rules.TenderTerms;
import org.publicaccord.rules.Words;
import org.publicaccord.rules.asking.DecisionReport.Answer;

/** Whether a competition may be held under the Procurement Act 2023. */
final class Competitions {

    private static final TenderTerms USUAL = new TenderTerms(true, true, false, false);

    private final RouteQuestion question;
    private final Purchase purchase;
    private final ProcurementActRules rules;
    private final boolean below;
    private final List<String> steps = new ArrayList<>();
    private final List<String> toDo = new ArrayList<>();
    private final List<String> deadlines = new ArrayList<>();

    private Competitions(RouteQuestion question, RulePack pack) {
        this.question = question;
        this.purchase = question.purchase();
        this.rules = new ProcurementActRules(pack);
        this.below = rules.isBelowThreshold(purchase);
    }

    static RouteAnswer decide(RouteQuestion question) {
        return switch (question.regime()) {
            case PA23 ->
                    question.pack()
                            .filter(pack -> pack.regime().equals(Regime.PA23.name()))
                            .map(pack -> new Competitions(question, pack).answer())
                            .orElseGet(() ->
                                    RouteSteps.notAssessed(
                                            "no-rule-pack",
                                            "No rule pack of the Procurement Act 2023 is recorded.",
                                            "Record when the procurement begins, so "
                                                    + "that its rules are"
                                                    + " known."));
            case PCR2015, PSR, NONE ->
                    RouteSteps.notAssessed(
                            "regime-not-assessed",
                            "Competitions under this regime are not assessed here.",
                            "Decide under the regime itself and record the decision.");
            case UNKNOWN ->
                    RouteSteps.notAssessed(
                            "which-regime",
                            "It is not recorded which regime governs the procurement.",
                            "Record when the procurement begins, or the regime itself.");
        };
    }

    private RouteAnswer answer() {
        steps.add(
                "The estimated value of %s %s the threshold of %s for it (%s)."
                        .formatted(
                                Words.pounds(purchase.poundsInclVat()),
                                below ? "lies below" : "reaches",
                                Words.pounds(rules.threshold(purchase)),
                                rules.basis(RuleCodes.THRESHOLDS).legalBasis()));
        return switch (question.route()) {
            case OPEN -> competition(RuleCodes.OPEN_PROCEDURE);
            case COMPETITIVE_FLEXIBLE -> competition(RuleCodes.COMPETITIVE_FLEXIBLE);
            case BELOW_THRESHOLD -> belowThreshold();
            case CALL_OFF -> callOff();
            case RESERVED,
                    DIRECT_AWARD,
                    PROVIDER_SELECTION,
                    WORKING_AGREEMENT,
                    GRANT,
                    ASSET_TRANSFER,
                    CO_INVESTMENT,
                    IN_HOUSE,
                    COOPERATION ->
                    throw new IllegalArgumentException(
                            "no competition: " + question.route().words());
        };
    }

    private RouteAnswer competition(String code) {
        if (purchase.callOff()) {
            return no(
                    code,
                    "A call-off is awarded under its framework.",
                    "Ask for a call-off, or describe the purchase as no call-off.");
        }
        if (below) {
            steps.add(
                    "A competition by this procedure is open to the authority, and not required.");
            suitability();
        } else {
            steps.add(
                    "A competitive tendering procedure of this kind may award a public contract.");
        }
        return competed(code);
    }

    private RouteAnswer belowThreshold() {
        if (purchase.callOff()) {
            return no(
                    RuleCodes.BELOW_THRESHOLD_COMPETITION,
                    "A call-off is awarded under its framework.",
                    "Ask for a call-off, or describe the purchase as no call-off.");
        }
        if (!below) {
            return no(
                    RuleCodes.BELOW_THRESHOLD_COMPETITION,
                    "At this value only the rules for public contracts lead to an award.",
                    "Take an open or a competitive flexible procedure.");
        }
        steps.add("Below the threshold the authority designs the competition itself.");
        suitability();
        return competed(RuleCodes.BELOW_THRESHOLD_COMPETITION);
    }

    private RouteAnswer callOff() {
        if (!purchase.callOff()) {
            return no(
                    RuleCodes.CALL_OFF,
                    "The purchase is not described as one under a framework.",
                    "Describe it as a call-off, or take another route.");
        }
        if (!question.frameworkNamed()) {
            return found(
                    Answer.NOT_YET,
                    RuleCodes.CALL_OFF,
                    "No framework is on record for the call-off.",
                    "Register the framework and name it, with the terms on which it awards.");
        }
        steps.add("A contract may be awarded under the framework, as its own terms provide.");
        toDo.add("Award as the framework provides, and within its term and estimated value.");
        award();
        return yes(RuleCodes.CALL_OFF, below ? Optional.empty() : Optional.of("UK6"));
    }

    private RouteAnswer competed(String code) {
        boolean advertised = rules.mustAdvertiseOnPlatformFirst(purchase);
        steps.add(
                advertised
                        ? "An invitation open to suppliers stands on the central digital platform"
                                + " before it stands anywhere else."
                        : "No notice on the central digital platform is required at this value.");
        if (!below) {
            toDo.add("Complete the conflicts assessment and consider lots before the notice.");
        }
        tenderPeriod();
        award();
        return yes(code, advertised ? Optional.of("UK4") : Optional.empty());
    }

    private void suitability() {
        toDo.add(
                "Do not narrow who may tender by an assessment of suitability; s.85 allows that for"
                        + " larger works alone.");
    }

    private void tenderPeriod() {
        OptionalInt least = rules.minimumTenderDays(purchase, question.terms().orElse(USUAL));
        if (least.isEmpty()) {
            steps.add("The Act sets no least number of days for tenders; it has to be reasonable.");
            return;
        }
        int days = least.getAsInt();
        steps.add(
                "Tenders are given at least %s (%s)."
                        .formatted(
                                Words.days(days),
                                rules.basis(RuleCodes.TENDER_PERIOD).legalBasis()));
        question.noticeOn()
                .map(day -> day.plusDays(days))
                .ifPresent(
                        day -> deadlines.add("Tenders close not before " + Words.day(day) + "."));
    }

    private void award() {
        standstill();
        switch (rules.kpis(purchase)) {
            case KpiDuty.Required(var atLeast, var _, var basis) ->
                    toDo.add(
                            ("Set and publish at least %d key performance indicators "
                                            + "before entry, or say why none would be appropriate (%s).")
                                    .formatted(atLeast, basis.legalBasis()));
            case KpiDuty.Exempt(var because, var basis) ->
                    steps.add(
                            "No key performance indicators are required (%s): %s"
                                    .formatted(basis.legalBasis(), because));
        }
        afterEntry();
    }

    private void standstill() {
        if (below) {
            steps.add("No standstill is required below the threshold.");
            return;
        }
        String legalBasis = rules.basis(RuleCodes.STANDSTILL).legalBasis();
        toDo.add("Send the assessment summaries, then publish the contract award notice (UK6).");
        steps.add("Before the contract is entered, a contract award notice (UK6) is published.");
        int days = rules.pack().rule(RuleCodes.STANDSTILL).wholeAmount("working-days");
        String period = "a standstill of %d working days (%s)".formatted(days, legalBasis);
        steps.add(
                rules.standstillMandatory(purchase)
                        ? "After it, " + period + " is mandatory."
                        : "After it, " + period + " is voluntary, and no shorter if there is one.");
    }

    private void afterEntry() {
        if (below) {
            deadlines.add(
                    "Contract details notice (UK7), where notifiable: as soon as reasonably"
                            + " practicable after entry (s.87(3)).");
            return;
        }
        boolean light = purchase.lightTouch();
        deadlines.add(within(RuleCodes.CONTRACT_DETAILS, "Contract details notice (UK7)", light));
        // Whether a copy is owed depends on the value and not on the day.
        rules.contractCopyDue(LocalDate.EPOCH, purchase)
                .ifPresent(_ ->
                        deadlines.add(
                                within(RuleCodes.CONTRACT_COPY, "Copy of the contract", light)));
    }

    private String within(String code, String what, boolean light) {
        Rule rule = rules.pack().rule(code);
        return "%s: within %s beginning with the day of entry (%s)."
                .formatted(
                        what,
                        Words.days(rule.wholeAmount(light ? "light-touch-days" : "days")),
                        rule.legalBasis());
    }

    private RouteAnswer yes(String code, Optional<String> notice) {
        return new RouteAnswer(
                Answer.YES, basis(code), code, notice, List.of(), steps, toDo, deadlines);
    }

    private RouteAnswer no(String code, String because, String remedy) {
        return found(Answer.NO, code, because, remedy);
    }

    private RouteAnswer found(Answer answer, String code, String because, String remedy) {
        steps.add(because);
        return new RouteAnswer(
                answer,
                basis(code),
                code,
                Optional.empty(),
                List.of(new Refusal(code, because, remedy, basis(code))),
                steps,
                List.of(remedy),
                List.of());
    }

    private String basis(String code) {
        return rules.basis(code).legalBasis();
    }
}
