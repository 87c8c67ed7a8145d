package org.publicaccord.contractservice.storing;

import org.publicaccord.contractservice.coinvestment.CoInvestmentState;
import org.publicaccord.eventstore.StateNames;

/** The names under which the states of a co-investment stand in snapshots. */
final class CoInvestmentStateNames {

    private CoInvestmentStateNames() {}

    static void addTo(StateNames.Builder names) {
        names.name("no-co-investment", CoInvestmentState.NoCoInvestment.class)
                .name("intended", CoInvestmentState.Intended.class)
                .name("proposed", CoInvestmentState.Proposed.class)
                .name("stack-agreed", CoInvestmentState.StackAgreed.class)
                .name("terms-proposed", CoInvestmentState.TermsProposed.class)
                .name("terms-agreed", CoInvestmentState.TermsAgreed.class)
                .name("subsidy-assessed", CoInvestmentState.SubsidyAssessed.class)
                .name("signing", CoInvestmentState.Signing.class)
                .name("invested", CoInvestmentState.Invested.class)
                .name("changing", CoInvestmentState.Changing.class)
                .name("exited", CoInvestmentState.Exited.class)
                .name("stopped", CoInvestmentState.Stopped.class);
    }
}
