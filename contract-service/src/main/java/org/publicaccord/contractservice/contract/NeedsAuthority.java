package org.publicaccord.contractservice.contract;

import java.util.Optional;

/**
 * A command that only a person with authority may give, or one for whose act another person with
 * authority gave an approval. Whatever wing it belongs to, it passes the same gate.
 */
public interface NeedsAuthority extends ContractCommand {

    Act act();

    /**
     * What the act is worth, VAT included, where the command says so; empty if it is worth what the
     * contract is.
     */
    Optional<Money> value();

    /** What the scheme of delegation said when the command was given. */
    Authority authority();

    Acting by();
}
