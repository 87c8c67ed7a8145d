package org.publicaccord.contractservice.awarding;

import java.util.Optional;
import org.publicaccord.contractservice.contract.Standstill;
import org.publicaccord.contractservice.contract.StatesFacts;

/**
 * An event with which an award becomes public, whatever path led to it. What is awarded is told by
 * the path, once it is in the state after the event.
 */
public interface AnnouncesAward extends StatesFacts {

    /** The standstill that begins; empty if none is kept. */
    Optional<Standstill> standstill();
}
