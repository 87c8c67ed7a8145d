package org.publicaccord.contractservice.workingagreement;

import java.util.Optional;
import org.publicaccord.contractservice.contract.Act;
import org.publicaccord.contractservice.contract.Acting;
import org.publicaccord.contractservice.contract.Authority;
import org.publicaccord.contractservice.contract.ContractCommand;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.NeedsAuthority;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Sha256;

/** What can be asked of a working agreement. */
public sealed interface WorkingAgreementCommand extends ContractCommand {

    /** What a person of any party may ask. */
    sealed interface ByAParty extends WorkingAgreementCommand {
        Acting by();
    }

    /** What a person of the public body asks. */
    sealed interface ByTheBuyer extends WorkingAgreementCommand {
        Acting by();
    }

    /**
     * Draft the page, or draft it anew: what was signed before is dropped.
     *
     * @param host where the contract stands that the page names; empty if it names none or there is
     *     none
     */
    record DraftPage(ContractId contract, Page page, Optional<HostStanding> host, Acting by)
            implements ByAParty {}

    /**
     * Sign the page, for one's own organisation.
     *
     * @param content what is signed
     */
    record SignPage(ContractId contract, Sha256 content, Acting by) implements ByAParty {}

    /**
     * Bring the page into force that every party signed.
     *
     * @param host where the contract stands that the page names; empty if it names none or there is
     *     none
     */
    record BringIntoForce(
            ContractId contract, Optional<HostStanding> host, Acting by, Authority authority)
            implements ByTheBuyer, NeedsAuthority {
        @Override
        public Act act() {
            return Act.ENTER_CONTRACT;
        }

        @Override
        public Optional<Money> value() {
            return Optional.empty();
        }
    }

    /** Give the agreement up before it has effect. */
    record GiveUp(ContractId contract, Reason because, Acting by) implements ByTheBuyer {}
}
