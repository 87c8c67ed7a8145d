package org.publicaccord.contractservice.publishing;

import org.publicaccord.contractservice.assettransfer.InterestEvent;
import org.publicaccord.contractservice.assettransfer.InterestEvent.CaseSubmitted;
import org.publicaccord.contractservice.assettransfer.InterestEvent.DecisionExtended;
import org.publicaccord.contractservice.assettransfer.InterestEvent.DecisionOverdue;
import org.publicaccord.contractservice.assettransfer.InterestEvent.EligibilityConfirmed;
import org.publicaccord.contractservice.assettransfer.InterestEvent.InterestExpressed;
import org.publicaccord.contractservice.assettransfer.InterestEvent.InterestTurnedDown;
import org.publicaccord.contractservice.assettransfer.InterestEvent.InterestWithdrawn;
import org.publicaccord.contractservice.assettransfer.InterestEvent.RedressDecided;
import org.publicaccord.contractservice.assettransfer.InterestEvent.RedressSought;
import org.publicaccord.contractservice.assettransfer.InterestEvent.TransferDecided;
import org.publicaccord.published.contract.AssetCaseSubmitted;
import org.publicaccord.published.contract.AssetDecisionExtended;
import org.publicaccord.published.contract.AssetDecisionOverdue;
import org.publicaccord.published.contract.AssetEligibilityConfirmed;
import org.publicaccord.published.contract.AssetInterestExpressed;
import org.publicaccord.published.contract.AssetInterestTurnedDown;
import org.publicaccord.published.contract.AssetInterestWithdrawn;
import org.publicaccord.published.contract.AssetRedressDecided;
import org.publicaccord.published.contract.AssetRedressSought;
import org.publicaccord.published.contract.AssetTransferDecided;
import org.publicaccord.published.contract.ContractEvent;
import org.publicaccord.rules.assets.Redress;

/** What happens to a body's interest in an asset, as it is published. */
final class AssetInterestTranslation {

    private AssetInterestTranslation() {}

    static ContractEvent of(InterestEvent event, CommonFields it) {
        return switch (event) {
            case InterestExpressed e ->
                    new AssetInterestExpressed(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.interest().toString(),
                            e.body().value(),
                            e.applicant().name(),
                            e.proposal().words(),
                            e.receivedOn());
            case InterestWithdrawn e ->
                    new AssetInterestWithdrawn(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.interest().toString(),
                            e.body().value(),
                            e.because().words());
            case EligibilityConfirmed e ->
                    new AssetEligibilityConfirmed(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.interest().toString(),
                            e.body().value(),
                            e.lock().kind().name(),
                            e.lock().evidence().hex(),
                            e.completeOn(),
                            e.decisionDue());
            case InterestTurnedDown e ->
                    new AssetInterestTurnedDown(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.interest().toString(),
                            e.body().value(),
                            e.on(),
                            e.because().words(),
                            e.redress().map(redress -> redress.kind().name()),
                            e.redress().map(Redress::lastDay),
                            e.redress().map(redress -> redress.basis().legalBasis()));
            case CaseSubmitted e ->
                    new AssetCaseSubmitted(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.interest().toString(),
                            e.body().value(),
                            e.businessCase().tenure().name(),
                            e.businessCase().years(),
                            PublishedWords.money(e.businessCase().consideration()),
                            e.businessCase().benefit().words(),
                            e.businessCase().funding().words(),
                            e.businessCase().content().hex());
            case DecisionExtended e ->
                    new AssetDecisionExtended(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.interest().toString(),
                            e.body().value(),
                            e.newDue());
            case DecisionOverdue e ->
                    new AssetDecisionOverdue(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.interest().toString(),
                            e.body().value(),
                            e.due(),
                            e.redress().kind().name(),
                            e.redress().lastDay());
            case RedressSought e ->
                    new AssetRedressSought(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.interest().toString(),
                            e.body().value(),
                            e.kind().name(),
                            e.grounds().words());
            case RedressDecided e ->
                    new AssetRedressDecided(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.interest().toString(),
                            e.body().value(),
                            e.upheld(),
                            e.on(),
                            e.because().words());
            case TransferDecided e ->
                    new AssetTransferDecided(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            PublishedWords.facts(e.facts()),
                            e.interest().toString(),
                            e.body().value(),
                            AssetWords.name(e.facts(), e.body()),
                            AssetWords.points(e),
                            e.assessed().size(),
                            e.because().words());
        };
    }
}
