package org.publicaccord.contractservice.receiving;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.delegating.Authorities;
import org.publicaccord.contractservice.delivery.Checklist;
import org.publicaccord.contractservice.delivery.DeliveryCommand.BeginManaging;
import org.publicaccord.contractservice.delivery.DeliveryCommand.CloseContract;
import org.publicaccord.contractservice.delivery.DeliveryCommand.CloseReview;
import org.publicaccord.contractservice.delivery.DeliveryCommand.CompleteMobilisation;
import org.publicaccord.contractservice.delivery.DeliveryCommand.DecideRenewal;
import org.publicaccord.contractservice.delivery.DeliveryCommand.OpenReview;
import org.publicaccord.contractservice.delivery.DeliveryCommand.RecordExitStep;
import org.publicaccord.contractservice.delivery.DeliveryCommand.StartExit;
import org.publicaccord.contractservice.delivery.ExitStep;
import org.publicaccord.contractservice.delivery.ReviewInputs;
import org.publicaccord.servicekit.commands.CommandEnvelope;
import org.publicaccord.servicekit.security.AllowedFor;
import org.publicaccord.servicekit.security.Caller;
import org.publicaccord.servicekit.security.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes a contract from its entry, or from its import, to its close. */
@RestController
final class DeliveryEndpoint {

    private final ContractCommands contracts;
    private final Authorities authorities;
    private final LinkedContracts linked;

    DeliveryEndpoint(ContractCommands contracts, Authorities authorities, LinkedContracts linked) {
        this.contracts = contracts;
        this.authorities = authorities;
        this.linked = linked;
    }

    /** Takes an imported contract into management. */
    @PostMapping("/api/contracts/{id}/management")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> manage(
            @PathVariable String id,
            @RequestBody ManagementBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract -> new BeginManaging(contract, body.terms(), Actings.of(caller)),
                envelope);
    }

    /**
     * Body of a completed mobilisation.
     *
     * @param items what had to be ready for the first day; what is outstanding says what is missing
     */
    record MobilisationBody(List<ItemBody> items) {
        MobilisationBody {
            checklist(items);
        }

        /** One thing that had to be ready. */
        record ItemBody(String what, Optional<String> outstanding) {
            private Checklist.Item item() {
                return new Checklist.Item(new Reason(what), outstanding.map(Reason::new));
            }
        }

        private Checklist checklist() {
            return checklist(items);
        }

        private static Checklist checklist(List<ItemBody> items) {
            return new Checklist(items.stream().map(ItemBody::item).toList());
        }
    }

    /** Says what is ready for the first day. */
    @PostMapping("/api/contracts/{id}/mobilisation")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> mobilise(
            @PathVariable String id,
            @RequestBody MobilisationBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new CompleteMobilisation(contract, body.checklist(), Actings.of(caller)),
                envelope);
    }

    /** Body of a review: what it looks at, as far as that is recorded. */
    record ReviewBody(
            Optional<String> performance,
            Optional<String> socialValue,
            Optional<String> openBook,
            Optional<String> relationship,
            Optional<String> userVoice,
            Optional<String> strategyFit) {
        ReviewBody {
            inputs(performance, socialValue, openBook, relationship, userVoice, strategyFit);
        }

        private ReviewInputs inputs() {
            return inputs(performance, socialValue, openBook, relationship, userVoice, strategyFit);
        }

        private static ReviewInputs inputs(
                Optional<String> performance,
                Optional<String> socialValue,
                Optional<String> openBook,
                Optional<String> relationship,
                Optional<String> userVoice,
                Optional<String> strategyFit) {
            return new ReviewInputs(
                    performance.map(Reason::new),
                    socialValue.map(Reason::new),
                    openBook.map(Reason::new),
                    relationship.map(Reason::new),
                    userVoice.map(Reason::new),
                    strategyFit.map(Reason::new));
        }
    }

    /** Opens a review. */
    @PostMapping("/api/contracts/{id}/reviews")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> review(
            @PathVariable String id,
            @RequestBody ReviewBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract -> new OpenReview(contract, body.inputs(), Actings.of(caller)),
                envelope);
    }

    /** Closes the open review without a renewal decision, with what was learned. */
    @PostMapping("/api/contracts/{id}/reviews/closure")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> closeReview(
            @PathVariable String id,
            @RequestBody BecauseBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract -> new CloseReview(contract, body.reason(), Actings.of(caller)),
                envelope);
    }

    /** Decides what comes after the term. */
    @PostMapping("/api/contracts/{id}/renewal")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.APPROVER, Role.OPERATOR})
    ResponseEntity<Void> renew(
            @PathVariable String id,
            @RequestBody RenewalBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new DecideRenewal(
                                contract,
                                body.renewal(),
                                body.next().flatMap(linked::named),
                                new Reason(body.because()),
                                Actings.of(caller),
                                authorities.of(caller)),
                envelope);
    }

    /** Body of an exit: how the contract comes to its end. */
    record ExitBody(String plan) {
        ExitBody {
            new Reason(plan);
        }
    }

    /** Starts the exit with its plan. */
    @PostMapping("/api/contracts/{id}/exit")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> exit(
            @PathVariable String id,
            @RequestBody ExitBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract -> new StartExit(contract, new Reason(body.plan()), Actings.of(caller)),
                envelope);
    }

    /** Body of a step of the exit: what was done, and when. */
    record ExitStepBody(ExitStep step, LocalDate doneOn, String what) {
        ExitStepBody {
            new Reason(what);
        }
    }

    /** Records a step of the exit. */
    @PostMapping("/api/contracts/{id}/exit/steps")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> recordStep(
            @PathVariable String id,
            @RequestBody ExitStepBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new RecordExitStep(
                                contract,
                                body.step(),
                                body.doneOn(),
                                new Reason(body.what()),
                                Actings.of(caller)),
                envelope);
    }

    /**
     * Body of a closure.
     *
     * @param notApplicable the steps of the exit that the contract did not need, with the reasons
     */
    record ClosureBody(Optional<Map<ExitStep, String>> notApplicable) {
        ClosureBody {
            reasons(notApplicable);
        }

        private Map<ExitStep, Reason> reasons() {
            return reasons(notApplicable);
        }

        private static Map<ExitStep, Reason> reasons(Optional<Map<ExitStep, String>> given) {
            return given.orElse(Map.of()).entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, it -> new Reason(it.getValue())));
        }
    }

    /** Closes the contract. */
    @PostMapping("/api/contracts/{id}/closure")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> close(
            @PathVariable String id,
            @RequestBody ClosureBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract -> new CloseContract(contract, body.reasons(), Actings.of(caller)),
                envelope);
    }
}
