package org.publicaccord.contractservice.grant;

import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.grant.FundingEvent.DatabaseEntryRecorded;
import org.publicaccord.contractservice.grant.FundingEvent.GrantCompleted;
import org.publicaccord.contractservice.grant.FundingEvent.YearReconciled;
import org.publicaccord.contractservice.grant.GrantCommand.ReconcileYear;
import org.publicaccord.contractservice.grant.GrantCommand.RecordDatabaseEntry;
import org.publicaccord.contractservice.grant.GrantState.Active;
import org.publicaccord.contractservice.grant.GrantState.Completed;
import org.publicaccord.contractservice.grant.GrantState.Given;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;

/** Reconciles a grant year by year, enters it in the subsidy database and completes it. */
final class Accounting {

    private Accounting() {}

    static Decision<GrantEvent> reconcile(
            ReconcileYear command, GrantState state, OnFile file, LocalDate today) {
        if (!(state instanceof Given given)) {
            return Decision.refuse(Refusals.notNow("to reconcile the grant", state));
        }
        Funding funding = given.funding();
        boolean known =
                funding.reconciledUpTo().equals(command.yearEnd())
                        && funding.spent().equals(command.spent());
        if (known) {
            return Decision.nothingNew();
        }
        Optional<LocalDate> next = funding.nextYearEnd(PublicRecord.lastDay(file));
        if (!next.equals(Optional.of(command.yearEnd()))) {
            return Decision.refuse(FundingRefusals.otherYear(next));
        }
        return command.yearEnd().isBefore(today)
                ? Decision.accept(reconciled(command, funding, file))
                : Decision.refuse(EveryContract.dayToCome(command.yearEnd()));
    }

    private static YearReconciled reconciled(ReconcileYear command, Funding funding, OnFile file) {
        return new YearReconciled(
                command.contract(),
                file.facts().path(),
                file.stage(),
                file.facts().parties(),
                command.yearEnd(),
                command.spent(),
                Pounds.left(funding.paidInAll(), command.spent()),
                command.found(),
                funding.reconciled(command.yearEnd(), command.spent())
                        .reconciliationDue(PublicRecord.lastDay(file)));
    }

    static Decision<GrantEvent> enter(
            RecordDatabaseEntry command, GrantState state, OnFile file, LocalDate today) {
        String asked = "to record the entry in the subsidy database";
        if (!(state instanceof Given given)) {
            return Decision.refuse(Refusals.notNow(asked, state));
        }
        Funding funding = given.funding();
        if (funding.entryDue().isEmpty()) {
            return Decision.refuse(FundingRefusals.noEntryOwed());
        }
        if (funding.entry().isPresent()) {
            return funding.entry().get().equals(command.reference())
                    ? Decision.nothingNew()
                    : Decision.refuse(FundingRefusals.enteredAlready(funding.entry().get()));
        }
        return command.enteredOn().isAfter(today)
                ? Decision.refuse(EveryContract.dayToCome(command.enteredOn()))
                : Decision.accept(
                        new DatabaseEntryRecorded(
                                command.contract(),
                                file.facts().path(),
                                file.stage(),
                                file.facts().parties(),
                                command.reference(),
                                command.enteredOn()));
    }

    static Decision<GrantEvent> complete(GrantState state, OnFile file) {
        if (state instanceof Completed) {
            return Decision.nothingNew();
        }
        if (!(state instanceof Active(var funding))) {
            return Decision.refuse(Refusals.notNow("to complete the grant", state));
        }
        return unsettled(funding, PublicRecord.lastDay(file))
                .<Decision<GrantEvent>>map(Decision::refuse)
                .orElseGet(() ->
                        Decision.accept(
                                new GrantCompleted(
                                        file.contract(),
                                        file.facts().path(),
                                        file.stage(),
                                        file.facts().parties(),
                                        funding.paidInAll())));
    }

    private static Optional<Refusal> unsettled(Funding funding, LocalDate lastDay) {
        if (Pounds.exceeds(funding.claimedInAll(), funding.paidInAll())) {
            return Optional.of(FundingRefusals.claimsOpen());
        }
        Optional<LocalDate> next = funding.nextYearEnd(lastDay);
        if (next.isPresent()) {
            return Optional.of(FundingRefusals.notReconciled(next.get()));
        }
        Money unspent = Pounds.left(funding.keptOfWhatWasPaid(), funding.spent());
        return unspent.amount().signum() > 0
                ? Optional.of(FundingRefusals.unspentLeft(unspent))
                : Optional.empty();
    }
}
