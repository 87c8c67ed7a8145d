package org.publicaccord.notificationservice.telling;

import java.util.List;
import java.util.Set;
import org.publicaccord.published.contract.ContractClosed;
import org.publicaccord.published.contract.DeliveryEnded;
import org.publicaccord.published.contract.EndedByTermination;
import org.publicaccord.published.contract.ExitStarted;
import org.publicaccord.published.contract.ExitStepDone;
import org.publicaccord.published.contract.TerminationIntended;
import org.publicaccord.published.contract.TerminationIntentionWithdrawn;

/** Who is told what of the end of a contract, and of what it leaves to be done. */
record EndingTellings(Occasion occasion) {

    /** Ends that blame nobody; auditors are told of any other. */
    private static final Set<String> WITHOUT_BLAME = Set.of("AGREED", "CONTRACT_RIGHT");

    List<Telling> intended(TerminationIntended it) {
        return Occasion.together(
                occasion.tellAlways(
                        team(),
                        Template.TERMINATION_INTENDED,
                        termination().intendedForTheBuyer(it)),
                occasion.tellAlways(
                        providers(),
                        Template.TERMINATION_INTENDED,
                        termination().intendedForTheSupplier(it)));
    }

    List<Telling> withdrawn(TerminationIntentionWithdrawn it) {
        return occasion.tellAlways(
                occasion.audience().everyone(),
                Template.TERMINATION_INTENTION_WITHDRAWN,
                termination().withdrawn(it));
    }

    List<Telling> terminated(EndedByTermination it) {
        var auditors =
                WITHOUT_BLAME.contains(it.ground())
                        ? List.<Recipient>of()
                        : occasion.audience().auditors();
        return Occasion.together(
                occasion.tellAlways(
                        team(),
                        Template.CONTRACT_TERMINATED,
                        termination().terminatedForTheBuyer(it)),
                occasion.tellAlways(
                        providers(),
                        Template.CONTRACT_TERMINATED,
                        termination().terminatedForTheSupplier(it)),
                occasion.tellAlways(
                        auditors,
                        Template.CONTRACT_TERMINATED,
                        termination().terminatedForAuditors(it)));
    }

    List<Telling> ended(DeliveryEnded it) {
        return Occasion.together(
                occasion.tell(team(), Template.TERM_ENDED, exit().endedForTheBuyer(it)),
                occasion.tell(providers(), Template.TERM_ENDED, exit().endedForTheSupplier(it)));
    }

    List<Telling> started(ExitStarted it) {
        return Occasion.together(
                occasion.tell(team(), Template.EXIT_STARTED, exit().startedForTheBuyer(it)),
                occasion.tell(
                        providers(), Template.EXIT_STARTED, exit().startedForTheSupplier(it)));
    }

    /** That staff information came late is about a duty in law, so it is always told. */
    List<Telling> done(ExitStepDone it) {
        var forTheBuyer = exit().doneForTheBuyer(it);
        var forTheSupplier = exit().doneForTheSupplier(it);
        return it.late()
                ? Occasion.together(
                        occasion.tellAlways(team(), Template.EXIT_STEP_DONE, forTheBuyer),
                        occasion.tellAlways(providers(), Template.EXIT_STEP_DONE, forTheSupplier))
                : Occasion.together(
                        occasion.tell(team(), Template.EXIT_STEP_DONE, forTheBuyer),
                        occasion.tell(providers(), Template.EXIT_STEP_DONE, forTheSupplier));
    }

    List<Telling> closed(ContractClosed it) {
        return occasion.tell(
                occasion.audience().everyone(), Template.CONTRACT_CLOSED, exit().closed(it));
    }

    private List<Recipient> team() {
        return occasion.audience().commissioningTeam();
    }

    private List<Recipient> providers() {
        return occasion.audience().providers();
    }

    private TerminationWordings termination() {
        return new TerminationWordings(occasion.name(), occasion.audience());
    }

    private ExitWordings exit() {
        return new ExitWordings(
                occasion.name(), occasion.audience(), occasion.before().exitSoFar());
    }
}
