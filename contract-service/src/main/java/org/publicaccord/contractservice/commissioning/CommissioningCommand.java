package org.publicaccord.contractservice.commissioning;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.contract.Act;
import org.publicaccord.contractservice.contract.Acting;
import org.publicaccord.contractservice.contract.Authority;
import org.publicaccord.contractservice.contract.ContractCommand;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.NeedsAuthority;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.rules.asking.RouteFacts;

/** What can be asked of a need. */
public sealed interface CommissioningCommand extends ContractCommand {

    Acting by();

    /** Begin a contract's life with a need. */
    record RecordNeed(ContractId contract, Need need, Acting by) implements CommissioningCommand {}

    /** Agree, as one of several authorities, to buy jointly with the share that was proposed. */
    record AgreeToBuyJointly(ContractId contract, Acting by) implements CommissioningCommand {}

    /**
     * Ask people to help design what will meet the need.
     *
     * @param invited who is asked: communities, people with lived experience, providers
     * @param safeguards how conflicts of interest and an advantage of early knowledge are avoided
     */
    record OpenCoDesign(
            ContractId contract, Reason purpose, List<String> invited, Reason safeguards, Acting by)
            implements CommissioningCommand {
        private static final int MOST = 100;

        public OpenCoDesign {
            invited = List.copyOf(invited);
            if (invited.isEmpty() || invited.size() > MOST) {
                throw new IllegalArgumentException("say who is invited: 1 to 100 groups");
            }
        }
    }

    /**
     * Contribute to the co-design.
     *
     * @param words the content address of what was said, which is kept outside of events
     */
    record Contribute(
            ContractId contract, UUID contribution, Capacity capacity, Sha256 words, Acting by)
            implements CommissioningCommand {}

    /** Say what became of a contribution. */
    record AnswerContribution(
            ContractId contract, UUID contribution, Outcome outcome, Reason because, Acting by)
            implements CommissioningCommand {}

    /** Close the co-design: every contribution has been answered. */
    record CloseCoDesign(ContractId contract, Reason learned, Acting by)
            implements CommissioningCommand {}

    /**
     * Determine that the market fails the people whom the need concerns, which opens what need not
     * wait for a market.
     */
    record DetermineMarketFailure(
            ContractId contract, Determination determination, Acting by, Authority authority)
            implements CommissioningCommand, NeedsAuthority {
        @Override
        public Act act() {
            return Act.DETERMINE_MARKET_FAILURE;
        }

        @Override
        public Optional<Money> value() {
            return Optional.empty();
        }
    }

    /**
     * Choose the route, with reasons for and against each.
     *
     * @param stated what the law of the chosen route asks about it, as far as it is known
     */
    record AppraiseOptions(
            ContractId contract, Appraisal appraisal, Optional<RouteFacts> stated, Acting by)
            implements CommissioningCommand {

        /** With nothing stated: the path of the route asks for it. */
        public AppraiseOptions(ContractId contract, Appraisal appraisal, Acting by) {
            this(contract, appraisal, Optional.empty(), by);
        }
    }

    /** Give the need up. */
    record AbandonNeed(ContractId contract, Reason because, Acting by)
            implements CommissioningCommand {}

    /** In which capacity someone contributes. */
    enum Capacity {
        LIVED_EXPERIENCE,
        COMMUNITY,
        PROVIDER,
        STAFF,
        OTHER
    }

    /** What became of a contribution. */
    enum Outcome {
        ADOPTED,
        ADOPTED_IN_PART,
        NOT_ADOPTED
    }
}
