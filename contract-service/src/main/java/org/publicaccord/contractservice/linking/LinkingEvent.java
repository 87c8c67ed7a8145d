package org.publicaccord.contractservice.linking;

import java.util.List;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.Path;
import org.publicaccord.contractservice.contract.Stage;

/** What can happen to a contract's links. */
public sealed interface LinkingEvent extends ContractEvent {

    /** {@code contract.link-recorded} */
    record LinkRecorded(ContractId contract, Path path, Stage stage, List<Party> parties, Link link)
            implements LinkingEvent {
        public LinkRecorded {
            parties = List.copyOf(parties);
        }
    }
}
