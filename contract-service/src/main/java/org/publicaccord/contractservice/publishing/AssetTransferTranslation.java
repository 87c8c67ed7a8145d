package org.publicaccord.contractservice.publishing;

import org.publicaccord.contractservice.assettransfer.TransferEvent;
import org.publicaccord.contractservice.assettransfer.TransferEvent.AssetListed;
import org.publicaccord.contractservice.assettransfer.TransferEvent.AssetValued;
import org.publicaccord.contractservice.assettransfer.TransferEvent.BidderRecorded;
import org.publicaccord.contractservice.assettransfer.TransferEvent.ClearanceRecorded;
import org.publicaccord.contractservice.assettransfer.TransferEvent.DisposalNoticeGiven;
import org.publicaccord.contractservice.assettransfer.TransferEvent.DueDiligenceRecorded;
import org.publicaccord.contractservice.assettransfer.TransferEvent.HeadsAgreed;
import org.publicaccord.contractservice.assettransfer.TransferEvent.HeadsProposed;
import org.publicaccord.contractservice.assettransfer.TransferEvent.MoratoriumEnded;
import org.publicaccord.contractservice.assettransfer.TransferEvent.TransferCleared;
import org.publicaccord.contractservice.assettransfer.TransferEvent.TransferCompleted;
import org.publicaccord.contractservice.assettransfer.TransferEvent.TransferStopped;
import org.publicaccord.published.contract.AssetBidderRecorded;
import org.publicaccord.published.contract.AssetClearanceRecorded;
import org.publicaccord.published.contract.AssetDisposalNoticeGiven;
import org.publicaccord.published.contract.AssetDueDiligenceRecorded;
import org.publicaccord.published.contract.AssetHeadsAgreed;
import org.publicaccord.published.contract.AssetHeadsProposed;
import org.publicaccord.published.contract.AssetMoratoriumEnded;
import org.publicaccord.published.contract.AssetTransferCleared;
import org.publicaccord.published.contract.AssetTransferCompleted;
import org.publicaccord.published.contract.AssetTransferStopped;
import org.publicaccord.published.contract.ContractEvent;

/** What happens to the transfer of an asset as a whole, as it is published. */
final class AssetTransferTranslation {

    private AssetTransferTranslation() {}

    static ContractEvent of(TransferEvent event, CommonFields it) {
        return switch (event) {
            case AssetListed e ->
                    new org.publicaccord.published.contract.AssetListed(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            PublishedWords.facts(e.facts()),
                            AssetWords.asset(e.asset()),
                            AssetWords.law(e.law()),
                            AssetWords.rulePacks(e.law()));
            case AssetValued e ->
                    new org.publicaccord.published.contract.AssetValued(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            PublishedWords.money(e.valuation().unrestrictedValue()),
                            e.valuation().valuer(),
                            e.valuation().valuedOn(),
                            e.valuation().report().hex());
            case ClearanceRecorded e ->
                    new AssetClearanceRecorded(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            AssetWords.code(e.clearance()),
                            AssetWords.sentence(e.clearance()),
                            AssetWords.on(e.clearance()),
                            AssetWords.reference(e.clearance()));
            case DisposalNoticeGiven e ->
                    new AssetDisposalNoticeGiven(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.noticeOn(),
                            e.moratorium().interimLastDay(),
                            e.moratorium().fullLastDay(),
                            e.moratorium().protectedLastDay(),
                            e.proposedLastDay());
            case BidderRecorded e ->
                    new AssetBidderRecorded(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.group().value(),
                            e.requestedOn());
            case MoratoriumEnded e ->
                    new AssetMoratoriumEnded(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.period().name(),
                            e.lastDay());
            case HeadsProposed e ->
                    new AssetHeadsProposed(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            AssetWords.terms(e.heads()));
            case HeadsAgreed e ->
                    new AssetHeadsAgreed(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.content().hex());
            case DueDiligenceRecorded e ->
                    new AssetDueDiligenceRecorded(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            AssetWords.findings(e.findings()));
            case TransferCleared e ->
                    new AssetTransferCleared(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            PublishedWords.money(e.undervalue()),
                            e.need().map(Enum::name),
                            e.basis().rule(),
                            e.basis().legalBasis(),
                            e.because().words());
            case TransferCompleted e ->
                    new AssetTransferCompleted(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            PublishedWords.facts(e.facts()),
                            AgreementWords.now(e.facts()),
                            e.body().value(),
                            AssetWords.name(e.facts(), e.body()),
                            AssetWords.asset(e.asset()),
                            AssetWords.terms(e.terms()),
                            PublishedWords.money(e.undervalue()),
                            e.signedContent().hex());
            case TransferStopped e ->
                    new AssetTransferStopped(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.because().words());
        };
    }
}
