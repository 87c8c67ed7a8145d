package org.publicaccord.contractservice.contract;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.publicaccord.decider.Refusal;

/** What the wing that a notice belongs to says of it. */
public interface NoticeRules {

    /**
     * What stands in the way of a notice.
     *
     * @param at when it is worked on, or published
     */
    Optional<Refusal> objection(NoticeCode code, OnFile file, Instant at);

    /**
     * What a published notice brings about.
     *
     * @param file with the notice already on record
     */
    List<? extends ContractEvent> confirmed(Notice notice, OnFile file);
}
