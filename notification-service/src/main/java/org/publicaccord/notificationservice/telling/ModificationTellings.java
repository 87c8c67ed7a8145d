package org.publicaccord.notificationservice.telling;

import java.util.List;
import org.publicaccord.published.contract.ModificationAnnounced;
import org.publicaccord.published.contract.ModificationApplied;
import org.publicaccord.published.contract.ModificationProposed;
import org.publicaccord.published.contract.ModificationWithdrawn;

/** Who is told what of a change of a contract, from its proposal on. */
record ModificationTellings(Occasion occasion) {

    List<Telling> proposed(ModificationProposed it) {
        return Occasion.together(
                occasion.tell(team(), Template.CHANGE_PROPOSED, words().proposedForTheBuyer(it)),
                occasion.tell(
                        providers(), Template.CHANGE_PROPOSED, words().proposedForTheSupplier(it)));
    }

    /** Suppliers are told of the notice when it is published, and of the change when it is made. */
    List<Telling> announced(ModificationAnnounced it) {
        return occasion.tell(team(), Template.CHANGE_ANNOUNCED, words().announced(it));
    }

    List<Telling> applied(ModificationApplied it) {
        return Occasion.together(
                occasion.tell(team(), Template.CHANGE_MADE, words().madeForTheBuyer(it)),
                occasion.tell(providers(), Template.CHANGE_MADE, words().madeForTheSupplier(it)));
    }

    List<Telling> withdrawn(ModificationWithdrawn it) {
        return occasion.tell(
                occasion.audience().everyone(), Template.CHANGE_WITHDRAWN, words().withdrawn(it));
    }

    private List<Recipient> team() {
        return occasion.audience().commissioningTeam();
    }

    private List<Recipient> providers() {
        return occasion.audience().providers();
    }

    private ModificationWordings words() {
        return new ModificationWordings(occasion.name(), occasion.audience());
    }
}
