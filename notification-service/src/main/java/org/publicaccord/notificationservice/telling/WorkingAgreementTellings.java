package org.publicaccord.notificationservice.telling;

import java.util.List;
import java.util.Optional;
import org.publicaccord.published.contract.ContractFacts;
import org.publicaccord.published.contract.WorkingAgreementAgreed;
import org.publicaccord.published.contract.WorkingAgreementBegan;
import org.publicaccord.published.contract.WorkingAgreementDrafted;
import org.publicaccord.published.contract.WorkingAgreementEvent;
import org.publicaccord.published.contract.WorkingAgreementGivenUp;
import org.publicaccord.published.contract.WorkingAgreementSigned;

/** Who is told what of a working agreement. */
record WorkingAgreementTellings(Occasion occasion) {

    /** The facts that an event states; empty if it states none. */
    static Optional<ContractFacts> facts(WorkingAgreementEvent event) {
        return switch (event) {
            case WorkingAgreementBegan it -> Optional.of(it.contract());
            case WorkingAgreementEvent _ -> Optional.empty();
        };
    }

    List<Telling> of(WorkingAgreementEvent event) {
        return switch (event) {
            case WorkingAgreementDrafted it ->
                    everyone(Template.WORKING_AGREEMENT_PAGE, words().drafted(it));
            case WorkingAgreementSigned it ->
                    everyone(Template.WORKING_AGREEMENT_SIGNED, words().signed(it));
            case WorkingAgreementAgreed it ->
                    occasion.tell(
                            occasion.audience().commissioningTeam(),
                            Template.WORKING_AGREEMENT_PAGE,
                            words().agreed(it));
            case WorkingAgreementBegan it ->
                    everyone(Template.WORKING_AGREEMENT_BEGAN, words().began(it));
            case WorkingAgreementGivenUp it ->
                    everyone(Template.WORKING_AGREEMENT_GIVEN_UP, words().givenUp(it));
        };
    }

    private List<Telling> everyone(Template template, Wording wording) {
        return occasion.tell(occasion.audience().everyone(), template, wording);
    }

    private WorkingAgreementWordings words() {
        return new WorkingAgreementWordings(occasion.name(), occasion.audience());
    }
}
