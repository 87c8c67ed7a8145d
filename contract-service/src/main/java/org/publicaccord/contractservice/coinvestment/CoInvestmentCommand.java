package org.publicaccord.contractservice.coinvestment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.contract.Act;
import org.publicaccord.contractservice.contract.Acting;
import org.publicaccord.contractservice.contract.Authority;
import org.publicaccord.contractservice.contract.ContractCommand;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.NeedsAuthority;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.contractservice.contract.SignsContent;

/** What can be asked of a co-investment. */
public sealed interface CoInvestmentCommand extends ContractCommand {

    /** See what the calendar brought about. Sent by a deadline. */
    record ObserveCoInvestment(ContractId contract) implements CoInvestmentCommand {}

    /** What a person of the authority asks that invests, or convenes those who do. */
    sealed interface ByTheBuyer extends CoInvestmentCommand {
        Acting by();
    }

    /** What a person of the investee, an investor or a verifier asks, for their own part. */
    sealed interface ByAParty extends CoInvestmentCommand {
        Acting by();
    }

    /** What binds the authority; worth what the stack is. */
    sealed interface Binding extends ByTheBuyer, NeedsAuthority {
        @Override
        Acting by();

        @Override
        default Optional<Money> value() {
            return Optional.empty();
        }
    }

    /**
     * Propose who invests what in whom.
     *
     * @param investors each that has a layer; the authority itself need not be listed
     */
    record ProposeStack(
            ContractId contract,
            Party investee,
            List<Party> investors,
            CapitalStack stack,
            Acting by)
            implements ByTheBuyer {
        public ProposeStack {
            investors = List.copyOf(investors);
        }
    }

    record ProposeTerms(ContractId contract, Terms terms, Acting by)
            implements ByTheBuyer, SignsContent {
        @Override
        public Sha256 signedContent() {
            return terms.wording();
        }
    }

    /**
     * Agree to what is on the table: the stack, the terms or a change.
     *
     * @param content the content address of what is agreed to
     */
    record Agree(ContractId contract, Sha256 content, Acting by) implements ByAParty {}

    /** Decide to invest on the terms agreed, as the subsidy that it was found to be, or none. */
    record AssessSubsidy(
            ContractId contract, SubsidyFinding finding, Acting by, Authority authority)
            implements Binding {
        @Override
        public Act act() {
            return Act.AWARD;
        }
    }

    /** Sign for an investor or the investee. */
    record Sign(ContractId contract, Sha256 content, Acting by) implements ByAParty {}

    /** Sign for the authority, last of all: the agreement takes effect. */
    record EnterCoInvestment(ContractId contract, Sha256 content, Acting by, Authority authority)
            implements Binding {
        @Override
        public Act act() {
            return Act.ENTER_CONTRACT;
        }
    }

    /** Give it up before every party signed. */
    record StopCoInvestment(ContractId contract, Reason because, Acting by) implements ByTheBuyer {}

    record RequestTranche(ContractId contract, String tranche, Acting by) implements ByAParty {}

    /**
     * Record what the verifier measured.
     *
     * @param evidence the content address of what shows it
     */
    record TestOutcome(
            ContractId contract,
            String test,
            BigDecimal measured,
            Sha256 evidence,
            Reason found,
            Acting by)
            implements ByAParty {
        public TestOutcome {
            if (measured.signum() < 0) {
                throw new IllegalArgumentException("what is measured is not negative");
            }
        }
    }

    /** Release a tranche, for the investor whose it is. */
    record ReleaseTranche(ContractId contract, String tranche, Acting by) implements ByAParty {}

    /**
     * Report a surplus, for the investee; with it, it is shared as the terms say.
     *
     * @param upTo the last day that the report covers
     * @param surplus zero if there is none
     */
    record ReportSurplus(
            ContractId contract, LocalDate upTo, Money surplus, Sha256 accounts, Acting by)
            implements ByAParty {
        public ReportSurplus {
            Pence.only(surplus);
        }
    }

    /**
     * Record what was paid to an investor: by the investor as taken, by the investee as offered.
     */
    record Repay(ContractId contract, String layer, Money capital, Money interest, Acting by)
            implements ByAParty {
        public Repay {
            Pence.only(capital);
            Pence.only(interest);
            if (!capital.currency().equals(interest.currency())) {
                throw new IllegalArgumentException("a payment is in one currency");
            }
            if (capital.amount().add(interest.amount()).signum() == 0) {
                throw new IllegalArgumentException("something is paid");
            }
        }
    }

    /**
     * Put a change on the table, agreed for the authority.
     *
     * @param finding what it makes of the subsidy: a subsidy that is changed counts as new unless
     *     the change is a permitted one (Subsidy Control Act 2022, s.81)
     */
    record ProposeChange(
            ContractId contract,
            Change change,
            SubsidyFinding finding,
            Reason because,
            Acting by,
            Authority authority)
            implements Binding {
        @Override
        public Act act() {
            return Act.MODIFY;
        }
    }

    /**
     * Take a loss on record: the most subordinate layers bear it first.
     *
     * @param evidence the content address of what shows it
     */
    record WriteDown(
            ContractId contract,
            Money loss,
            Sha256 evidence,
            Reason because,
            Acting by,
            Authority authority)
            implements Binding {
        public WriteDown {
            Pence.only(loss);
            if (loss.amount().signum() == 0) {
                throw new IllegalArgumentException("a loss is more than nothing");
            }
        }

        @Override
        public Act act() {
            return Act.MODIFY;
        }
    }

    /** Call a layer in before its time, for the investor whose it is. */
    record CallIn(ContractId contract, String layer, Ground ground, Acting by)
            implements ByAParty {}

    /** End the co-investment once nothing is outstanding. */
    record ExitCoInvestment(ContractId contract, Reason because, Acting by) implements ByTheBuyer {}
}
