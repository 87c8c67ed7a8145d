package org.publicaccord.contractservice.contract;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.publicaccord.decider.Refusal;

/**
 * Where a path is no procurement: none of the notices of the Act belongs to it.
 *
 * @param because why each of them is refused
 */
public record NoNotices(Refusal because) implements NoticeRules {

    @Override
    public Optional<Refusal> objection(NoticeCode code, OnFile file, Instant at) {
        return Optional.of(because);
    }

    @Override
    public List<? extends ContractEvent> confirmed(Notice notice, OnFile file) {
        return List.of();
    }
}
