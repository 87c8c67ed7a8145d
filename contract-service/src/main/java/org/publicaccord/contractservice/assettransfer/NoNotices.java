package org.publicaccord.contractservice.assettransfer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.contract.Notice;
import org.publicaccord.contractservice.contract.NoticeCode;
import org.publicaccord.contractservice.contract.NoticeRules;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.decider.Refusal;

/** The transfer of an asset is no procurement: none of the notices of the Act belongs to it. */
final class NoNotices implements NoticeRules {

    @Override
    public Optional<Refusal> objection(NoticeCode code, OnFile file, Instant at) {
        return Optional.of(Refusals.noProcurementNotice());
    }

    @Override
    public List<? extends ContractEvent> confirmed(Notice notice, OnFile file) {
        return List.of();
    }
}
