package org.publicaccord.contractservice.publishing;

import org.publicaccord.contractservice.assettransfer.HoldingEvent;
import org.publicaccord.contractservice.assettransfer.HoldingEvent.AssetReverted;
import org.publicaccord.contractservice.assettransfer.HoldingEvent.AuthoritySteppedIn;
import org.publicaccord.contractservice.assettransfer.HoldingEvent.BenefitReportOverdue;
import org.publicaccord.contractservice.assettransfer.HoldingEvent.BenefitReported;
import org.publicaccord.contractservice.assettransfer.HoldingEvent.CovenantBreached;
import org.publicaccord.contractservice.assettransfer.HoldingEvent.CovenantCured;
import org.publicaccord.contractservice.assettransfer.HoldingEvent.CovenantExpired;
import org.publicaccord.contractservice.assettransfer.HoldingEvent.CovenantReleased;
import org.publicaccord.contractservice.assettransfer.HoldingEvent.CureNoticeGiven;
import org.publicaccord.contractservice.assettransfer.HoldingEvent.CurePeriodEnded;
import org.publicaccord.published.contract.AssetBenefitReportOverdue;
import org.publicaccord.published.contract.AssetBenefitReported;
import org.publicaccord.published.contract.AssetCovenantBreached;
import org.publicaccord.published.contract.AssetCovenantCured;
import org.publicaccord.published.contract.AssetCovenantExpired;
import org.publicaccord.published.contract.AssetCovenantReleased;
import org.publicaccord.published.contract.AssetCureNoticeGiven;
import org.publicaccord.published.contract.AssetCurePeriodEnded;
import org.publicaccord.published.contract.AssetSteppedIn;
import org.publicaccord.published.contract.ContractEvent;

/** What happens to an asset in the hands of a body, as it is published. */
final class AssetHoldingTranslation {

    private AssetHoldingTranslation() {}

    static ContractEvent of(HoldingEvent event, CommonFields it) {
        return switch (event) {
            case CovenantBreached e ->
                    new AssetCovenantBreached(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.covenant(),
                            e.what().words());
            case CureNoticeGiven e ->
                    new AssetCureNoticeGiven(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.covenant(),
                            e.cureBy(),
                            e.demand().words());
            case CurePeriodEnded e ->
                    new AssetCurePeriodEnded(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.covenant(),
                            e.cureBy());
            case CovenantCured e ->
                    new AssetCovenantCured(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.covenant(),
                            e.how().words());
            case AuthoritySteppedIn e ->
                    new AssetSteppedIn(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.covenant(),
                            e.since(),
                            e.because().words());
            case AssetReverted e ->
                    new org.publicaccord.published.contract.AssetReverted(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            PublishedWords.facts(e.facts()),
                            AgreementWords.now(e.facts()),
                            e.covenant(),
                            e.because().words());
            case CovenantReleased e ->
                    new AssetCovenantReleased(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.covenant(),
                            e.because().words());
            case CovenantExpired e ->
                    new AssetCovenantExpired(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.covenant(),
                            e.lastDay());
            case BenefitReported e ->
                    new AssetBenefitReported(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.upTo(),
                            e.gained().words(),
                            e.nextDue());
            case BenefitReportOverdue e ->
                    new AssetBenefitReportOverdue(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.due());
        };
    }
}
