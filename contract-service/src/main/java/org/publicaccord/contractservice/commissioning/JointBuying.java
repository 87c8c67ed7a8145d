package org.publicaccord.contractservice.commissioning;

import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.AgreeToBuyJointly;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.JointPurchaseAgreed;
import org.publicaccord.contractservice.commissioning.CommissioningState.Abandoned;
import org.publicaccord.contractservice.commissioning.CommissioningState.Appraised;
import org.publicaccord.contractservice.commissioning.CommissioningState.NoNeed;
import org.publicaccord.contractservice.commissioning.CommissioningState.Open;
import org.publicaccord.contractservice.contract.CoBuyer;
import org.publicaccord.contractservice.contract.Course;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.decider.Decision;

/** Several authorities buy together: a lead, and others who each agree to their share. */
final class JointBuying {

    private JointBuying() {}

    static Decision<CommissioningEvent> agree(
            AgreeToBuyJointly command, CommissioningState state, OnFile file) {
        OrganisationId organisation = command.by().organisation();
        Course course = file.facts().course().orElse(Course.BEGINNING);
        Optional<CoBuyer> asked =
                course.coBuyers().stream()
                        .filter(it -> it.organisation().equals(organisation))
                        .findFirst();
        if (asked.isEmpty()) {
            return Decision.refuse(Refusals.notAskedToBuyJointly());
        }
        if (asked.get().agreed()) {
            return Decision.nothingNew();
        }
        return switch (state) {
            case NoNeed _ -> Decision.refuse(Refusals.importedWithoutNeed());
            case Abandoned _ -> Decision.refuse(Refusals.givenUp("to agree to a joint purchase"));
            case Open _, Appraised _ ->
                    Decision.accept(
                            new JointPurchaseAgreed(
                                    command.contract(),
                                    file.stage(),
                                    file.facts()
                                            .withCourse(course.with(agreed(course, organisation))),
                                    organisation));
        };
    }

    private static List<CoBuyer> agreed(Course course, OrganisationId organisation) {
        return course.coBuyers().stream()
                .map(it ->
                        it.organisation().equals(organisation)
                                ? new CoBuyer(organisation, it.sharePercent(), true)
                                : it)
                .toList();
    }
}
