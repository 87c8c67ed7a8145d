package org.publicaccord.contractservice.linking;

import java.util.Optional;
import org.publicaccord.contractservice.contract.Acting;
import org.publicaccord.contractservice.contract.ContractCommand;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Reason;

/** What can be asked of a contract's links. */
public sealed interface LinkingCommand extends ContractCommand {

    /**
     * Say that this contract, or need, comes after another one.
     *
     * @param origin the other one; empty if nothing is on record under the id that was given
     */
    record NameOrigin(ContractId contract, Optional<Linked> origin, Reason because, Acting by)
            implements LinkingCommand {}

    /** Record a link that something else on record brings with it. Sent by a reaction. */
    record NoteLink(ContractId contract, Link link) implements LinkingCommand {}
}
