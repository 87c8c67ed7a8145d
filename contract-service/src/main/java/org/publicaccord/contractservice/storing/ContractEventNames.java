package org.publicaccord.contractservice.storing;

import org.publicaccord.contractservice.importing.ImportingEvent.Corrected;
import org.publicaccord.contractservice.importing.ImportingEvent.EarlierReleaseJoined;
import org.publicaccord.contractservice.importing.ImportingEvent.EndedEarly;
import org.publicaccord.contractservice.importing.ImportingEvent.Imported;
import org.publicaccord.contractservice.importing.ImportingEvent.TermEnded;
import org.publicaccord.contractservice.importing.ImportingEvent.Updated;
import org.publicaccord.contractservice.importing.ImportingEvent.WentLive;
import org.publicaccord.eventstore.EventNames;

/** The stored names of what happens to contracts. They are never changed; classes may be. */
public final class ContractEventNames {

    public static final String IMPORTED = "contract.imported";
    public static final String UPDATED = "contract.updated";
    public static final String EARLIER_RELEASE_JOINED = "contract.earlier-release-joined";

    private ContractEventNames() {}

    public static EventNames all() {
        return EventNames.builder()
                .name(IMPORTED, 1, Imported.class)
                .name(UPDATED, 1, Updated.class)
                .name(EARLIER_RELEASE_JOINED, 1, EarlierReleaseJoined.class)
                .name("contract.corrected", 1, Corrected.class)
                .name("contract.went-live", 1, WentLive.class)
                .name("contract.term-ended", 1, TermEnded.class)
                .name("contract.ended-early", 1, EndedEarly.class)
                .json(StoredJson::shape)
                .build();
    }
}
