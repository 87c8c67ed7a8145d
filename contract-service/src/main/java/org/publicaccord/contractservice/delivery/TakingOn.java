package org.publicaccord.contractservice.delivery;

import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.contractservice.contract.Agreement;
import org.publicaccord.contractservice.contract.Course;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Path;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.delivery.DeliveryCommand.BeginManaging;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ManagementBegun;
import org.publicaccord.contractservice.delivery.DeliveryState.Entered;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.RulePack;

/**
 * Takes an imported contract into management. Its record stays an imported one: what went before is
 * not made up, and the regime that governs it stays.
 */
final class TakingOn {

    private final Rules rules;

    TakingOn(Rules rules) {
        this.rules = rules;
    }

    Decision<DeliveryEvent> decide(
            BeginManaging command, DeliveryState state, OnFile file, LocalDate today) {
        if (state instanceof Entered entered) {
            return entered.ledger().takenOn().equals(Optional.of(command.terms()))
                    ? Decision.nothingNew()
                    : Decision.refuse(Refusals.managedAlready());
        }
        Optional<RulePack> pack =
                rules.inForceOn(
                        file.facts().regime().regime(), command.terms().procurementBegunOn());
        return objection(command.terms(), file, pack, today)
                .<Decision<DeliveryEvent>>map(Decision::refuse)
                .orElseGet(() -> Decision.accept(begun(command, file, pack, today)));
    }

    private static Optional<Refusal> objection(
            ManagedTerms terms, OnFile file, Optional<RulePack> pack, LocalDate today) {
        Facts facts = file.facts();
        if (facts.course().isPresent() || !isRunning(file.stage())) {
            return Optional.of(Refusals.nothingToManage());
        }
        if (facts.path() == Path.GRANT) {
            return Optional.of(Refusals.grantTakenOver());
        }
        if (facts.activeAwards().size() != 1) {
            return Optional.of(Refusals.managementNeedsOneAward(facts.activeAwards().size()));
        }
        if (terms.enteredOn().isAfter(today)) {
            return Optional.of(Refusals.enteredInTheFuture(terms.enteredOn()));
        }
        return switch (facts.regime().regime()) {
            case UNKNOWN -> Optional.of(Refusals.whichRegime());
            case PA23, PCR2015 ->
                    pack.isPresent()
                            ? Optional.empty()
                            : Optional.of(
                                    Refusals.noRulePack(
                                            facts.regime().regime(), terms.procurementBegunOn()));
            case PSR, NONE -> Optional.empty();
        };
    }

    private static boolean isRunning(Stage stage) {
        return switch (stage) {
            case MOBILISING, DELIVERY, EXIT -> true;
            case CO_DESIGN,
                    SELECTION,
                    AWARD,
                    REVIEW,
                    RENEWAL,
                    CLOSED,
                    SUSPENDED,
                    TERMINATED,
                    ABANDONED ->
                    false;
        };
    }

    private static ManagementBegun begun(
            BeginManaging command, OnFile file, Optional<RulePack> pack, LocalDate today) {
        ManagedTerms terms = command.terms();
        Agreement agreed = terms.agreement(file.facts().activeAwards().getFirst().id());
        boolean over = terms.lastDay().isBefore(today);
        Agreement agreement =
                over ? agreed.endedOn(terms.lastDay(), TheCalendar.TERM_ENDED) : agreed;
        return new ManagementBegun(
                command.contract(),
                stage(terms, today),
                file.facts().withCourse(Course.ofImported(today).with(agreement)),
                terms,
                new Baseline(
                        pack.map(RulePack::id),
                        terms.nation(),
                        terms.purchase(),
                        Baseline.maximumTermDays(agreed)));
    }

    private static Stage stage(ManagedTerms terms, LocalDate today) {
        if (terms.lastDay().isBefore(today)) {
            return Stage.EXIT;
        }
        return terms.firstDay().isAfter(today) ? Stage.MOBILISING : Stage.DELIVERY;
    }
}
