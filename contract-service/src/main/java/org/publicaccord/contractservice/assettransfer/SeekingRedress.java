package org.publicaccord.contractservice.assettransfer;

import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.DecideRedress;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.SeekRedress;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.Open;
import org.publicaccord.contractservice.assettransfer.InterestEvent.RedressDecided;
import org.publicaccord.contractservice.assettransfer.InterestEvent.RedressSought;
import org.publicaccord.contractservice.contract.AwardsOnRecord;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.decider.Decision;
import org.publicaccord.rules.assets.Redress;

/**
 * Review by the authority, or appeal to the Scottish Ministers (Community Empowerment (Scotland)
 * Act 2015, ss.85 to 88).
 */
record SeekingRedress(Rules rules) {

    Decision<AssetTransferEvent> seek(
            SeekRedress command, AssetTransferState state, OnFile file, LocalDate today) {
        if (!(state instanceof Open open)) {
            return Decision.refuse(Refusals.notNow("to ask for review or appeal", state));
        }
        Optional<Interest> found = open.dossier().interest(command.interest());
        if (found.isEmpty()) {
            return Decision.refuse(Refusals.interestUnknown());
        }
        Interest interest = found.get();
        if (!command.by().isFor(interest.organisation())) {
            return Decision.refuse(EveryContract.notYourPart());
        }
        if (interest.standing() instanceof Interest.UnderRedress) {
            return Decision.nothingNew();
        }
        Optional<Redress> redress = redress(interest, open.dossier().law(), today);
        if (redress.isEmpty()) {
            return Decision.refuse(Refusals.nothingToRedress());
        }
        return today.isAfter(redress.get().lastDay())
                ? Decision.refuse(Refusals.redressTooLate(redress.get().lastDay()))
                : Decision.accept(
                        new RedressSought(
                                command.contract(),
                                file.facts().path(),
                                file.stage(),
                                file.facts().parties(),
                                interest.id(),
                                interest.organisation(),
                                redress.get().kind(),
                                command.grounds()));
    }

    /** About a refusal, or about a decision that did not come in time. */
    private Optional<Redress> redress(Interest interest, AssetLaw law, LocalDate today) {
        if (interest.standing() instanceof Interest.TurnedDown(var _, var redress)) {
            return redress;
        }
        return interest.awaitsDecision()
                ? interest.validated()
                        .flatMap(Interest.Validated::decisionDue)
                        .filter(today::isAfter)
                        .flatMap(due -> new Qualifying(rules).redress(law, due))
                : Optional.empty();
    }

    static Decision<AssetTransferEvent> decide(
            DecideRedress command, AssetTransferState state, OnFile file, LocalDate today) {
        if (!(state instanceof Open open)) {
            return Decision.refuse(Refusals.notNow("to decide a review or appeal", state));
        }
        return open.dossier()
                .interest(command.interest())
                .map(it -> decide(command, it, file, today))
                .orElseGet(() -> Decision.refuse(Refusals.interestUnknown()));
    }

    private static Decision<AssetTransferEvent> decide(
            DecideRedress command, Interest interest, OnFile file, LocalDate today) {
        return interest.standing() instanceof Interest.UnderRedress
                ? Decision.accept(
                        new RedressDecided(
                                command.contract(),
                                command.upheld() ? Stage.SELECTION : file.stage(),
                                command.upheld()
                                        ? AwardsOnRecord.withoutPending(file.facts())
                                        : file.facts(),
                                interest.id(),
                                interest.organisation(),
                                command.upheld(),
                                today,
                                command.because()))
                : Decision.refuse(
                        EveryContract.notNow(
                                "to decide a review or appeal",
                                Standings.stands(interest.standing()),
                                Standings.next(interest.standing())));
    }
}
