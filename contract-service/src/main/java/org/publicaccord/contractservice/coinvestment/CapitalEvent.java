package org.publicaccord.contractservice.coinvestment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.Path;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.contract.StatesFacts;

/** What can happen to capital that is committed. */
public sealed interface CapitalEvent extends CoInvestmentEvent {

    /** {@code contract.tranche-requested} */
    record TrancheRequested(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            Tranche tranche,
            Optional<OutcomeTest> test)
            implements CapitalEvent {}

    /** {@code contract.outcome-tested} */
    record OutcomeTested(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            OutcomeTest test,
            BigDecimal measured,
            boolean met,
            Sha256 evidence,
            Reason found)
            implements CapitalEvent {}

    /** {@code contract.tranche-released} */
    record TrancheReleased(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            Tranche tranche,
            OrganisationId investor)
            implements CapitalEvent {}

    /**
     * {@code contract.surplus-shared}
     *
     * @param payments what each layer earns of it
     * @param reinvested what stays with the investee
     * @param toCommunity what goes to the community: its share, what the cap left no room for, and
     *     every penny that could not be divided
     * @param beyondCap how much of that the cap left no room for
     * @param nextDue the last day for the next report
     */
    record SurplusShared(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            LocalDate upTo,
            Money surplus,
            List<Payment> payments,
            Money reinvested,
            Money toCommunity,
            Money beyondCap,
            Sha256 accounts,
            LocalDate nextDue)
            implements CapitalEvent {
        public SurplusShared {
            payments = List.copyOf(payments);
        }
    }

    /** What a layer is paid, or bears. */
    record Payment(String layer, OrganisationId investor, Money amount) {}

    /**
     * {@code contract.capital-repaid}
     *
     * @param offered whether the investee offered it, and it was not taken
     * @param outstanding what is left of the layer's capital
     */
    record CapitalRepaid(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            String layer,
            OrganisationId investor,
            Money capital,
            Money interest,
            boolean offered,
            Money outstanding)
            implements CapitalEvent {}

    /** {@code contract.coinvestment-change-proposed} */
    record ChangeProposed(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            Change change,
            Sha256 content,
            SubsidyFinding finding,
            Reason because)
            implements CapitalEvent {}

    /** {@code contract.coinvestment-change-agreed-to}: by one more party. */
    record ChangeAgreed(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            OrganisationId organisation,
            Sha256 content)
            implements CapitalEvent {}

    /** {@code contract.coinvestment-changed}: every party agreed. */
    record CoInvestmentChanged(
            ContractId contract,
            Stage stage,
            Facts facts,
            Change change,
            CapitalStack stack,
            Terms terms)
            implements CapitalEvent, StatesFacts {}

    /**
     * {@code contract.capital-written-down}
     *
     * @param borne what each layer bears of it, the most subordinate first
     */
    record CapitalWrittenDown(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            Money loss,
            List<Payment> borne,
            Sha256 evidence,
            Reason because)
            implements CapitalEvent {
        public CapitalWrittenDown {
            borne = List.copyOf(borne);
        }
    }

    /**
     * {@code contract.capital-called-in}
     *
     * @param outstanding what falls due by it
     */
    record CapitalCalledIn(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            String layer,
            OrganisationId investor,
            Money outstanding,
            Ground ground)
            implements CapitalEvent {}

    /** {@code contract.coinvestment-day-came}: a day that the terms wait for went by. */
    record DayCame(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            Day what,
            Optional<String> of,
            LocalDate day)
            implements CapitalEvent {}

    /**
     * {@code contract.coinvestment-exited}: nothing is outstanding.
     *
     * @param totals what became of each layer
     * @param toCommunity what went to the community in all
     */
    record CoInvestmentExited(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            List<Total> totals,
            Money toCommunity,
            Reason because)
            implements CapitalEvent {
        public CoInvestmentExited {
            totals = List.copyOf(totals);
        }
    }

    /** What became of a layer from its release to the exit. */
    record Total(
            String layer,
            Instrument instrument,
            OrganisationId investor,
            Money released,
            Money repaid,
            Money returned,
            Money writtenDown) {}
}
