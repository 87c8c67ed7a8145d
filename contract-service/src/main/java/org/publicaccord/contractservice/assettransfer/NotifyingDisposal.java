package org.publicaccord.contractservice.assettransfer;

import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.GiveDisposalNotice;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.RecordBidder;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.Open;
import org.publicaccord.contractservice.assettransfer.TransferEvent.BidderRecorded;
import org.publicaccord.contractservice.assettransfer.TransferEvent.DisposalNoticeGiven;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.decider.Decision;
import org.publicaccord.rules.assets.CommunityValueRules;

/** The notice that sets moratoria going, and who asks to bid (Localism Act 2011, s.95). */
record NotifyingDisposal(Rules rules) {

    Decision<AssetTransferEvent> give(
            GiveDisposalNotice command, AssetTransferState state, OnFile file, LocalDate today) {
        if (!(state instanceof Open open)) {
            return Decision.refuse(Refusals.notNow("to give notice of a disposal", state));
        }
        Optional<CommunityValueRules> act = rules.communityValue(open.dossier().law());
        if (act.isEmpty()) {
            return Decision.refuse(Refusals.notOfCommunityValue());
        }
        Optional<DisposalNotice> before = open.dossier().disposalNotice();
        if (before.filter(it -> it.on().equals(command.noticeOn())).isPresent()) {
            return Decision.nothingNew();
        }
        if (command.noticeOn().isAfter(today)) {
            return Decision.refuse(EveryContract.dayToCome(command.noticeOn()));
        }
        Optional<LocalDate> until = before.map(it -> it.moratorium().protectedLastDay());
        return until.filter(last -> !command.noticeOn().isAfter(last)).isPresent()
                ? Decision.refuse(
                        EveryContract.notNow(
                                "to give notice of a disposal again",
                                "the protected period of the notice that was given lasts until "
                                        + UkCalendar.inWords(until.get()),
                                "Go on with the disposal."))
                : Decision.accept(given(command, act.get(), file));
    }

    /** What a right to buy would bring is told, and decides nothing while it is only proposed. */
    private DisposalNoticeGiven given(
            GiveDisposalNotice command, CommunityValueRules act, OnFile file) {
        return new DisposalNoticeGiven(
                command.contract(),
                file.facts().path(),
                file.stage(),
                file.facts().parties(),
                command.noticeOn(),
                act.moratorium(command.noticeOn()),
                rules.rightToBuy(command.noticeOn())
                        .map(it -> it.moratoriumLastDay(command.noticeOn())));
    }

    static Decision<AssetTransferEvent> bid(
            RecordBidder command, AssetTransferState state, OnFile file, LocalDate today) {
        String asked = "to record a potential bidder";
        if (!(state instanceof Open open)) {
            return Decision.refuse(Refusals.notNow(asked, state));
        }
        Optional<DisposalNotice> given = open.dossier().disposalNotice();
        if (given.isEmpty()) {
            return Decision.refuse(
                    EveryContract.notNow(
                            asked,
                            "no notice of a disposal is on record",
                            "Record the owner's notice first."));
        }
        DisposalNotice notice = given.get();
        if (notice.bidders().containsKey(command.group())) {
            return Decision.nothingNew();
        }
        if (command.requestedOn().isAfter(today)) {
            return Decision.refuse(EveryContract.dayToCome(command.requestedOn()));
        }
        if (command.requestedOn().isBefore(notice.on())) {
            return Decision.refuse(EveryContract.dayBefore(command.requestedOn(), notice.on()));
        }
        LocalDate last = notice.moratorium().interimLastDay();
        return command.requestedOn().isAfter(last)
                ? Decision.refuse(Refusals.bidderTooLate(last))
                : Decision.accept(
                        new BidderRecorded(
                                command.contract(),
                                file.facts().path(),
                                file.stage(),
                                file.facts().parties(),
                                command.group(),
                                command.requestedOn()));
    }
}
