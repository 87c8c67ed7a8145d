package org.publicaccord.benchmarks.account;

import java.math.BigDecimal;
import java.time.Instant;
import org.publicaccord.decider.Decider;
import org.publicaccord.decider.Decision;

/** Every payment is taken. */
public final class AccountDecider implements Decider<AccountCommand, AccountState, AccountEvent> {

    @Override
    public AccountState initialState() {
        return new AccountState.Empty();
    }

    @Override
    public Decision<AccountEvent> decide(AccountCommand command, AccountState state, Instant at) {
        return switch (command) {
            case AccountCommand.Pay pay -> Decision.accept(pay.payment());
            case AccountCommand.Repeat _ -> Decision.nothingNew();
        };
    }

    @Override
    public AccountState evolve(AccountState state, AccountEvent event) {
        return switch (event) {
            case AccountEvent.Paid paid ->
                    switch (state) {
                        case AccountState.Empty _ -> after(BigDecimal.ZERO, 0, paid);
                        case AccountState.Used used -> after(used.total(), used.payments(), paid);
                    };
        };
    }

    private static AccountState after(BigDecimal total, long payments, AccountEvent.Paid paid) {
        return new AccountState.Used(total.add(paid.amount()), payments + 1, paid.paidOn());
    }
}
