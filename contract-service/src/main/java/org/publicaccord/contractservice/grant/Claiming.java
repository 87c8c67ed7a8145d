package org.publicaccord.contractservice.grant;

import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.grant.FundingEvent.ClaimDecided;
import org.publicaccord.contractservice.grant.FundingEvent.ClaimSubmitted;
import org.publicaccord.contractservice.grant.FundingEvent.InstalmentPaid;
import org.publicaccord.contractservice.grant.GrantCommand.DecideClaim;
import org.publicaccord.contractservice.grant.GrantCommand.RecordPayment;
import org.publicaccord.contractservice.grant.GrantCommand.SubmitClaim;
import org.publicaccord.contractservice.grant.GrantState.Completed;
import org.publicaccord.contractservice.grant.GrantState.Given;
import org.publicaccord.contractservice.grant.GrantState.InClawback;
import org.publicaccord.contractservice.grant.GrantState.Open;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;

/** Claims for instalments, decisions about them, and payments. */
final class Claiming {

    private Claiming() {}

    static Decision<GrantEvent> submit(SubmitClaim command, GrantState state, OnFile file) {
        String asked = "to claim an instalment";
        if (!(state instanceof Given given) || given instanceof Completed) {
            return Decision.refuse(Refusals.notNow(asked, state));
        }
        Funding funding = given.funding();
        if (!command.by().isFor(funding.recipient())) {
            return Decision.refuse(EveryContract.notYourPart());
        }
        Optional<Instalment> found = funding.offer().instalment(command.instalment());
        if (found.isEmpty()) {
            return Decision.refuse(FundingRefusals.instalmentUnknown());
        }
        return switch (standing(funding, command.instalment())) {
            case InstalmentStanding.Awaited _ ->
                    objection(command.claim(), found.get(), funding, file)
                            .<Decision<GrantEvent>>map(Decision::refuse)
                            .orElseGet(() ->
                                    Decision.accept(
                                            new ClaimSubmitted(
                                                    command.contract(),
                                                    file.facts().path(),
                                                    file.stage(),
                                                    file.facts().parties(),
                                                    command.instalment(),
                                                    command.claim())));
            case InstalmentStanding.Claimed(var known) when known.equals(command.claim()) ->
                    Decision.nothingNew();
            case InstalmentStanding other -> Decision.refuse(FundingRefusals.notNow(asked, other));
        };
    }

    /** Paid in arrears, unless the need to pay before was shown when the grant was offered. */
    private static Optional<Refusal> objection(
            Claim claim, Instalment instalment, Funding funding, OnFile file) {
        if (file.stage() == Stage.TERMINATED || file.stage() == Stage.CLOSED) {
            return Optional.of(FundingRefusals.agreementOver());
        }
        if (Pounds.exceeds(claim.amount(), instalment.amount())) {
            return Optional.of(FundingRefusals.exceedsInstalment(claim, instalment));
        }
        Money withIt = funding.claimedInAll().plus(claim.amount());
        return !instalment.inAdvance() && Pounds.exceeds(withIt, claim.spentInAll())
                ? Optional.of(FundingRefusals.notSpentYet(claim.spentInAll(), withIt))
                : Optional.empty();
    }

    static Decision<GrantEvent> decide(DecideClaim command, GrantState state, OnFile file) {
        String asked = "to decide about a claim";
        if (!(state instanceof Given given)) {
            return Decision.refuse(Refusals.notNow(asked, state));
        }
        Funding funding = given.funding();
        if (!funding.instalments().containsKey(command.instalment())) {
            return Decision.refuse(FundingRefusals.instalmentUnknown());
        }
        return switch (standing(funding, command.instalment())) {
            case InstalmentStanding.Claimed(var claim)
                    when command.approved()
                            .filter(it -> Pounds.exceeds(it, claim.amount()))
                            .isPresent() ->
                    Decision.refuse(FundingRefusals.exceedsClaim(claim));
            case InstalmentStanding.Claimed _ ->
                    Decision.accept(
                            new ClaimDecided(
                                    command.contract(),
                                    file.facts().path(),
                                    file.stage(),
                                    file.facts().parties(),
                                    command.instalment(),
                                    command.approved(),
                                    command.because()));
            case InstalmentStanding.Approved(var amount)
                    when command.approved().equals(Optional.of(amount)) ->
                    Decision.nothingNew();
            case InstalmentStanding other -> Decision.refuse(FundingRefusals.notNow(asked, other));
        };
    }

    static Decision<GrantEvent> pay(
            RecordPayment command, GrantState state, OnFile file, LocalDate today) {
        String asked = "to pay an instalment";
        if (state instanceof Open) {
            return Decision.refuse(FundingRefusals.notAccepted());
        }
        if (!(state instanceof Given given)) {
            return Decision.refuse(Refusals.notNow(asked, state));
        }
        Funding funding = given.funding();
        Optional<Instalment> found = funding.offer().instalment(command.instalment());
        if (found.isEmpty()) {
            return Decision.refuse(FundingRefusals.instalmentUnknown());
        }
        return switch (standing(funding, command.instalment())) {
            case InstalmentStanding.Approved(var amount) ->
                    tooEarly(command, found.get(), given, today)
                            .<Decision<GrantEvent>>map(Decision::refuse)
                            .orElseGet(() -> Decision.accept(paid(command, amount, funding, file)));
            case InstalmentStanding.Paid(var _, var paidOn) when paidOn.equals(command.paidOn()) ->
                    Decision.nothingNew();
            case InstalmentStanding other -> Decision.refuse(FundingRefusals.notNow(asked, other));
        };
    }

    private static Optional<Refusal> tooEarly(
            RecordPayment command, Instalment instalment, Given given, LocalDate today) {
        if (command.paidOn().isAfter(today)) {
            return Optional.of(EveryContract.dayToCome(command.paidOn()));
        }
        if (command.paidOn().isBefore(instalment.payableFrom())) {
            return Optional.of(FundingRefusals.notDue(instalment));
        }
        return given instanceof InClawback
                ? Optional.of(FundingRefusals.clawbackOpen())
                : Optional.empty();
    }

    private static InstalmentPaid paid(
            RecordPayment command, Money amount, Funding funding, OnFile file) {
        return new InstalmentPaid(
                command.contract(),
                file.facts().path(),
                file.stage(),
                file.facts().parties(),
                command.instalment(),
                amount,
                command.paidOn(),
                command.reference(),
                funding.paidInAll().plus(amount));
    }

    private static InstalmentStanding standing(Funding funding, String instalment) {
        return Optional.ofNullable(funding.instalments().get(instalment)).orElseThrow();
    }
}
