package org.publicaccord.contractservice.asking;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.receiving.PageBody;
import org.publicaccord.contractservice.workingagreement.Draft;
import org.publicaccord.contractservice.workingagreement.Partnership;
import org.publicaccord.contractservice.workingagreement.WorkingAgreement;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementState;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementState.Working;

/**
 * Where a working agreement stands.
 *
 * @param state as docs/lifecycles.md names it
 * @param inForce the page by which the parties work
 * @param draft the page that waits for signatures, for the parties
 * @param relationship what goes on between the parties, for them
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record WorkingAgreementView(
        String state,
        Optional<PageView> inForce,
        Optional<DraftView> draft,
        Optional<RelationshipView> relationship,
        long version) {

    /** A version of the page, and the content address of what is signed. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record PageView(
            int version, String contentSha256, PageBody page, Optional<LocalDate> hostEndedOn) {}

    /** A page and who signed it. */
    record DraftView(
            int version,
            String contentSha256,
            PageBody page,
            List<String> signedBy,
            List<String> awaited) {
        static DraftView of(Draft draft, OrganisationId buyer) {
            return new DraftView(
                    draft.version(),
                    draft.content().hex(),
                    PageBody.of(draft.page()),
                    draft.signedBy().stream().map(OrganisationId::value).toList(),
                    draft.awaited(buyer).stream().map(OrganisationId::value).toList());
        }
    }

    static WorkingAgreementView of(
            Standings.Standing standing, OrganisationId buyer, boolean ofAParty) {
        WorkingAgreementState state = standing.state().of(WorkingAgreement.VOCABULARY);
        return new WorkingAgreementView(
                state.getClass().getSimpleName(),
                state instanceof Working it
                        ? Optional.of(inForce(it.partnership()))
                        : Optional.empty(),
                state.paper().filter(_ -> ofAParty).map(it -> DraftView.of(it, buyer)),
                state instanceof Working it && ofAParty
                        ? Optional.of(RelationshipView.of(it.partnership().relationship()))
                        : Optional.empty(),
                standing.version());
    }

    private static PageView inForce(Partnership it) {
        return new PageView(
                it.version(), it.content().hex(), PageBody.of(it.page()), it.hostEndedOn());
    }
}
