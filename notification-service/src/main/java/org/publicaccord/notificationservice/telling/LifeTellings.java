package org.publicaccord.notificationservice.telling;

import java.util.List;
import org.publicaccord.published.contract.ContractTermEnded;
import org.publicaccord.published.contract.ContractTerminated;
import org.publicaccord.published.contract.ContractWentLive;

/** Who is told what of the turns of a contract's life, once it is entered. */
record LifeTellings(Occasion occasion) {

    List<Telling> wentLive(ContractWentLive it) {
        return tellEveryone(
                Template.CONTRACT_WENT_LIVE, LifeWordings.wentLive(occasion.name(), it));
    }

    List<Telling> termEnded(ContractTermEnded it) {
        return tellEveryone(Template.TERM_ENDED, LifeWordings.termEnded(occasion.name(), it));
    }

    List<Telling> terminated(ContractTerminated it) {
        return tellEveryone(
                Template.CONTRACT_TERMINATED, LifeWordings.terminated(occasion.name(), it));
    }

    private List<Telling> tellEveryone(Template template, Wording wording) {
        return occasion.tell(occasion.audience().everyone(), template, wording);
    }
}
