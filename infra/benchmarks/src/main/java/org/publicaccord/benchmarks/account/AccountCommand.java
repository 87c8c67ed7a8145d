package org.publicaccord.benchmarks.account;

/** What one can ask of an account. */
public sealed interface AccountCommand {

    /** Whose account it is. */
    String contract();

    /** Pay, and open the account first if need be. */
    record Pay(String contract, AccountEvent.Paid payment) implements AccountCommand {}

    /** Say what is known already: the account is loaded, and nothing comes of it. */
    record Repeat(String contract) implements AccountCommand {}
}
