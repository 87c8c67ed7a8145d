package org.publicaccord.contractservice.coinvestment;

import org.publicaccord.contractservice.coinvestment.CoInvestmentState.Changing;
import org.publicaccord.contractservice.coinvestment.CoInvestmentState.Exited;
import org.publicaccord.contractservice.coinvestment.CoInvestmentState.Intended;
import org.publicaccord.contractservice.coinvestment.CoInvestmentState.Invested;
import org.publicaccord.contractservice.coinvestment.CoInvestmentState.NoCoInvestment;
import org.publicaccord.contractservice.coinvestment.CoInvestmentState.Proposed;
import org.publicaccord.contractservice.coinvestment.CoInvestmentState.Signing;
import org.publicaccord.contractservice.coinvestment.CoInvestmentState.StackAgreed;
import org.publicaccord.contractservice.coinvestment.CoInvestmentState.Stopped;
import org.publicaccord.contractservice.coinvestment.CoInvestmentState.SubsidyAssessed;
import org.publicaccord.contractservice.coinvestment.CoInvestmentState.TermsAgreed;
import org.publicaccord.contractservice.coinvestment.CoInvestmentState.TermsProposed;

/** Where a co-investment stands, in words for people. */
final class Standings {

    private Standings() {}

    /** Where it stands, as a clause. */
    static String stands(CoInvestmentState state) {
        return switch (state) {
            case NoCoInvestment _ -> "no co-investment has been chosen for this need";
            case Intended _ -> "no capital stack is proposed yet";
            case Proposed _ -> "not everybody stands by the capital stack yet";
            case StackAgreed _ -> "the capital stack is agreed and no terms are proposed";
            case TermsProposed _ -> "not everybody agreed to the terms yet";
            case TermsAgreed _ -> "the terms are agreed and the subsidy is not assessed";
            case SubsidyAssessed _ -> "the subsidy is assessed and nobody has signed";
            case Signing _ -> "the agreement is being signed";
            case Invested _ -> "the capital is committed and no change is on the table";
            case Changing _ -> "a change is on the table";
            case Exited _ -> "the investors have left";
            case Stopped _ -> "the co-investment was given up";
        };
    }

    /** What can be done there. */
    static String next(CoInvestmentState state) {
        return switch (state) {
            case NoCoInvestment _ -> "Appraise the options and choose co-investment first.";
            case Intended _ -> "Propose the capital stack.";
            case Proposed _ -> "Have every investor and the investee agree to the stack.";
            case StackAgreed _ -> "Propose the terms.";
            case TermsProposed _ -> "Have every investor and the investee agree to the terms.";
            case TermsAgreed _ -> "Assess the subsidy.";
            case SubsidyAssessed _, Signing _ ->
                    "Have every investor and the investee sign, and sign last.";
            case Invested _ -> "Request, test and release tranches, or propose a change.";
            case Changing _ -> "Have every party agree to the change, or go on without it.";
            case Exited _, Stopped _ -> "Nothing can be done about it any more.";
        };
    }
}
