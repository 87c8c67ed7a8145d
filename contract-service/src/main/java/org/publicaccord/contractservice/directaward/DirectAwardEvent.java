package org.publicaccord.contractservice.directaward;

import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.awarding.AnnouncesAward;
import org.publicaccord.contractservice.awarding.WithdrawsAward;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.Governance;
import org.publicaccord.contractservice.contract.Notice;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.Path;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.contract.Standstill;
import org.publicaccord.contractservice.contract.StatesFacts;

/** What can happen to a direct award. */
public sealed interface DirectAwardEvent extends ContractEvent {

    /** {@code contract.direct-award-justified}: not public until the transparency notice is. */
    record DirectAwardJustified(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            Justification justification,
            Governance governance)
            implements DirectAwardEvent {}

    /** {@code contract.direct-award-intended}: the transparency notice is published. */
    record DirectAwardIntended(
            ContractId contract,
            Stage stage,
            Facts facts,
            Notice notice,
            Justification justification)
            implements DirectAwardEvent, StatesFacts {}

    /** {@code contract.direct-award-decided}: not public until it is announced. */
    record DirectAwardDecided(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            boolean keepsStandstill,
            Reason because)
            implements DirectAwardEvent {}

    /**
     * {@code contract.direct-award-announced}
     *
     * @param notice the contract award notice; empty where the Act asks for none
     * @param standstill empty if none is kept
     */
    record DirectAwardAnnounced(
            ContractId contract,
            Stage stage,
            Facts facts,
            Optional<Notice> notice,
            Optional<Standstill> standstill)
            implements DirectAwardEvent, AnnouncesAward {}

    /** {@code contract.direct-award-stopped} */
    record DirectAwardStopped(ContractId contract, Stage stage, Facts facts, Reason because)
            implements DirectAwardEvent, StatesFacts, WithdrawsAward {}
}
