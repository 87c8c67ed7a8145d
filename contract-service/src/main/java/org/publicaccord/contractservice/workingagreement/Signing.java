package org.publicaccord.contractservice.workingagreement;

import java.util.List;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.workingagreement.PageEvent.PageAgreed;
import org.publicaccord.contractservice.workingagreement.PageEvent.PageSigned;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.SignPage;
import org.publicaccord.decider.Decision;

/** Each party signs the same content, for itself; with the last signature it is agreed. */
final class Signing {

    private Signing() {}

    static Decision<WorkingAgreementEvent> decide(
            SignPage command, WorkingAgreementState state, OnFile file) {
        return state.paper()
                .map(it -> signed(command, it, file))
                .orElseGet(() -> Decision.refuse(Refusals.notNow("to sign the page", state)));
    }

    private static Decision<WorkingAgreementEvent> signed(
            SignPage command, Draft draft, OnFile file) {
        OrganisationId signatory = command.by().organisation();
        if (draft.page().signatories(file.buyer()).noneMatch(signatory::equals)) {
            return Decision.refuse(EveryContract.notYourPart());
        }
        if (!draft.content().equals(command.content())) {
            return Decision.refuse(Refusals.otherContent());
        }
        return draft.signedBy().contains(signatory)
                ? Decision.nothingNew()
                : signed(draft.signedBy(signatory), signatory, file);
    }

    private static Decision<WorkingAgreementEvent> signed(
            Draft draft, OrganisationId signatory, OnFile file) {
        List<Party> parties = DraftingPage.parties(draft.page(), file);
        List<OrganisationId> awaited = draft.awaited(file.buyer());
        PageSigned signed =
                new PageSigned(
                        file.contract(),
                        file.facts().path(),
                        DraftingPage.stage(file),
                        parties,
                        draft.version(),
                        signatory,
                        draft.content(),
                        awaited);
        return awaited.isEmpty()
                ? Decision.accept(
                        List.of(
                                signed,
                                new PageAgreed(
                                        file.contract(),
                                        file.facts().path(),
                                        DraftingPage.stage(file),
                                        parties,
                                        draft.version(),
                                        draft.page(),
                                        draft.content())))
                : Decision.accept(signed);
    }
}
