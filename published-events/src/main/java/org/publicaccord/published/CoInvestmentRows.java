package org.publicaccord.published;

import static org.publicaccord.published.ContractRows.forParties;
import static org.publicaccord.published.ContractRows.open;

import java.util.List;
import org.publicaccord.published.contract.CapitalCalledIn;
import org.publicaccord.published.contract.CapitalRepaid;
import org.publicaccord.published.contract.CapitalWrittenDown;
import org.publicaccord.published.contract.CoInvestmentAgreedTo;
import org.publicaccord.published.contract.CoInvestmentChangeAgreedTo;
import org.publicaccord.published.contract.CoInvestmentChangeProposed;
import org.publicaccord.published.contract.CoInvestmentChanged;
import org.publicaccord.published.contract.CoInvestmentDayCame;
import org.publicaccord.published.contract.CoInvestmentExited;
import org.publicaccord.published.contract.CoInvestmentPartySigned;
import org.publicaccord.published.contract.CoInvestmentProposed;
import org.publicaccord.published.contract.CoInvestmentSigned;
import org.publicaccord.published.contract.CoInvestmentStopped;
import org.publicaccord.published.contract.CoInvestmentSubsidyAssessed;
import org.publicaccord.published.contract.CoInvestmentTermsProposed;
import org.publicaccord.published.contract.OutcomeTested;
import org.publicaccord.published.contract.SurplusShared;
import org.publicaccord.published.contract.TrancheReleased;
import org.publicaccord.published.contract.TrancheRequested;

/** What contract-service publishes of co-investments, in the order of their life. */
final class CoInvestmentRows {

    static final List<CataloguedEvent> ALL =
            List.of(
                    forParties(
                            "coinvestment-proposed",
                            CoInvestmentProposed.class,
                            "A capital stack is proposed."),
                    forParties(
                            "coinvestment-terms-proposed",
                            CoInvestmentTermsProposed.class,
                            "Terms of a co-investment are proposed."),
                    forParties(
                            "coinvestment-agreed-to",
                            CoInvestmentAgreedTo.class,
                            "A party agrees to a capital stack or to terms."),
                    forParties(
                            "coinvestment-subsidy-assessed",
                            CoInvestmentSubsidyAssessed.class,
                            "It is found what public capital is under subsidy control."),
                    forParties(
                            "coinvestment-party-signed",
                            CoInvestmentPartySigned.class,
                            "An investor or the investee signs."),
                    open(
                            "coinvestment-signed",
                            CoInvestmentSigned.class,
                            "Every party of a co-investment has signed."),
                    open(
                            "coinvestment-stopped",
                            CoInvestmentStopped.class,
                            "A co-investment is given up before every party signed."),
                    forParties(
                            "tranche-requested",
                            TrancheRequested.class,
                            "The investee asks for a tranche."),
                    open("outcome-tested", OutcomeTested.class, "A verifier tests an outcome."),
                    open(
                            "tranche-released",
                            TrancheReleased.class,
                            "An investor releases a tranche."),
                    open(
                            "surplus-shared",
                            SurplusShared.class,
                            "The investee reports a surplus, and it is shared."),
                    forParties(
                            "capital-repaid",
                            CapitalRepaid.class,
                            "Capital or interest is paid to an investor."),
                    forParties(
                            "coinvestment-change-proposed",
                            CoInvestmentChangeProposed.class,
                            "A change of a co-investment is proposed."),
                    forParties(
                            "coinvestment-change-agreed-to",
                            CoInvestmentChangeAgreedTo.class,
                            "A party agrees to a change of a co-investment."),
                    open(
                            "coinvestment-changed",
                            CoInvestmentChanged.class,
                            "Every party agreed to a change of a co-investment."),
                    open(
                            "capital-written-down",
                            CapitalWrittenDown.class,
                            "A loss of capital is recorded."),
                    forParties(
                            "capital-called-in",
                            CapitalCalledIn.class,
                            "An investor calls its capital in before its time."),
                    forParties(
                            "coinvestment-day-came",
                            CoInvestmentDayCame.class,
                            "A day that the terms of a co-investment wait for goes by."),
                    open(
                            "coinvestment-exited",
                            CoInvestmentExited.class,
                            "Nothing is outstanding, and the investors leave."));

    private CoInvestmentRows() {}
}
