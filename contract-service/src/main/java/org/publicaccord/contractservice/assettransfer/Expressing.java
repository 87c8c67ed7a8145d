package org.publicaccord.contractservice.assettransfer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ExpressInterest;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.SubmitCase;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.WithdrawInterest;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.Open;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.Undecided;
import org.publicaccord.contractservice.assettransfer.InterestEvent.CaseSubmitted;
import org.publicaccord.contractservice.assettransfer.InterestEvent.InterestExpressed;
import org.publicaccord.contractservice.assettransfer.InterestEvent.InterestWithdrawn;
import org.publicaccord.contractservice.contract.AwardsOnRecord;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;

/** What a body does about its own interest: express it, make its case, withdraw it. */
record Expressing(Rules rules) {

    private static final int MOST = 100;

    Decision<AssetTransferEvent> express(
            ExpressInterest command, AssetTransferState state, OnFile file, LocalDate today) {
        boolean itself = command.by().isFor(command.body().id());
        if (!itself && !file.isBuyersOwn(command.by())) {
            return Decision.refuse(EveryContract.notYourPart());
        }
        if (!(state instanceof Undecided open)) {
            return Decision.refuse(Refusals.notNow("to express an interest", state));
        }
        Optional<Interest> known = open.dossier().interest(command.interest());
        if (known.isPresent()) {
            boolean same =
                    known.get().body().equals(command.body())
                            && known.get().proposal().equals(command.proposal());
            return same ? Decision.nothingNew() : Decision.refuse(Refusals.interestIdReused());
        }
        return objection(command, open.dossier(), itself, today)
                .<Decision<AssetTransferEvent>>map(Decision::refuse)
                .orElseGet(() ->
                        Decision.accept(
                                new InterestExpressed(
                                        command.contract(),
                                        file.facts().path(),
                                        Stage.SELECTION,
                                        file.facts().parties(),
                                        command.interest(),
                                        command.body(),
                                        command.proposal(),
                                        today)));
    }

    /** An authority may consider a request that it could decline, by recording it itself. */
    private Optional<Refusal> objection(
            ExpressInterest command, Dossier dossier, boolean itself, LocalDate today) {
        if (dossier.interests().size() >= MOST) {
            return Optional.of(Refusals.tooManyInterests(MOST));
        }
        if (ofBody(command, dossier).anyMatch(Interest::isOpen)) {
            return Optional.of(Refusals.interestExpressedAlready());
        }
        return itself && dossier.law() instanceof AssetLaw.Scotland law
                ? ofBody(command, dossier)
                        .filter(it -> it.standing() instanceof Interest.TurnedDown)
                        .flatMap(it -> it.validated().stream())
                        .flatMap(it -> rules.requests(law).repeatBar(it.on(), today).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static Stream<Interest> ofBody(ExpressInterest command, Dossier dossier) {
        return dossier.interests().values().stream()
                .filter(it -> it.organisation().equals(command.body().id()));
    }

    static Decision<AssetTransferEvent> submit(
            SubmitCase command, AssetTransferState state, OnFile file) {
        String asked = "to submit a business case";
        if (!(state instanceof Open open)) {
            return Decision.refuse(Refusals.notNow(asked, state));
        }
        Optional<Interest> found = open.dossier().interest(command.interest());
        if (found.isEmpty()) {
            return Decision.refuse(Refusals.interestUnknown());
        }
        Interest interest = found.get();
        if (!command.by().isFor(interest.organisation())) {
            return Decision.refuse(EveryContract.notYourPart());
        }
        if (interest.businessCase().equals(Optional.of(command.businessCase()))) {
            return Decision.nothingNew();
        }
        if (!(open instanceof Undecided)) {
            return Decision.refuse(Refusals.notNow(asked, state));
        }
        return interest.standing() instanceof Interest.Eligible
                ? Decision.accept(
                        new CaseSubmitted(
                                command.contract(),
                                file.facts().path(),
                                file.stage(),
                                file.facts().parties(),
                                interest.id(),
                                interest.organisation(),
                                command.businessCase()))
                : Decision.refuse(
                        EveryContract.notNow(
                                asked,
                                Standings.stands(interest.standing()),
                                Standings.next(interest.standing())));
    }

    static Decision<AssetTransferEvent> withdraw(
            WithdrawInterest command, AssetTransferState state, OnFile file) {
        if (!(state instanceof Open open)) {
            return Decision.refuse(Refusals.notNow("to withdraw an interest", state));
        }
        Optional<Interest> found = open.dossier().interest(command.interest());
        if (found.isEmpty()) {
            return Decision.refuse(Refusals.interestUnknown());
        }
        Interest interest = found.get();
        if (!command.by().isFor(interest.organisation())) {
            return Decision.refuse(EveryContract.notYourPart());
        }
        if (!interest.isOpen()) {
            return Decision.nothingNew();
        }
        boolean chosen =
                open.dossier()
                        .chosen()
                        .filter(it -> it.interest().equals(interest.id()))
                        .isPresent();
        return Decision.accept(
                new InterestWithdrawn(
                        command.contract(),
                        chosen ? Stage.SELECTION : file.stage(),
                        chosen ? AwardsOnRecord.withoutPending(file.facts()) : file.facts(),
                        interest.id(),
                        interest.organisation(),
                        command.because()));
    }
}
