package org.publicaccord.contractservice.life;

import java.util.Optional;
import org.publicaccord.contractservice.approvals.ApprovalState;
import org.publicaccord.contractservice.commissioning.CommissioningState;
import org.publicaccord.contractservice.competition.CompetitionState;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.StatesFacts;
import org.publicaccord.contractservice.delivery.DeliveryState;
import org.publicaccord.contractservice.importing.ImportingState;
import org.publicaccord.contractservice.notices.NoticeState;

/**
 * Where a contract stands, in each wing.
 *
 * @param file what is known of it; empty before its first event
 */
public record ContractState(
        Optional<OnFile> file,
        ImportingState importing,
        CommissioningState commissioning,
        CompetitionState competition,
        DeliveryState delivery,
        NoticeState notices,
        ApprovalState approvals) {

    /** The same wings, and what is on file after an event. */
    ContractState filing(ContractEvent event) {
        Optional<OnFile> now =
                event instanceof StatesFacts stating
                        ? Optional.of(new OnFile(event.contract(), stating.facts(), event.stage()))
                        : file.map(it -> new OnFile(it.contract(), it.facts(), event.stage()));
        return new ContractState(
                now, importing, commissioning, competition, delivery, notices, approvals);
    }

    ContractState with(ImportingState now) {
        return new ContractState(
                file, now, commissioning, competition, delivery, notices, approvals);
    }

    ContractState with(CommissioningState now) {
        return new ContractState(file, importing, now, competition, delivery, notices, approvals);
    }

    ContractState with(CompetitionState now) {
        return new ContractState(file, importing, commissioning, now, delivery, notices, approvals);
    }

    ContractState with(DeliveryState now) {
        return new ContractState(
                file, importing, commissioning, competition, now, notices, approvals);
    }

    ContractState with(NoticeState now) {
        return new ContractState(
                file, importing, commissioning, competition, delivery, now, approvals);
    }

    ContractState with(ApprovalState now) {
        return new ContractState(
                file, importing, commissioning, competition, delivery, notices, now);
    }
}
