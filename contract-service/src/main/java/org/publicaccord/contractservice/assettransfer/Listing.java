package org.publicaccord.contractservice.assettransfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ListAsset;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.StopTransfer;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.Intended;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.NoTransfer;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.Open;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.Passed;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.Stopped;
import org.publicaccord.contractservice.assettransfer.TransferEvent.AssetListed;
import org.publicaccord.contractservice.assettransfer.TransferEvent.TransferStopped;
import org.publicaccord.contractservice.contract.AwardsOnRecord;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.RulePack;
import org.publicaccord.rules.assets.AssetTransferRules;
import org.publicaccord.rules.assets.CommunityValueRules;
import org.publicaccord.rules.assets.DisposalRules;

/** Lists an asset under the law of its nation, or gives its transfer up. */
record Listing(Rules rules) {

    /** The law, or why there is none. */
    private sealed interface Found {}

    private record Law(AssetLaw law) implements Found {}

    private record Missing(Refusal refusal) implements Found {}

    Decision<AssetTransferEvent> decide(
            ListAsset command, AssetTransferState state, OnFile file, LocalDate today) {
        if (state instanceof Open open && open.dossier().asset().equals(command.asset())) {
            return Decision.nothingNew();
        }
        if (!(state instanceof Intended intended)) {
            return Decision.refuse(Refusals.notNow("to list the asset", state));
        }
        Found found =
                switch (intended.need().nation()) {
                    case ENGLAND_AND_WALES -> england(command, today);
                    case SCOTLAND -> scotland(command, today);
                    case NORTHERN_IRELAND -> new Missing(Refusals.lawNotKept());
                };
        return switch (found) {
            case Missing(var refusal) -> Decision.refuse(refusal);
            case Law(var law) ->
                    Decision.accept(
                            new AssetListed(
                                    command.contract(),
                                    Stage.SELECTION,
                                    PublicRecord.listed(file.facts()),
                                    command.asset(),
                                    law));
        };
    }

    private Found england(ListAsset command, LocalDate today) {
        Optional<RulePack> disposals = rules.inForceOn(DisposalRules.REGIME, today);
        if (disposals.isEmpty()) {
            return new Missing(EveryContract.noPackInForce(DisposalRules.REGIME, today));
        }
        Optional<LocalDate> listedOn = command.asset().communityValueListedOn();
        if (listedOn.isEmpty()) {
            return new Law(new AssetLaw.England(disposals.get().id(), Optional.empty()));
        }
        if (listedOn.get().isAfter(today)) {
            return new Missing(EveryContract.dayToCome(listedOn.get()));
        }
        Optional<RulePack> communityValue = rules.inForceOn(CommunityValueRules.REGIME, today);
        if (communityValue.isEmpty()) {
            return new Missing(EveryContract.noPackInForce(CommunityValueRules.REGIME, today));
        }
        LocalDate lastDay =
                new CommunityValueRules(communityValue.get()).listingLastDay(listedOn.get());
        return lastDay.isBefore(today)
                ? new Missing(Refusals.communityValueEntryOver(lastDay))
                : new Law(
                        new AssetLaw.England(
                                disposals.get().id(), communityValue.map(RulePack::id)));
    }

    private Found scotland(ListAsset command, LocalDate today) {
        if (command.asset().communityValueListedOn().isPresent()) {
            return new Missing(Refusals.communityValueIsEnglish());
        }
        if (command.authority().isEmpty()) {
            return new Missing(Refusals.relevantAuthorityMissing());
        }
        return rules.inForceOn(AssetTransferRules.REGIME, today)
                .<Found>map(pack ->
                        new Law(new AssetLaw.Scotland(pack.id(), command.authority().get())))
                .orElseGet(() ->
                        new Missing(EveryContract.noPackInForce(AssetTransferRules.REGIME, today)));
    }

    /** Whoever waits for a decision is told no with it. */
    Decision<AssetTransferEvent> stop(
            StopTransfer command, AssetTransferState state, OnFile file, LocalDate today) {
        List<AssetTransferEvent> events = new ArrayList<>();
        switch (state) {
            case Stopped _ -> {
                return Decision.nothingNew();
            }
            case NoTransfer _, Passed _ -> {
                return Decision.refuse(Refusals.notNow("to give the transfer up", state));
            }
            case Intended _ -> {}
            case Open open ->
                    open.dossier()
                            .open()
                            .filter(it -> !(it.standing() instanceof Interest.UnderRedress))
                            .map(it ->
                                    new Qualifying(rules)
                                            .turnedDown(
                                                    it,
                                                    command.because(),
                                                    open.dossier().law(),
                                                    file,
                                                    today))
                            .forEach(events::add);
        }
        events.add(
                new TransferStopped(
                        command.contract(),
                        Stage.ABANDONED,
                        AwardsOnRecord.withoutPending(file.facts()),
                        command.because()));
        return Decision.accept(events);
    }
}
