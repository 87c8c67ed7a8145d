package org.publicaccord.contractservice.grant;

import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.grant.AwardingEvent.ApplicationReceived;
import org.publicaccord.contractservice.grant.AwardingEvent.ApplicationWithdrawn;
import org.publicaccord.contractservice.grant.GrantCommand.Apply;
import org.publicaccord.contractservice.grant.GrantCommand.WithdrawApplication;
import org.publicaccord.contractservice.grant.GrantState.BusinessCased;
import org.publicaccord.contractservice.grant.GrantState.Offered;
import org.publicaccord.contractservice.grant.GrantState.Open;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;

/** What an organisation does about its own application. */
final class Applying {

    private static final int MOST = 500;

    private Applying() {}

    static Decision<GrantEvent> apply(
            Apply command, GrantState state, OnFile file, LocalDate today) {
        if (!command.by().isFor(command.applicant().id()) && !file.isBuyersOwn(command.by())) {
            return Decision.refuse(EveryContract.notYourPart());
        }
        if (!(state instanceof Open open)
                || open instanceof BusinessCased
                || open instanceof Offered) {
            return Decision.refuse(Refusals.notNow("to apply", state));
        }
        Optional<Application> known = open.dossier().application(command.application());
        if (known.isPresent()) {
            return isSame(command, known.get())
                    ? Decision.nothingNew()
                    : Decision.refuse(Refusals.applicationIdReused());
        }
        return objection(command, open.dossier(), today)
                .<Decision<GrantEvent>>map(Decision::refuse)
                .orElseGet(() ->
                        Decision.accept(
                                new ApplicationReceived(
                                        command.contract(),
                                        file.facts().path(),
                                        file.stage(),
                                        file.facts().parties(),
                                        command.application(),
                                        command.applicant(),
                                        command.group(),
                                        command.proposal(),
                                        today)));
    }

    private static boolean isSame(Apply command, Application known) {
        return known.applicant().equals(command.applicant())
                && known.group().equals(command.group())
                && known.proposal().equals(command.proposal());
    }

    private static Optional<Refusal> objection(Apply command, Dossier dossier, LocalDate today) {
        if (dossier.applications().size() >= MOST) {
            return Optional.of(Refusals.tooManyApplications(MOST));
        }
        boolean twice =
                dossier.open().anyMatch(it -> it.organisation().equals(command.applicant().id()));
        if (twice) {
            return Optional.of(Refusals.appliedAlready());
        }
        return switch (dossier.call().orElseThrow()) {
            case Call.Open(var _, var closesOn, var _) ->
                    today.isAfter(closesOn)
                            ? Optional.of(Refusals.callClosed(closesOn))
                            : Optional.empty();
            case Call.Direct(var _, var invited, var _) ->
                    invited.equals(command.applicant().id())
                            ? Optional.empty()
                            : Optional.of(Refusals.notInvited());
        };
    }

    static Decision<GrantEvent> withdraw(
            WithdrawApplication command, GrantState state, OnFile file) {
        String asked = "to withdraw an application";
        if (!(state instanceof Open open)) {
            return Decision.refuse(Refusals.notNow(asked, state));
        }
        Optional<Application> found = open.dossier().application(command.application());
        if (found.isEmpty()) {
            return Decision.refuse(Refusals.applicationUnknown());
        }
        Application application = found.get();
        if (!command.by().isFor(application.organisation())) {
            return Decision.refuse(EveryContract.notYourPart());
        }
        if (!application.isOpen()) {
            return Decision.nothingNew();
        }
        return open instanceof Offered && open.dossier().supports(application)
                ? Decision.refuse(Refusals.offerWaits(asked))
                : Decision.accept(
                        new ApplicationWithdrawn(
                                command.contract(),
                                file.facts().path(),
                                file.stage(),
                                file.facts().parties(),
                                application.id(),
                                application.organisation(),
                                command.because()));
    }
}
