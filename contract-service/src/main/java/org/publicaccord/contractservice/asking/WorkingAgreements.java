package org.publicaccord.contractservice.asking;

import java.util.stream.Stream;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.workingagreement.Partnership;
import org.publicaccord.contractservice.workingagreement.WorkingAgreement;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementState;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementState.OnPaper;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementState.Working;
import org.publicaccord.servicekit.problems.Problem;
import org.publicaccord.servicekit.security.Caller;
import org.publicaccord.servicekit.security.Role;
import org.springframework.http.HttpStatus;

/** Shows working agreements: what is in force to everyone, what is only drafted to its parties. */
final class WorkingAgreements {

    private final Standings standings;

    WorkingAgreements(Standings standings) {
        this.standings = standings;
    }

    WorkingAgreementView view(String id, Caller caller) {
        Standings.Standing standing = standings.of(id);
        OnFile file = standing.state().file().orElseThrow();
        return WorkingAgreementView.of(
                standing,
                file.buyer(),
                isOfAParty(standing.state().of(WorkingAgreement.VOCABULARY), file, caller));
    }

    /**
     * The page as a sheet of paper: the draft for its parties, else the page in force.
     *
     * @throws org.publicaccord.servicekit.problems.ProblemException if there is none that the
     *     caller may see
     */
    String sheet(String id, Caller caller) {
        Standings.Standing standing = standings.of(id);
        OnFile file = standing.state().file().orElseThrow();
        WorkingAgreementState state = standing.state().of(WorkingAgreement.VOCABULARY);
        return drawn(state, file, isOfAParty(state, file, caller));
    }

    private static String drawn(WorkingAgreementState state, OnFile file, boolean ofAParty) {
        if (state instanceof Working it) {
            Partnership now = it.partnership();
            return PageSheet.inForce(now.version(), now.page(), now.content(), file);
        }
        if (!(state instanceof OnPaper paper)) {
            throw Problem.notFound(
                            "page-not-drafted",
                            "No page of a working agreement is drafted here.",
                            "Draft the page first.")
                    .exception();
        }
        if (!ofAParty) {
            throw Problem.of(HttpStatus.FORBIDDEN, EveryContract.notYourPart()).exception();
        }
        return PageSheet.onPaper(paper.draft(), file);
    }

    private static boolean isOfAParty(WorkingAgreementState state, OnFile file, Caller caller) {
        return caller.hasAnyOf(Role.AUDITOR, Role.OPERATOR)
                || Stream.concat(Stream.of(file.buyer()), state.partners())
                        .map(OrganisationId::value)
                        .anyMatch(caller::actsFor);
    }
}
