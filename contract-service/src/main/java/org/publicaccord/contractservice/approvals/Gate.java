package org.publicaccord.contractservice.approvals;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.publicaccord.contractservice.approvals.ApprovalEvent.ApprovalUsed;
import org.publicaccord.contractservice.approvals.ApprovalState.Approval;
import org.publicaccord.contractservice.approvals.ApprovalState.CalledIn;
import org.publicaccord.contractservice.approvals.ApprovalState.Given;
import org.publicaccord.contractservice.approvals.ApprovalState.Request;
import org.publicaccord.contractservice.approvals.ApprovalState.Requested;
import org.publicaccord.contractservice.contract.Authority.Standing;
import org.publicaccord.contractservice.contract.Authority.Standing.Within;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.NeedsAuthority;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;

/**
 * Lets an act pass that is within a person's own authority, or that another person with authority
 * approved. A key decision always needs the approval: that is when it is decided, and what carries
 * it out waits for the end of the call-in period.
 */
final class Gate {

    private Gate() {}

    static Decision<ApprovalEvent> pass(
            NeedsAuthority command,
            Optional<Money> value,
            ApprovalState state,
            OnFile file,
            LocalDate today) {
        Standing standing = command.authority().standing(command.act(), value, file.facts().path());
        if (standing instanceof Within && !needsTwo(command, value)) {
            return Decision.nothingNew();
        }
        return usable(command, value, state, today)
                .<Decision<ApprovalEvent>>map(id -> Decision.accept(used(command, id, file)))
                .orElseGet(() ->
                        Decision.refuse(
                                obstacle(command, value, state, today)
                                        .orElseGet(() ->
                                                Refusals.approvalNeeded(
                                                        command, value, standing))));
    }

    private static boolean needsTwo(NeedsAuthority command, Optional<Money> value) {
        return command.authority().twoPeople().contains(command.act())
                || command.authority()
                        .keyDecisions()
                        .filter(it -> it.concern(command.act(), value))
                        .isPresent();
    }

    /** Of several, the one for the least, so that the others stay for what is worth more. */
    private static Optional<UUID> usable(
            NeedsAuthority command, Optional<Money> value, ApprovalState state, LocalDate today) {
        return state.approvals().entrySet().stream()
                .filter(it ->
                        it.getValue() instanceof Given given
                                && isFor(given.request(), command, value)
                                && !given.by().equals(command.by().person())
                                && !given.waits(today))
                .min(Comparator.comparing(it -> it.getValue().request().value().amount()))
                .map(Map.Entry::getKey);
    }

    private static boolean isFor(Request request, NeedsAuthority command, Optional<Money> value) {
        return request.act() == command.act() && covers(request.value(), value);
    }

    /** What is not recorded cannot be compared; a person stated what they approved. */
    private static boolean covers(Money approved, Optional<Money> value) {
        return value.isEmpty()
                || (value.get().currency().equals(approved.currency())
                        && value.get().amount().compareTo(approved.amount()) <= 0);
    }

    /** What is wrong with the approvals that there are for the act, the nearest to use first. */
    private static Optional<Refusal> obstacle(
            NeedsAuthority command, Optional<Money> value, ApprovalState state, LocalDate today) {
        return Stream.<Optional<Refusal>>of(
                        first(
                                        command,
                                        state,
                                        it ->
                                                it instanceof CalledIn
                                                        && covers(it.request().value(), value))
                                .map(_ -> Refusals.isCalledIn()),
                        given(command, state, it -> covers(it.request().value(), value))
                                .map(it ->
                                        it.waits(today)
                                                ? Refusals.callInPeriodRuns(
                                                        it.callInUntil().orElseThrow())
                                                : Refusals.ownApproval()),
                        given(command, state, _ -> true)
                                .map(it -> Refusals.approvedForLess(it.request(), value)),
                        first(command, state, it -> it instanceof Requested)
                                .map(_ -> Refusals.approvalAwaited()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Given> given(
            NeedsAuthority command, ApprovalState state, Predicate<Given> which) {
        return first(command, state, it -> it instanceof Given given && which.test(given))
                .map(Given.class::cast);
    }

    private static Optional<Approval> first(
            NeedsAuthority command, ApprovalState state, Predicate<Approval> which) {
        return state.approvals().values().stream()
                .filter(it -> it.request().act() == command.act())
                .filter(which)
                .findFirst();
    }

    private static ApprovalEvent used(NeedsAuthority command, UUID approval, OnFile file) {
        return new ApprovalUsed(
                command.contract(),
                file.facts().path(),
                file.stage(),
                file.facts().parties(),
                approval,
                command.act(),
                command.by().person());
    }
}
