package org.publicaccord.contractservice.coinvestment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.ChangeAgreed;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.Agree;
import org.publicaccord.contractservice.coinvestment.CoInvestmentState.Changing;
import org.publicaccord.contractservice.coinvestment.CoInvestmentState.Preparing;
import org.publicaccord.contractservice.coinvestment.CoInvestmentState.Proposed;
import org.publicaccord.contractservice.coinvestment.CoInvestmentState.TermsProposed;
import org.publicaccord.contractservice.coinvestment.PlanEvent.Agreed;
import org.publicaccord.contractservice.coinvestment.PlanEvent.Subject;
import org.publicaccord.contractservice.contract.Acting;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.decider.Decision;

/** The word of each party for what is on the table; everybody speaks for their own. */
final class Agreeing {

    private Agreeing() {}

    /** What is on the table, for whom, and who agreed to it already. */
    private record Table(Sha256 content, Set<String> needed, Set<String> agreedBy) {
        boolean isCompleteWith(OrganisationId party) {
            return Plan.and(agreedBy, party).containsAll(needed);
        }
    }

    static Decision<CoInvestmentEvent> decide(
            Agree command, CoInvestmentState state, OnFile file, LocalDate today) {
        return switch (state) {
            case Proposed it -> toPlan(command, it.plan(), Subject.STACK, file);
            case TermsProposed it -> toPlan(command, it.plan(), Subject.TERMS, file);
            case Changing it -> toChange(command, it.investment(), file, today);
            case Preparing it when isAgreedAlready(command, it.plan()) -> Decision.nothingNew();
            case CoInvestmentState it ->
                    Decision.refuse(Refusals.notNow("to agree to a proposal", it));
        };
    }

    private static boolean isAgreedAlready(Agree command, Plan plan) {
        boolean isParty = plan.others().contains(command.by().organisation().value());
        boolean isStack = plan.stackAgreed() && plan.stackContent().equals(command.content());
        boolean areTerms =
                plan.termsAgreed() && plan.termsContent().equals(Optional.of(command.content()));
        return isParty && (isStack || areTerms);
    }

    private static Decision<CoInvestmentEvent> toPlan(
            Agree command, Plan plan, Subject subject, OnFile file) {
        Sha256 content =
                switch (subject) {
                    case STACK -> plan.stackContent();
                    case TERMS -> plan.termsContent().orElseThrow();
                };
        Table table = new Table(content, plan.others(), plan.agreedBy());
        OrganisationId party = command.by().organisation();
        return decide(
                command,
                table,
                List.of(
                        new Agreed(
                                command.contract(),
                                file.facts().path(),
                                file.stage(),
                                file.facts().parties(),
                                party,
                                subject,
                                content,
                                table.isCompleteWith(party))));
    }

    private static Decision<CoInvestmentEvent> toChange(
            Agree command, Investment investment, OnFile file, LocalDate today) {
        Investment.Tabled tabled = investment.change().orElseThrow();
        Table table =
                new Table(
                        tabled.content(), investment.othersFor(tabled.change()), tabled.agreedBy());
        OrganisationId party = command.by().organisation();
        List<CoInvestmentEvent> events = new ArrayList<>();
        events.add(
                new ChangeAgreed(
                        command.contract(),
                        file.facts().path(),
                        file.stage(),
                        file.facts().parties(),
                        party,
                        tabled.content()));
        if (table.isCompleteWith(party)) {
            events.add(Changes.made(tabled, investment, file, today));
        }
        return decide(command, table, events);
    }

    private static Decision<CoInvestmentEvent> decide(
            Agree command, Table table, List<CoInvestmentEvent> events) {
        Acting by = command.by();
        if (!table.needed().contains(by.organisation().value())) {
            return Decision.refuse(EveryContract.notYourPart());
        }
        if (!table.content().equals(command.content())) {
            return Decision.refuse(Refusals.otherContent());
        }
        return table.agreedBy().contains(by.organisation().value())
                ? Decision.nothingNew()
                : Decision.accept(events);
    }
}
