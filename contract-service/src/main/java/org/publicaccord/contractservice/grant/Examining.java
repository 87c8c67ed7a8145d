package org.publicaccord.contractservice.grant;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.grant.AwardingEvent.ApplicationTurnedDown;
import org.publicaccord.contractservice.grant.AwardingEvent.DueDiligenceRecorded;
import org.publicaccord.contractservice.grant.GrantCommand.RecordDueDiligence;
import org.publicaccord.contractservice.grant.GrantCommand.TurnDown;
import org.publicaccord.contractservice.grant.GrantState.Offered;
import org.publicaccord.contractservice.grant.GrantState.Open;
import org.publicaccord.decider.Decision;

/** Due diligence on an application, and turning one down. */
final class Examining {

    private Examining() {}

    static Decision<GrantEvent> decide(RecordDueDiligence command, GrantState state, OnFile file) {
        String asked = "to do the due diligence";
        if (!(state instanceof Open open) || open instanceof Offered) {
            return Decision.refuse(Refusals.notNow(asked, state));
        }
        Optional<Application> found = open.dossier().application(command.application());
        if (found.isEmpty()) {
            return Decision.refuse(Refusals.applicationUnknown());
        }
        Application application = found.get();
        if (!application.isOpen()) {
            return Decision.refuse(Refusals.applicationOver(asked));
        }
        List<Check> missing =
                Arrays.stream(Check.values())
                        .filter(it -> !command.findings().containsKey(it))
                        .toList();
        if (!missing.isEmpty()) {
            return Decision.refuse(Refusals.dueDiligenceIncomplete(missing));
        }
        return application.standing().equals(new Application.Examined(command.findings()))
                ? Decision.nothingNew()
                : Decision.accept(
                        new DueDiligenceRecorded(
                                command.contract(),
                                file.facts().path(),
                                file.stage(),
                                file.facts().parties(),
                                application.id(),
                                application.organisation(),
                                command.findings()));
    }

    static Decision<GrantEvent> turnDown(TurnDown command, GrantState state, OnFile file) {
        String asked = "to turn an application down";
        if (!(state instanceof Open open)) {
            return Decision.refuse(Refusals.notNow(asked, state));
        }
        Optional<Application> found = open.dossier().application(command.application());
        if (found.isEmpty()) {
            return Decision.refuse(Refusals.applicationUnknown());
        }
        Application application = found.get();
        if (open instanceof Offered && open.dossier().supports(application)) {
            return Decision.refuse(Refusals.offerWaits(asked));
        }
        return switch (application.standing()) {
            case Application.TurnedDown _ -> Decision.nothingNew();
            case Application.Withdrawn _ -> Decision.refuse(Refusals.applicationOver(asked));
            case Application.Received _, Application.Examined _ ->
                    Decision.accept(turnedDown(application, command.because(), file));
        };
    }

    static ApplicationTurnedDown turnedDown(Application application, Reason because, OnFile file) {
        return new ApplicationTurnedDown(
                file.contract(),
                file.facts().path(),
                file.stage(),
                file.facts().parties(),
                application.id(),
                application.organisation(),
                because);
    }
}
