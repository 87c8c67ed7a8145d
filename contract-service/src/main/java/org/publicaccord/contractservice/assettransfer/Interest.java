package org.publicaccord.contractservice.assettransfer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.rules.assets.Redress;

/**
 * A body's interest in an asset; in Scotland its asset transfer request.
 *
 * @param validated once it was found eligible
 * @param businessCase once it was submitted
 */
public record Interest(
        UUID id,
        Party body,
        Reason proposal,
        LocalDate receivedOn,
        Optional<Validated> validated,
        Optional<BusinessCase> businessCase,
        Standing standing) {

    /** Where an interest stands. */
    public sealed interface Standing {}

    /** It may still lead to a transfer. */
    public sealed interface Open extends Standing {}

    public record Received() implements Open {}

    public record Eligible() implements Open {}

    public record CaseSubmitted() implements Open {}

    /** The body asked for review or appeal; what comes of it is awaited. */
    public record UnderRedress() implements Open {}

    /**
     * It was refused.
     *
     * @param redress what the body may do about it; empty where the law gives nothing
     */
    public record TurnedDown(LocalDate on, Optional<Redress> redress) implements Standing {}

    public record Withdrawn() implements Standing {}

    /**
     * It was found eligible.
     *
     * @param on the day on which the request was complete: the validation date in Scotland
     * @param decisionDue the last day for the decision notice, in Scotland
     * @param overdue whether that day went by without a decision
     */
    public record Validated(
            AssetLock lock, LocalDate on, Optional<LocalDate> decisionDue, boolean overdue) {}

    static Interest received(UUID id, Party body, Reason proposal, LocalDate on) {
        return new Interest(
                id, body, proposal, on, Optional.empty(), Optional.empty(), new Received());
    }

    OrganisationId organisation() {
        return body.id();
    }

    boolean isOpen() {
        return standing instanceof Open;
    }

    /** Whether a decision on it is awaited. */
    boolean awaitsDecision() {
        return standing instanceof Eligible || standing instanceof CaseSubmitted;
    }

    Interest validated(Validated now) {
        return new Interest(
                id,
                body,
                proposal,
                receivedOn,
                Optional.of(now),
                businessCase,
                standing instanceof Received ? new Eligible() : standing);
    }

    Interest with(BusinessCase submitted) {
        return new Interest(
                id,
                body,
                proposal,
                receivedOn,
                validated,
                Optional.of(submitted),
                new CaseSubmitted());
    }

    Interest standing(Standing now) {
        return new Interest(id, body, proposal, receivedOn, validated, businessCase, now);
    }

    /** As it stood before redress was sought. */
    Interest upheld() {
        return standing(businessCase.isPresent() ? new CaseSubmitted() : new Eligible());
    }
}
