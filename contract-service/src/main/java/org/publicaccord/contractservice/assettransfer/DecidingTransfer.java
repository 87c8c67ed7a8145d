package org.publicaccord.contractservice.assettransfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.DecideTransfer;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.ForOneBody;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.Undecided;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.Valued;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.WellBeingStated;
import org.publicaccord.contractservice.assettransfer.InterestEvent.TransferDecided;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;

/** Decides which body is to have the asset; the others are turned down with it. */
record DecidingTransfer(Rules rules) {

    private static final Reason GOES_TO_ANOTHER =
            new Reason("The authority decided that the asset is to go to another body.");

    Decision<AssetTransferEvent> decide(
            DecideTransfer command, AssetTransferState state, OnFile file, Instant at) {
        if (state instanceof ForOneBody it
                && it.dossier().chosenInterest().id().equals(command.interest())) {
            return Decision.nothingNew();
        }
        if (!(state instanceof Valued || state instanceof WellBeingStated)) {
            return Decision.refuse(Refusals.notNow("to decide who is to have the asset", state));
        }
        Dossier dossier = ((Undecided) state).dossier();
        return objection(command, dossier, UkCalendar.dayOf(at))
                .<Decision<AssetTransferEvent>>map(Decision::refuse)
                .orElseGet(() -> Decision.accept(decided(command, dossier, file, at)));
    }

    private Optional<Refusal> objection(DecideTransfer command, Dossier dossier, LocalDate today) {
        Optional<Interest> interest = dossier.interest(command.interest());
        if (interest.isEmpty()) {
            return Optional.of(Refusals.interestUnknown());
        }
        if (!(interest.get().standing() instanceof Interest.CaseSubmitted)) {
            return Optional.of(Refusals.noBusinessCase());
        }
        List<UUID> waiting = dossier.withCase().map(Interest::id).sorted().toList();
        if (!command.assessed().stream()
                .map(Assessed::interest)
                .sorted()
                .toList()
                .equals(waiting)) {
            return Optional.of(
                    Refusals.casesNotAssessed(
                            dossier.withCase().map(Interest::body).map(Party::name).toList()));
        }
        return new Clearing(rules)
                .wellBeingMissing(dossier, interest.get().businessCase().orElseThrow(), today);
    }

    private List<AssetTransferEvent> decided(
            DecideTransfer command, Dossier dossier, OnFile file, Instant at) {
        Interest chosen = dossier.interest(command.interest()).orElseThrow();
        var decided =
                new TransferDecided(
                        command.contract(),
                        Stage.AWARD,
                        PublicRecord.decided(file.facts(), chosen, dossier.asset(), at),
                        chosen.id(),
                        chosen.organisation(),
                        command.assessed(),
                        command.because());
        var known = new OnFile(file.contract(), decided.facts(), decided.stage());
        List<AssetTransferEvent> events = new ArrayList<>();
        events.add(decided);
        dossier.open()
                .filter(it -> !it.id().equals(chosen.id()))
                .filter(it -> !(it.standing() instanceof Interest.UnderRedress))
                .map(it ->
                        new Qualifying(rules)
                                .turnedDown(
                                        it,
                                        GOES_TO_ANOTHER,
                                        dossier.law(),
                                        known,
                                        UkCalendar.dayOf(at)))
                .forEach(events::add);
        return List.copyOf(events);
    }
}
