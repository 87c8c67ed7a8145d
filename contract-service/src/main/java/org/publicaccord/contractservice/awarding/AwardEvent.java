package org.publicaccord.contractservice.awarding;

import java.util.List;
import org.publicaccord.contractservice.awarding.AwardCommand.Ending;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.Governance;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.Path;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.delivery.Baseline;
import org.publicaccord.contractservice.delivery.EntersAgreement;

/** What can happen to an award that is announced. */
public sealed interface AwardEvent extends ContractEvent {

    /** {@code contract.standstill-ended} */
    record StandstillEnded(ContractId contract, Path path, Stage stage, List<Party> parties)
            implements AwardEvent {}

    /** {@code contract.award-suspended} */
    record AwardSuspended(
            ContractId contract, Path path, Stage stage, List<Party> parties, Reason claim)
            implements AwardEvent {}

    /** {@code contract.suspension-ended} */
    record SuspensionEnded(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            Ending how,
            Reason because)
            implements AwardEvent {}

    /**
     * {@code contract.entered}
     *
     * @param governance from now on, at the value on award
     */
    record ContractEntered(
            ContractId contract,
            Stage stage,
            Facts facts,
            Governance governance,
            Sha256 signedContent)
            implements AwardEvent, EntersAgreement {
        @Override
        public Baseline baseline() {
            return Baseline.of(governance, facts.agreement().orElseThrow());
        }
    }
}
