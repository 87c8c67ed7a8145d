package org.publicaccord.monitoringservice.watching;

import org.publicaccord.decider.Refusal;
import org.publicaccord.monitoringservice.contract.ContractId;
import org.publicaccord.monitoringservice.obligations.Obligation;
import org.publicaccord.monitoringservice.obligations.ObligationCode;
import org.publicaccord.monitoringservice.watching.Standing.Met;

/** What the watch refuses, in words for the person who asked. */
final class Refusals {

    private static final String PLATFORM_RULE = "Rule of this platform";

    private Refusals() {}

    static Refusal notWatched(ContractId contract) {
        return new Refusal(
                "contract-not-watched",
                "The contract " + contract + " is not known to monitoring.",
                "Import the contract or ask for tenders for it, or wait until that has arrived"
                        + " here.",
                PLATFORM_RULE);
    }

    static Refusal notTheBuyer() {
        return new Refusal(
                "only-the-buyer-records",
                "Only the organisation that buys can record that an obligation is met.",
                "Ask a commissioner or contract manager of the buyer to record it.",
                PLATFORM_RULE);
    }

    static Refusal evidenceMissing() {
        return new Refusal(
                "evidence-missing",
                "Nothing says where it can be seen that the obligation is met.",
                "Give the identifier of the published notice, or a web address.",
                PLATFORM_RULE);
    }

    static Refusal evidenceNamesAPerson() {
        return new Refusal(
                "evidence-names-a-person",
                "The evidence holds an email address, and it is kept for ever.",
                "Give the identifier of the notice or a web address that names nobody.",
                "UK GDPR, article 5(1)(c): data minimisation");
    }

    static Refusal unknownObligation(ObligationCode code) {
        return new Refusal(
                "unknown-obligation",
                "The contract has no obligation " + code + ".",
                "Take the code from the list of the contract's obligations.",
                PLATFORM_RULE);
    }

    static Refusal notDeterminable(Obligation obligation, String because) {
        return new Refusal(
                "obligation-not-determinable",
                "\"" + obligation.title() + "\" has no day that could be met. " + because,
                "Correct the facts of the contract, so that the obligation can be determined.",
                obligation.legalBasis());
    }

    static Refusal comesByItself(Obligation obligation) {
        return new Refusal(
                "obligation-comes-by-itself",
                "\"" + obligation.title() + "\" comes by itself; nobody has to do it.",
                "Nothing needs to be done.",
                obligation.legalBasis());
    }

    static Refusal alreadyMet(Obligation obligation, Met met) {
        return new Refusal(
                "obligation-already-met",
                "\""
                        + obligation.title()
                        + "\" was recorded as met on "
                        + met.recordedOn()
                        + " with the evidence "
                        + met.evidence()
                        + ".",
                "Nothing needs to be done.",
                PLATFORM_RULE);
    }
}
