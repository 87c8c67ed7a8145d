package org.publicaccord.contractservice.workingagreement;

import java.util.HashSet;
import java.util.Set;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.workingagreement.PageEvent.PartnerLeft;
import org.publicaccord.contractservice.workingagreement.PageEvent.RenegotiationLapsed;
import org.publicaccord.contractservice.workingagreement.PageEvent.RenegotiationOpened;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.LapseRenegotiation;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.LeaveAgreement;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.OpenRenegotiation;
import org.publicaccord.decider.Decision;

/** Looking for other terms, and leaving. */
final class ChangingTerms {

    private static final int FEWEST = 2;

    private ChangingTerms() {}

    static Decision<WorkingAgreementEvent> open(OpenRenegotiation command, Circle circle) {
        return circle.now().renegotiation().isPresent()
                ? Decision.nothingNew()
                : Decision.accept(
                        new RenegotiationOpened(
                                circle.file().contract(),
                                circle.file().facts().path(),
                                circle.file().stage(),
                                circle.file().facts().parties(),
                                command.by().organisation(),
                                command.because()));
    }

    static Decision<WorkingAgreementEvent> lapse(LapseRenegotiation command, Circle circle) {
        return circle.now().renegotiation().isEmpty()
                ? Decision.nothingNew()
                : Decision.accept(
                        new RenegotiationLapsed(
                                circle.file().contract(),
                                circle.file().facts().path(),
                                circle.file().stage(),
                                circle.file().facts().parties(),
                                command.because()));
    }

    /** The public body ends an agreement by the steps that every contract has. */
    static Decision<WorkingAgreementEvent> leave(LeaveAgreement command, Circle circle) {
        OrganisationId partner = command.by().organisation();
        if (partner.equals(circle.file().buyer()) || circle.members().size() <= FEWEST) {
            return Decision.refuse(RelationshipRefusals.nobodyWouldBeLeft());
        }
        Set<OrganisationId> left = new HashSet<>(circle.now().left());
        left.add(partner);
        return Decision.accept(
                new PartnerLeft(
                        circle.file().contract(),
                        circle.file().stage(),
                        PublicRecord.withoutPartner(
                                circle.file().facts(), circle.now().page(), left),
                        partner,
                        command.because()));
    }
}
