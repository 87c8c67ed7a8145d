package org.publicaccord.rules.asking;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.RulePack;
import org.publicaccord.rules.SelectionProcess;
import org.publicaccord.rules.Words;
import org.publicaccord.rules.selecting.ProcessAnswer;
import org.publicaccord.rules.selecting.ProviderSelection;
import org.publicaccord.rules.selecting.PsrNotice;

/** Selection of a provider of health care services. */
final class HealthRoute {

    private HealthRoute() {}

    static RouteAnswer answer(RulePack pack, RouteFacts.HealthCare facts, RouteSteps steps) {
        var selection = new ProviderSelection(pack);
        List<Refusal> outside = selection.outOfScope(facts.authority(), facts.mainCpv());
        if (!outside.isEmpty()) {
            return steps.no(outside);
        }
        if (selection.countsInPart(facts.mainCpv())) {
            steps.toDo("State that the services are of the part of their CPV code that counts.");
        }
        ProcessAnswer answer = selection.processes(facts.question());
        answer.steps().forEach(steps::step);
        return facts.chosen()
                .or(answer::required)
                .map(process -> followed(selection, answer, process, steps))
                .orElseGet(() -> choose(selection, answer, steps));
    }

    private static RouteAnswer followed(
            ProviderSelection selection,
            ProcessAnswer answer,
            SelectionProcess process,
            RouteSteps steps) {
        Optional<Refusal> refusal = answer.choosing(process);
        if (refusal.isPresent()) {
            return steps.no(List.of(refusal.get()));
        }
        List<PsrNotice> notices = selection.notices(process);
        steps.step("The provider is selected by " + process.words() + ".");
        notices.forEach(it -> steps.toDo("Publish the notice of the " + words(it) + "."));
        if (notices.contains(PsrNotice.INTENTION)) {
            steps.step(
                    "After the notice of the intention to award, a standstill lasts to midnight of working day %d after its publication."
                            .formatted(amount(selection, "psr-standstill", "working-days")));
        }
        steps.deadline(
                "Notice of the award: within %s beginning with the day of the award."
                        .formatted(Words.days(amount(selection, "psr-award-notice", "days"))));
        return steps.yes(selection.basis(process), first(notices));
    }

    /** The notice that goes before the award, if any. */
    private static Optional<String> first(List<PsrNotice> notices) {
        return notices.stream()
                .filter(it -> it != PsrNotice.AWARD)
                .findFirst()
                .map(it -> "PSR-" + it.name().replace('_', '-'));
    }

    private static RouteAnswer choose(
            ProviderSelection selection, ProcessAnswer answer, RouteSteps steps) {
        String permitted =
                answer.permitted().stream()
                        .sorted()
                        .map(SelectionProcess::words)
                        .collect(Collectors.joining(", "));
        return steps.notYet(
                selection.basis(SelectionProcess.COMPETITIVE),
                "Permitted are: " + permitted + ".",
                "Choose among them, with reasons.");
    }

    private static int amount(ProviderSelection selection, String rule, String name) {
        return selection.pack().rule(rule).wholeAmount(name);
    }

    private static String words(PsrNotice notice) {
        return switch (notice) {
            case INTENTION_TO_FOLLOW -> "intention to follow the process";
            case TENDER -> "competition";
            case INTENTION -> "intention to award";
            case AWARD -> "award";
        };
    }
}
