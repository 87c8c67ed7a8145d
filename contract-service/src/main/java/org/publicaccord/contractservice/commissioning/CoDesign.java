package org.publicaccord.contractservice.commissioning;

import org.publicaccord.contractservice.commissioning.CommissioningCommand.AnswerContribution;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.CloseCoDesign;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.Contribute;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.OpenCoDesign;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.CoDesignClosed;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.CoDesignOpened;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.ContributionAnswered;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.ContributionReceived;
import org.publicaccord.contractservice.commissioning.CommissioningState.Abandoned;
import org.publicaccord.contractservice.commissioning.CommissioningState.Answer;
import org.publicaccord.contractservice.commissioning.CommissioningState.Appraised;
import org.publicaccord.contractservice.commissioning.CommissioningState.CoDesigning;
import org.publicaccord.contractservice.commissioning.CommissioningState.Exploring;
import org.publicaccord.contractservice.commissioning.CommissioningState.NoNeed;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.decider.Decision;

/** Co-design: who was asked, what they said, and what became of it. */
final class CoDesign {

    /** More contributions than any co-design had; a stream must stay readable. */
    private static final int MOST_CONTRIBUTIONS = 500;

    private CoDesign() {}

    static Decision<CommissioningEvent> open(
            OpenCoDesign command, CommissioningState state, OnFile file) {
        String asked = "to open a co-design";
        return switch (state) {
            case NoNeed _ -> Decision.refuse(Refusals.importedWithoutNeed());
            case CoDesigning _ -> Decision.refuse(Refusals.coDesignIsOpen());
            case Appraised _ -> Decision.refuse(Refusals.routeIsChosen(asked));
            case Abandoned _ -> Decision.refuse(Refusals.givenUp(asked));
            case Exploring _ ->
                    Decision.accept(
                            new CoDesignOpened(
                                    command.contract(),
                                    file.facts().path(),
                                    file.stage(),
                                    file.facts().parties(),
                                    command.purpose(),
                                    command.invited(),
                                    command.safeguards()));
        };
    }

    static Decision<CommissioningEvent> contribute(
            Contribute command, CommissioningState state, OnFile file) {
        return switch (state) {
            case CoDesigning open -> contribute(command, open, file);
            case NoNeed _, Exploring _, Appraised _, Abandoned _ ->
                    Decision.refuse(Refusals.noCoDesignIsOpen());
        };
    }

    private static Decision<CommissioningEvent> contribute(
            Contribute command, CoDesigning open, OnFile file) {
        if (open.contributions().containsKey(command.contribution())) {
            return Decision.nothingNew();
        }
        if (open.contributions().size() >= MOST_CONTRIBUTIONS) {
            return Decision.refuse(Refusals.tooManyContributions(MOST_CONTRIBUTIONS));
        }
        return Decision.accept(
                new ContributionReceived(
                        command.contract(),
                        file.facts().path(),
                        file.stage(),
                        file.facts().parties(),
                        command.contribution(),
                        command.capacity(),
                        command.words()));
    }

    static Decision<CommissioningEvent> answer(
            AnswerContribution command, CommissioningState state, OnFile file) {
        return switch (state) {
            case CoDesigning open -> answer(command, open, file);
            case NoNeed _, Exploring _, Appraised _, Abandoned _ ->
                    Decision.refuse(Refusals.noCoDesignIsOpen());
        };
    }

    private static Decision<CommissioningEvent> answer(
            AnswerContribution command, CoDesigning open, OnFile file) {
        Answer given = new Answer.Given(command.outcome(), command.because());
        Answer before = open.contributions().get(command.contribution());
        if (before == null) {
            return Decision.refuse(Refusals.noSuchContribution());
        }
        if (before.equals(given)) {
            return Decision.nothingNew();
        }
        return Decision.accept(
                new ContributionAnswered(
                        command.contract(),
                        file.facts().path(),
                        file.stage(),
                        file.facts().parties(),
                        command.contribution(),
                        command.outcome(),
                        command.because()));
    }

    static Decision<CommissioningEvent> close(
            CloseCoDesign command, CommissioningState state, OnFile file) {
        return switch (state) {
            case CoDesigning open when open.unanswered() > 0 ->
                    Decision.refuse(Refusals.contributionsUnanswered(open.unanswered()));
            case CoDesigning open ->
                    Decision.accept(
                            new CoDesignClosed(
                                    command.contract(),
                                    file.facts().path(),
                                    file.stage(),
                                    file.facts().parties(),
                                    command.learned(),
                                    open.contributions().size()));
            case NoNeed _, Exploring _, Appraised _, Abandoned _ ->
                    Decision.refuse(Refusals.noCoDesignIsOpen());
        };
    }
}
