package org.publicaccord.eventstore.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import org.publicaccord.decider.Decider;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;

/** A ledger is opened once, takes amounts that are not negative, and is closed. */
public final class LedgerDecider implements Decider<LedgerCommand, LedgerState, LedgerEvent> {

    @Override
    public LedgerState initialState() {
        return new LedgerState.Absent();
    }

    @Override
    public Decision<LedgerEvent> decide(LedgerCommand command, LedgerState state, Instant at) {
        return switch (state) {
            case LedgerState.Absent _ -> whileAbsent(command, at);
            case LedgerState.Open(BigDecimal total) -> whileOpen(command, total);
            case LedgerState.Closed _ -> whileClosed(command);
        };
    }

    private static Decision<LedgerEvent> whileAbsent(LedgerCommand command, Instant at) {
        return switch (command) {
            case LedgerCommand.Open _ -> Decision.accept(new LedgerEvent.Opened(at));
            case LedgerCommand.Enter _, LedgerCommand.Close _ -> refuse("ledger-is-not-open");
        };
    }

    private static Decision<LedgerEvent> whileOpen(LedgerCommand command, BigDecimal total) {
        return switch (command) {
            case LedgerCommand.Open _ -> Decision.nothingNew();
            case LedgerCommand.Enter enter ->
                    enter.amounts().stream().anyMatch(amount -> amount.signum() < 0)
                            ? refuse("amount-is-not-negative")
                            : Decision.accept(
                                    enter.amounts().stream()
                                            .map(LedgerEvent.Entered::new)
                                            .toList());
            case LedgerCommand.Close _ -> Decision.accept(new LedgerEvent.Closed(total));
        };
    }

    private static Decision<LedgerEvent> whileClosed(LedgerCommand command) {
        return switch (command) {
            case LedgerCommand.Close _ -> Decision.nothingNew();
            case LedgerCommand.Open _, LedgerCommand.Enter _ -> refuse("ledger-is-closed");
        };
    }

    private static Decision<LedgerEvent> refuse(String rule) {
        return Decision.refuse(
                new Refusal(rule, "It cannot be entered.", "Open it first.", "The house's rules"));
    }

    @Override
    public LedgerState evolve(LedgerState state, LedgerEvent event) {
        return switch (event) {
            case LedgerEvent.Opened _ -> new LedgerState.Open(BigDecimal.ZERO);
            case LedgerEvent.Entered(BigDecimal amount) ->
                    switch (state) {
                        case LedgerState.Open(BigDecimal total) ->
                                new LedgerState.Open(total.add(amount));
                        case LedgerState.Absent _, LedgerState.Closed _ ->
                                throw new IllegalStateException("entered while " + state);
                    };
            case LedgerEvent.Closed(BigDecimal total) -> new LedgerState.Closed(total);
        };
    }
}
