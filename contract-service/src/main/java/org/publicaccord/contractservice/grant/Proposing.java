package org.publicaccord.contractservice.grant;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.grant.AwardingEvent.CallOpened;
import org.publicaccord.contractservice.grant.AwardingEvent.CaseRecorded;
import org.publicaccord.contractservice.grant.AwardingEvent.StandardAnswered;
import org.publicaccord.contractservice.grant.GrantCommand.AnswerStandard;
import org.publicaccord.contractservice.grant.GrantCommand.OpenCall;
import org.publicaccord.contractservice.grant.GrantCommand.RecordCase;
import org.publicaccord.contractservice.grant.GrantState.BusinessCased;
import org.publicaccord.contractservice.grant.GrantState.Open;
import org.publicaccord.contractservice.grant.GrantState.Proposed;
import org.publicaccord.decider.Decision;
import org.publicaccord.rules.subsidies.SubsidyRules;

/** Puts the business case, the answers to GovS 015 and the call on record. */
record Proposing(Rules rules) {

    Decision<GrantEvent> record(
            RecordCase command, GrantState state, OnFile file, LocalDate today) {
        boolean known =
                state instanceof Open open
                        && open.dossier().businessCase().equals(command.businessCase());
        if (known) {
            return Decision.nothingNew();
        }
        if (!(state instanceof Proposed || state instanceof BusinessCased)) {
            return Decision.refuse(Refusals.notNow("to record a business case", state));
        }
        return rules.on(today)
                .map(act -> Refusals.contract(command.businessCase().instrument(), act))
                .orElseGet(() -> Optional.of(Refusals.noPackInForce(today)))
                .<Decision<GrantEvent>>map(Decision::refuse)
                .orElseGet(() ->
                        Decision.accept(
                                new CaseRecorded(
                                        command.contract(),
                                        file.stage(),
                                        PublicRecord.proposed(file.facts()),
                                        command.businessCase())));
    }

    Decision<GrantEvent> answer(
            AnswerStandard command, GrantState state, OnFile file, LocalDate today) {
        if (!(state instanceof Open open)) {
            return Decision.refuse(Refusals.notNow("to answer the standard", state));
        }
        Optional<SubsidyRules> act = rules.on(today);
        if (act.isEmpty()) {
            return Decision.refuse(Refusals.noPackInForce(today));
        }
        Set<String> unknown = new TreeSet<>(command.answers().keySet());
        act.get().grantRequirements().forEach(it -> unknown.remove(it.code()));
        if (!unknown.isEmpty()) {
            return Decision.refuse(Refusals.requirementUnknown(unknown));
        }
        return open.dossier().answering(command.answers()).equals(open.dossier())
                ? Decision.nothingNew()
                : Decision.accept(
                        new StandardAnswered(
                                command.contract(),
                                file.facts().path(),
                                file.stage(),
                                file.facts().parties(),
                                command.answers()));
    }

    static Decision<GrantEvent> open(
            OpenCall command, GrantState state, OnFile file, LocalDate today) {
        boolean known =
                state instanceof Open open
                        && open.dossier().call().equals(Optional.of(command.call()));
        if (known) {
            return Decision.nothingNew();
        }
        if (!(state instanceof BusinessCased)) {
            return Decision.refuse(Refusals.notNow("to make a call", state));
        }
        return command.call() instanceof Call.Open(var _, var closesOn, var _)
                        && closesOn.isBefore(today)
                ? Decision.refuse(EveryContract.dayBefore(closesOn, today))
                : Decision.accept(
                        new CallOpened(
                                command.contract(),
                                file.facts().path(),
                                Stage.SELECTION,
                                file.facts().parties(),
                                command.call()));
    }
}
