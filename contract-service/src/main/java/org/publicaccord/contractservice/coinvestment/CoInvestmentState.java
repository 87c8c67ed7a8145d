package org.publicaccord.contractservice.coinvestment;

import org.publicaccord.contractservice.commissioning.Need;

/** Where a co-investment stands. */
public sealed interface CoInvestmentState {

    /** No co-investment was chosen. */
    record NoCoInvestment() implements CoInvestmentState {}

    /** Capital is to be invested; no stack is proposed yet. */
    record Intended(Need need) implements CoInvestmentState {}

    /** It is being agreed. */
    sealed interface Preparing extends CoInvestmentState {
        Plan plan();
    }

    /** A capital stack is on the table. */
    record Proposed(Plan plan) implements Preparing {}

    /** Every investor and the investee stand by the stack. */
    record StackAgreed(Plan plan) implements Preparing {}

    /** Terms are on the table. */
    record TermsProposed(Plan plan) implements Preparing {}

    /** Every party agreed to the terms. */
    record TermsAgreed(Plan plan) implements Preparing {}

    /** It is found what the public share is under subsidy control. */
    record SubsidyAssessed(Plan plan) implements Preparing {}

    /** A party signed. */
    record Signing(Plan plan) implements Preparing {}

    /** Every party signed; delivery has the agreement, and the capital is watched here. */
    sealed interface Running extends CoInvestmentState {
        Investment investment();
    }

    /** The capital is committed and at work. */
    record Invested(Investment investment) implements Running {}

    /** A change is on the table, and the capital goes on to be at work. */
    record Changing(Investment investment) implements Running {}

    /** Nothing is outstanding, and the investors have left. */
    record Exited(Investment investment) implements CoInvestmentState {}

    /** Given up before every party signed. */
    record Stopped() implements CoInvestmentState {}
}
