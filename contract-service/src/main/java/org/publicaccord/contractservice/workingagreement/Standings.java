package org.publicaccord.contractservice.workingagreement;

import org.publicaccord.contractservice.workingagreement.WorkingAgreementState.Active;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementState.Agreed;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementState.ConcernOpen;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementState.Convening;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementState.Drafting;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementState.GivenUp;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementState.InMediation;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementState.NoAgreement;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementState.Renegotiating;

/** Where an agreement stands and what can be done then, for refusals. */
final class Standings {

    private Standings() {}

    static String stands(WorkingAgreementState state) {
        return switch (state) {
            case NoAgreement _ -> "no working agreement was chosen as the route";
            case Convening _ -> "no page is drafted yet";
            case Drafting _ -> "signatures are awaited";
            case Agreed _ -> "every party signed, and it has no effect yet";
            case Active _, ConcernOpen _, InMediation _ -> "the agreement has effect";
            case Renegotiating _ -> "other terms are being looked for";
            case GivenUp _ -> "the agreement was given up";
        };
    }

    static String next(WorkingAgreementState state) {
        return switch (state) {
            case NoAgreement _ -> "Choose the working agreement in an options appraisal.";
            case Convening _ -> "Draft the page.";
            case Drafting _ -> "Have every party sign the same page, or draft it anew.";
            case Agreed _ -> "Bring it into force, or draft it anew.";
            case Active _, ConcernOpen _, InMediation _ ->
                    "Open a renegotiation; or end it by the steps that every contract has.";
            case Renegotiating _ -> "Draft the next version and have every party sign it.";
            case GivenUp _ -> "Record the need anew, under an id of its own.";
        };
    }
}
