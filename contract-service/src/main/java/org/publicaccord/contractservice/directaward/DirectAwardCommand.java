package org.publicaccord.contractservice.directaward;

import java.util.Optional;
import org.publicaccord.contractservice.contract.Act;
import org.publicaccord.contractservice.contract.Acting;
import org.publicaccord.contractservice.contract.Authority;
import org.publicaccord.contractservice.contract.ContractCommand;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.NeedsAuthority;
import org.publicaccord.contractservice.contract.Reason;

/** What a person of the buyer can ask of a direct award. */
public sealed interface DirectAwardCommand extends ContractCommand {

    Acting by();

    /** Record on what the award rests, or record it anew before the transparency notice. */
    record RecordJustification(ContractId contract, Justification justification, Acting by)
            implements DirectAwardCommand {}

    /**
     * Decide the award.
     *
     * @param keepsStandstill whether a standstill is kept where the law does not ask for one
     */
    record DecideDirectAward(
            ContractId contract,
            boolean keepsStandstill,
            Reason because,
            Acting by,
            Authority authority)
            implements DirectAwardCommand, NeedsAuthority {
        @Override
        public Act act() {
            return Act.AWARD;
        }

        @Override
        public Optional<Money> value() {
            return Optional.empty();
        }
    }

    /** Stop before a contract is entered (s.55). */
    record StopDirectAward(ContractId contract, Reason because, Acting by)
            implements DirectAwardCommand {}
}
