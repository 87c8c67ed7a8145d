package org.publicaccord.contractservice.storing;

import org.publicaccord.contractservice.coinvestment.CapitalEvent.CapitalCalledIn;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.CapitalRepaid;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.CapitalWrittenDown;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.ChangeAgreed;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.ChangeProposed;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.CoInvestmentChanged;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.CoInvestmentExited;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.DayCame;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.OutcomeTested;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.SurplusShared;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.TrancheReleased;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.TrancheRequested;
import org.publicaccord.contractservice.coinvestment.PlanEvent.Agreed;
import org.publicaccord.contractservice.coinvestment.PlanEvent.CoInvestmentSigned;
import org.publicaccord.contractservice.coinvestment.PlanEvent.CoInvestmentStopped;
import org.publicaccord.contractservice.coinvestment.PlanEvent.PartySigned;
import org.publicaccord.contractservice.coinvestment.PlanEvent.StackProposed;
import org.publicaccord.contractservice.coinvestment.PlanEvent.SubsidyFound;
import org.publicaccord.contractservice.coinvestment.PlanEvent.TermsTabled;
import org.publicaccord.eventstore.EventNames;

/** The stored names of what happens in a co-investment. */
final class CoInvestmentEventNames {

    private CoInvestmentEventNames() {}

    static void addTo(EventNames.Builder names) {
        names.name("contract.coinvestment-proposed", 1, StackProposed.class)
                .name("contract.coinvestment-terms-proposed", 1, TermsTabled.class)
                .name("contract.coinvestment-agreed-to", 1, Agreed.class)
                .name("contract.coinvestment-subsidy-assessed", 1, SubsidyFound.class)
                .name("contract.coinvestment-party-signed", 1, PartySigned.class)
                .name("contract.coinvestment-signed", 1, CoInvestmentSigned.class)
                .name("contract.coinvestment-stopped", 1, CoInvestmentStopped.class);
        names.name("contract.tranche-requested", 1, TrancheRequested.class)
                .name("contract.outcome-tested", 1, OutcomeTested.class)
                .name("contract.tranche-released", 1, TrancheReleased.class)
                .name("contract.surplus-shared", 1, SurplusShared.class)
                .name("contract.capital-repaid", 1, CapitalRepaid.class)
                .name("contract.coinvestment-change-proposed", 1, ChangeProposed.class)
                .name("contract.coinvestment-change-agreed-to", 1, ChangeAgreed.class)
                .name("contract.coinvestment-changed", 1, CoInvestmentChanged.class)
                .name("contract.capital-written-down", 1, CapitalWrittenDown.class)
                .name("contract.capital-called-in", 1, CapitalCalledIn.class)
                .name("contract.coinvestment-day-came", 1, DayCame.class)
                .name("contract.coinvestment-exited", 1, CoInvestmentExited.class);
    }
}
