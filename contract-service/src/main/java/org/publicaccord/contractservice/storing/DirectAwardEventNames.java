package org.publicaccord.contractservice.storing;

import org.publicaccord.contractservice.directaward.DirectAwardEvent.DirectAwardAnnounced;
import org.publicaccord.contractservice.directaward.DirectAwardEvent.DirectAwardDecided;
import org.publicaccord.contractservice.directaward.DirectAwardEvent.DirectAwardIntended;
import org.publicaccord.contractservice.directaward.DirectAwardEvent.DirectAwardJustified;
import org.publicaccord.contractservice.directaward.DirectAwardEvent.DirectAwardStopped;
import org.publicaccord.eventstore.EventNames;

/** The stored names of what happens to direct awards. */
final class DirectAwardEventNames {

    private DirectAwardEventNames() {}

    static void addTo(EventNames.Builder names) {
        names.name("contract.direct-award-justified", 1, DirectAwardJustified.class)
                .name("contract.direct-award-intended", 1, DirectAwardIntended.class)
                .name("contract.direct-award-decided", 1, DirectAwardDecided.class)
                .name("contract.direct-award-announced", 1, DirectAwardAnnounced.class)
                .name("contract.direct-award-stopped", 1, DirectAwardStopped.class);
    }
}
