package org.publicaccord.contractservice.awarding;

import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.contract.Act;
import org.publicaccord.contractservice.contract.Acting;
import org.publicaccord.contractservice.contract.Authority;
import org.publicaccord.contractservice.contract.ContractCommand;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Kpi;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.NeedsAuthority;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.contractservice.contract.SignsContent;
import org.publicaccord.contractservice.contract.Term;

/**
 * What can be asked of an award that is announced. Sections are those of the Procurement Act 2023.
 */
public sealed interface AwardCommand extends ContractCommand {

    /** What a person of the buyer asks. */
    sealed interface ByTheBuyer extends AwardCommand {
        Acting by();
    }

    /** A claim was notified during the standstill: entering is suspended (s.101). */
    record SuspendAward(ContractId contract, Reason claim, Acting by) implements ByTheBuyer {}

    /** The suspension ends; only so can it end (s.102). */
    record EndSuspension(ContractId contract, Ending how, Reason because, Acting by)
            implements ByTheBuyer {}

    /** See whether the standstill is over. Sent by a deadline. */
    record ObserveStandstill(ContractId contract) implements AwardCommand {}

    /**
     * Enter the contract.
     *
     * @param term both days known
     * @param extensionMonths by how many months its options may extend it
     * @param signedContent what was signed
     * @param withoutKpisBecause why there are fewer indicators than the law asks for
     */
    record EnterContract(
            ContractId contract,
            Term term,
            int extensionMonths,
            List<Kpi> kpis,
            Optional<Reason> withoutKpisBecause,
            Sha256 signedContent,
            Acting by,
            Authority authority)
            implements ByTheBuyer, NeedsAuthority, SignsContent {
        public EnterContract {
            kpis = List.copyOf(kpis);
        }

        /** By a person without authority of their own: it needs an approval. */
        public EnterContract(
                ContractId contract,
                Term term,
                int extensionMonths,
                List<Kpi> kpis,
                Optional<Reason> withoutKpisBecause,
                Sha256 signedContent,
                Acting by) {
            this(
                    contract,
                    term,
                    extensionMonths,
                    kpis,
                    withoutKpisBecause,
                    signedContent,
                    by,
                    Authority.NONE);
        }

        @Override
        public Act act() {
            return Act.ENTER_CONTRACT;
        }

        @Override
        public Optional<Money> value() {
            return Optional.empty();
        }
    }

    /** How a suspension can end. */
    enum Ending {
        /** The court lifted it (s.102). */
        LIFTED_BY_COURT,
        CLAIM_WITHDRAWN,
        SETTLED
    }
}
