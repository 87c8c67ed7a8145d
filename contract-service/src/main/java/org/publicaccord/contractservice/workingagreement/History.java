package org.publicaccord.contractservice.workingagreement;

import org.publicaccord.contractservice.commissioning.Need;
import org.publicaccord.contractservice.workingagreement.PageEvent.AgreementBegan;
import org.publicaccord.contractservice.workingagreement.PageEvent.AgreementGivenUp;
import org.publicaccord.contractservice.workingagreement.PageEvent.PageAgreed;
import org.publicaccord.contractservice.workingagreement.PageEvent.PageDrafted;
import org.publicaccord.contractservice.workingagreement.PageEvent.PageSigned;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementState.Active;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementState.Agreed;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementState.Convening;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementState.Drafting;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementState.GivenUp;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementState.NoAgreement;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementState.OnPaper;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementState.Working;

/** The state of a working agreement after what happened. */
final class History {

    private History() {}

    static WorkingAgreementState evolve(WorkingAgreementState state, WorkingAgreementEvent event) {
        return switch (event) {
            case PageDrafted it ->
                    new Drafting(
                            need(state, event), Draft.of(it.version(), it.page(), it.content()));
            case PageSigned it -> {
                Drafting before = as(Drafting.class, state, event);
                yield new Drafting(before.need(), before.draft().signedBy(it.signatory()));
            }
            case PageAgreed _ -> {
                Drafting before = as(Drafting.class, state, event);
                yield new Agreed(before.need(), before.draft());
            }
            case AgreementBegan it ->
                    new Active(
                            Partnership.beginning(
                                    as(Agreed.class, state, event).need(),
                                    it.page(),
                                    it.content()));
            case AgreementGivenUp _ -> new GivenUp();
        };
    }

    private static Need need(WorkingAgreementState state, WorkingAgreementEvent event) {
        return switch (state) {
            case Convening it -> it.need();
            case OnPaper it -> it.need();
            case NoAgreement _, Working _, GivenUp _ ->
                    throw new IllegalStateException(event + " cannot follow " + state);
        };
    }

    private static <T extends WorkingAgreementState> T as(
            Class<T> expected, WorkingAgreementState state, WorkingAgreementEvent event) {
        if (expected.isInstance(state)) {
            return expected.cast(state);
        }
        throw new IllegalStateException(event + " cannot follow " + state);
    }
}
