package org.publicaccord.contractservice.storing;

import org.publicaccord.contractservice.workingagreement.PageEvent.AgreementBegan;
import org.publicaccord.contractservice.workingagreement.PageEvent.AgreementGivenUp;
import org.publicaccord.contractservice.workingagreement.PageEvent.PageAgreed;
import org.publicaccord.contractservice.workingagreement.PageEvent.PageDrafted;
import org.publicaccord.contractservice.workingagreement.PageEvent.PageSigned;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementState;
import org.publicaccord.eventstore.EventNames;
import org.publicaccord.eventstore.StateNames;

/** The names of working agreements on disk: of what happens to them, and of where they stand. */
final class WorkingAgreementNames {

    private WorkingAgreementNames() {}

    static void addTo(EventNames.Builder names) {
        names.name("contract.working-agreement-drafted", 1, PageDrafted.class)
                .name("contract.working-agreement-signed", 1, PageSigned.class)
                .name("contract.working-agreement-agreed", 1, PageAgreed.class)
                .name("contract.working-agreement-began", 1, AgreementBegan.class)
                .name("contract.working-agreement-given-up", 1, AgreementGivenUp.class);
    }

    static void addTo(StateNames.Builder names) {
        names.name("no-agreement", WorkingAgreementState.NoAgreement.class)
                .name("convening", WorkingAgreementState.Convening.class)
                .name("drafting", WorkingAgreementState.Drafting.class)
                .name("agreed", WorkingAgreementState.Agreed.class)
                .name("active", WorkingAgreementState.Active.class)
                .name("given-up", WorkingAgreementState.GivenUp.class);
    }
}
