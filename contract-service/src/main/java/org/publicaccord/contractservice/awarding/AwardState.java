package org.publicaccord.contractservice.awarding;

import org.publicaccord.contractservice.contract.Standstill;

/** Where an award stands on its way to a contract. */
public sealed interface AwardState {

    /** No award is public, or none any more. */
    record NotAnnounced() implements AwardState {}

    /** The award is announced and the standstill runs. */
    record InStandstill(AnnouncedAward award, Standstill standstill) implements AwardState {}

    /** A claim was notified; nothing may be entered. */
    record Suspended(AnnouncedAward award, Standstill standstill) implements AwardState {}

    /** Nothing stands in the way of the contract. */
    record MayEnter(AnnouncedAward award) implements AwardState {}

    /** The contract is entered; delivery has it now. */
    record Entered() implements AwardState {}
}
