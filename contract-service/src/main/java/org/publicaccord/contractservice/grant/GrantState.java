package org.publicaccord.contractservice.grant;

import org.publicaccord.contractservice.commissioning.Need;

/** Where a grant stands. */
public sealed interface GrantState {

    /** No grant was chosen. */
    record NoGrant() implements GrantState {}

    /** A need is to be met by a grant; there is no business case yet. */
    record Proposed(Need need) implements GrantState {}

    /** It has a business case and is not accepted by anyone. */
    sealed interface Open extends GrantState {
        Dossier dossier();
    }

    /** There is a business case and no call. */
    record BusinessCased(Dossier dossier) implements Open {}

    /** There is a call, and no application is open. */
    record Called(Dossier dossier) implements Open {}

    /** Applications are open; due diligence is done on none. */
    record Applied(Dossier dossier) implements Open {}

    /** Due diligence is done on an application, and no subsidy assessed. */
    record Examined(Dossier dossier) implements Open {}

    /** It is assessed what the grant would be under the Subsidy Control Act 2022. */
    record SubsidyAssessed(Dossier dossier) implements Open {}

    /** The recipient was told of small assistance and has not confirmed it. */
    record AssistanceNotified(Dossier dossier) implements Open {}

    /** The recipient confirmed in writing that it stays within the limit. */
    record AssistanceConfirmed(Dossier dossier) implements Open {}

    /** The Subsidy Advice Unit was asked for a report. */
    record UnderReferral(Dossier dossier) implements Open {}

    /** The grant is offered and can be accepted. */
    record Offered(Dossier dossier) implements Open {}

    /** The grant was accepted; delivery has the agreement, and its money is followed here. */
    sealed interface Given extends GrantState {
        Funding funding();
    }

    record Active(Funding funding) implements Given {}

    /** Money is to be given back, or it is being decided whether it is. */
    record InClawback(Funding funding) implements Given {}

    /** All its money is accounted for. */
    record Completed(Funding funding) implements Given {}

    /** Given up before it was accepted. */
    record Stopped() implements GrantState {}
}
