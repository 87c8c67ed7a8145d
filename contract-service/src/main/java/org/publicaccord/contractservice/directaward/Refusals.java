package org.publicaccord.contractservice.directaward;

import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.decider.Refusal;

/** Why a command about a direct award is refused. */
final class Refusals {

    private static final String ACT = "Procurement Act 2023, ";

    private Refusals() {}

    static Refusal notNow(String asked, DirectAwardState state) {
        return EveryContract.notNow(asked, Words.stands(state), Words.next(state));
    }

    static Refusal entered() {
        return EveryContract.notNow(
                "to stop the direct award",
                "the contract is entered",
                "Go on with the delivery of the contract.");
    }

    static Refusal transparencyNoticeMissing() {
        return new Refusal(
                "transparency-notice-missing",
                "No transparency notice of this direct award is published.",
                "Draft, approve, submit and confirm the transparency notice (UK5) first.",
                ACT + "s.44");
    }

    static Refusal noNoticeNeeded() {
        return new Refusal(
                "no-notice-of-this-award",
                "This award is made without a transparency notice and without an award notice.",
                "Decide the award; it is announced with the decision.",
                ACT + "ss.44(4) and 50");
    }

    static Refusal noTender() {
        return new Refusal(
                "no-tender-here",
                "A tender notice belongs to a competition, and this is a direct award.",
                "Publish the transparency notice; or stop, and choose a competition.",
                ACT + "ss.21 and 44");
    }
}
