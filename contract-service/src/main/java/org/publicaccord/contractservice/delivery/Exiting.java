package org.publicaccord.contractservice.delivery;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.publicaccord.contractservice.contract.Agreement;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.delivery.DeliveryCommand.CloseContract;
import org.publicaccord.contractservice.delivery.DeliveryCommand.RecordExitStep;
import org.publicaccord.contractservice.delivery.DeliveryCommand.StartExit;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ContractClosed;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ExitStarted;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ExitStepDone;
import org.publicaccord.contractservice.delivery.DeliveryState.Closed;
import org.publicaccord.contractservice.delivery.DeliveryState.Entered;
import org.publicaccord.contractservice.delivery.DeliveryState.Expiring;
import org.publicaccord.contractservice.delivery.DeliveryState.Live;
import org.publicaccord.contractservice.delivery.DeliveryState.Mobilising;
import org.publicaccord.contractservice.delivery.DeliveryState.Over;
import org.publicaccord.contractservice.delivery.DeliveryState.Renewing;
import org.publicaccord.contractservice.delivery.DeliveryState.Reviewing;
import org.publicaccord.contractservice.delivery.Exit.Done;
import org.publicaccord.decider.Decision;

/** Brings a contract to its end and hands over what it leaves. */
final class Exiting {

    /** TUPE Regulations 2006 (SI 2006/246), reg 11(6). */
    private static final int STAFF_INFORMATION_DAYS = 28;

    private Exiting() {}

    static Decision<DeliveryEvent> start(StartExit command, Entered state, OnFile file) {
        Optional<Reason> plan = state.ledger().exit().plan();
        if (plan.isPresent()) {
            return plan.get().equals(command.plan())
                    ? Decision.nothingNew()
                    : Decision.refuse(Refusals.notNow("to start the exit", state));
        }
        Optional<Stage> stage =
                switch (state) {
                    case Live _, Reviewing _, Renewing _ -> Optional.of(Stage.EXIT);
                    // It ended without a plan; one can still be agreed.
                    case Over _ -> Optional.of(file.stage());
                    case Mobilising _, Expiring _, Closed _ -> Optional.empty();
                };
        return stage.<Decision<DeliveryEvent>>map(it ->
                        Decision.accept(
                                new ExitStarted(
                                        command.contract(),
                                        file.facts().path(),
                                        it,
                                        file.facts().parties(),
                                        command.plan())))
                .orElseGet(() -> Decision.refuse(Refusals.notNow("to start the exit", state)));
    }

    static Decision<DeliveryEvent> record(
            RecordExitStep command, Entered state, OnFile file, LocalDate today) {
        Agreement agreement = PublicRecord.agreement(file.facts());
        Optional<Done> before =
                Optional.ofNullable(state.ledger().exit().steps().get(command.step()));
        var done = new Done(command.doneOn(), command.what());
        if (before.isPresent()) {
            return before.get().equals(done)
                    ? Decision.nothingNew()
                    : Decision.refuse(Refusals.stepDoneAlready(command.step(), before.get()));
        }
        if (!(state instanceof Expiring || state instanceof Over)) {
            return Decision.refuse(Refusals.notNow("to record a step of the exit", state));
        }
        if (!command.step().mayApplyTo(agreement, state.ledger().exit())) {
            return Decision.refuse(
                    command.step().cannotBeWaived()
                            ? Refusals.serviceDoesNotEnd()
                            : Refusals.noIndicators());
        }
        if (command.doneOn().isAfter(today)) {
            return Decision.refuse(Refusals.stepInTheFuture(command.doneOn()));
        }
        return Decision.accept(
                new ExitStepDone(
                        command.contract(),
                        file.facts().path(),
                        file.stage(),
                        file.facts().parties(),
                        command.step(),
                        command.doneOn(),
                        command.what(),
                        isLate(command, agreement)));
    }

    private static boolean isLate(RecordExitStep command, Agreement agreement) {
        LocalDate end = agreement.ended().map(Agreement.End::on).orElse(agreement.lastDay());
        return switch (command.step()) {
            case STAFF_INFORMATION ->
                    command.doneOn().isAfter(end.minusDays(STAFF_INFORMATION_DAYS));
            case CONSULTATION,
                    EQUALITY_ASSESSMENT,
                    DATA_HANDED_OVER,
                    ASSETS_RETURNED,
                    FINAL_ACCOUNTS,
                    FINAL_KPI_ASSESSMENT,
                    LESSONS_PUBLISHED ->
                    false;
        };
    }

    static Decision<DeliveryEvent> close(CloseContract command, Entered state, OnFile file) {
        if (state instanceof Closed closed
                && closed.notApplicable().equals(command.notApplicable())) {
            return Decision.nothingNew();
        }
        if (!(state instanceof Over)) {
            return Decision.refuse(Refusals.notNow("to close the contract", state));
        }
        List<ExitStep> open = open(state.ledger().exit(), command.notApplicable(), file);
        if (open.stream().anyMatch(ExitStep::cannotBeWaived)) {
            return Decision.refuse(
                    Refusals.decommissioningDutiesOpen(
                            open.stream().filter(ExitStep::cannotBeWaived).toList()));
        }
        return open.isEmpty()
                ? Decision.accept(
                        new ContractClosed(
                                command.contract(),
                                file.facts().path(),
                                Stage.CLOSED,
                                file.facts().parties(),
                                command.notApplicable()))
                : Decision.refuse(Refusals.exitStepsOpen(open));
    }

    private static List<ExitStep> open(
            Exit exit, Map<ExitStep, Reason> notApplicable, OnFile file) {
        Agreement agreement = PublicRecord.agreement(file.facts());
        return Arrays.stream(ExitStep.values())
                .filter(it -> it.mayApplyTo(agreement, exit))
                .filter(it -> !exit.steps().containsKey(it))
                .filter(it -> it.cannotBeWaived() || !notApplicable.containsKey(it))
                .toList();
    }
}
