package org.publicaccord.contractservice.workingagreement;

import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.contractservice.commissioning.Need;
import org.publicaccord.contractservice.contract.Agreement;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.delivery.Baseline;
import org.publicaccord.contractservice.workingagreement.PageEvent.AgreementBegan;
import org.publicaccord.contractservice.workingagreement.PageEvent.TermsReset;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.BringIntoForce;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementState.OnPaper;
import org.publicaccord.decider.Decision;
import org.publicaccord.rules.Purchase;

/** Brings a page into force that every party signed, under its lawful host. */
record Beginning(Rules rules) {

    Decision<WorkingAgreementEvent> decide(
            BringIntoForce command, WorkingAgreementState state, OnFile file, LocalDate today) {
        Optional<Draft> signed = state.paper().filter(it -> it.awaited(file.buyer()).isEmpty());
        if (signed.isEmpty()) {
            return Decision.refuse(Refusals.notNow("to bring the page into force", state));
        }
        Draft draft = signed.get();
        return new Hosting(rules)
                .objection(draft.page(), file.buyer(), command.host(), today)
                .<Decision<WorkingAgreementEvent>>map(Decision::refuse)
                .orElseGet(() -> Decision.accept(inForce(state, draft, file, today)));
    }

    private static WorkingAgreementEvent inForce(
            WorkingAgreementState state, Draft draft, OnFile file, LocalDate today) {
        return state instanceof OnPaper it
                ? began(it.need(), draft, file, today)
                : new TermsReset(
                        file.contract(),
                        file.stage(),
                        PublicRecord.reset(file.facts(), draft, today),
                        draft.version(),
                        draft.page(),
                        draft.content());
    }

    private static AgreementBegan began(Need need, Draft draft, OnFile file, LocalDate today) {
        Agreement agreement = PublicRecord.agreement(draft.page(), today);
        return new AgreementBegan(
                file.contract(),
                Stage.MOBILISING,
                PublicRecord.began(file.facts(), draft.page(), agreement),
                draft.page(),
                draft.content(),
                baseline(need, agreement));
    }

    /** The law that measures changes is the host's, so no pack is pinned here. */
    private static Baseline baseline(Need need, Agreement agreement) {
        Purchase.Category category =
                switch (need.category()) {
                    case GOODS -> Purchase.Category.GOODS;
                    case WORKS -> Purchase.Category.WORKS;
                    case SERVICES -> Purchase.Category.SERVICES;
                };
        return new Baseline(
                Optional.empty(),
                need.nation(),
                new Purchase(
                        need.authority(),
                        category,
                        false,
                        false,
                        false,
                        false,
                        agreement.value().amount()),
                Baseline.maximumTermDays(agreement));
    }
}
