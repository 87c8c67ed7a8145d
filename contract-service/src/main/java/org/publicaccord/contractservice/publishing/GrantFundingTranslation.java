package org.publicaccord.contractservice.publishing;

import org.publicaccord.contractservice.grant.FundingEvent;
import org.publicaccord.contractservice.grant.FundingEvent.ClaimDecided;
import org.publicaccord.contractservice.grant.FundingEvent.ClaimSubmitted;
import org.publicaccord.contractservice.grant.FundingEvent.ClawbackDecided;
import org.publicaccord.contractservice.grant.FundingEvent.ClawbackRaised;
import org.publicaccord.contractservice.grant.FundingEvent.DatabaseEntryRecorded;
import org.publicaccord.contractservice.grant.FundingEvent.DeadlineMissed;
import org.publicaccord.contractservice.grant.FundingEvent.GrantCompleted;
import org.publicaccord.contractservice.grant.FundingEvent.InstalmentPaid;
import org.publicaccord.contractservice.grant.FundingEvent.MoneyRecovered;
import org.publicaccord.contractservice.grant.FundingEvent.RepresentationMade;
import org.publicaccord.contractservice.grant.FundingEvent.YearReconciled;
import org.publicaccord.published.contract.GrantClaimDecided;
import org.publicaccord.published.contract.GrantClaimSubmitted;
import org.publicaccord.published.contract.GrantClawbackDecided;
import org.publicaccord.published.contract.GrantClawbackRaised;
import org.publicaccord.published.contract.GrantClawbackRecovered;
import org.publicaccord.published.contract.GrantDatabaseEntryRecorded;
import org.publicaccord.published.contract.GrantDeadlineMissed;
import org.publicaccord.published.contract.GrantInstalmentPaid;
import org.publicaccord.published.contract.GrantRepresentationMade;
import org.publicaccord.published.contract.GrantYearReconciled;

/** What happens to a grant once it is accepted, as it is published. */
final class GrantFundingTranslation {

    private GrantFundingTranslation() {}

    static org.publicaccord.published.contract.ContractEvent of(
            FundingEvent event, CommonFields it) {
        return switch (event) {
            case ClaimSubmitted e ->
                    new GrantClaimSubmitted(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.instalment(),
                            PublishedWords.money(e.claim().amount()),
                            PublishedWords.money(e.claim().spentInAll()),
                            e.claim().evidence().hex());
            case ClaimDecided e ->
                    new GrantClaimDecided(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.instalment(),
                            e.approved().map(PublishedWords::money),
                            e.because().words());
            case InstalmentPaid e ->
                    new GrantInstalmentPaid(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.instalment(),
                            PublishedWords.money(e.amount()),
                            e.paidOn(),
                            PublishedWords.money(e.paidInAll()));
            case YearReconciled e ->
                    new GrantYearReconciled(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.yearEnd(),
                            PublishedWords.money(e.spent()),
                            PublishedWords.money(e.unspent()),
                            e.found().words(),
                            e.nextDue());
            case DeadlineMissed e ->
                    new GrantDeadlineMissed(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.what().name(),
                            e.due());
            case ClawbackRaised e ->
                    new GrantClawbackRaised(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.clawback(),
                            PublishedWords.money(e.amount()),
                            e.ground().name(),
                            e.because().words(),
                            e.representationUntil());
            case RepresentationMade e ->
                    new GrantRepresentationMade(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.clawback(),
                            e.words().words());
            case ClawbackDecided e ->
                    new GrantClawbackDecided(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.clawback(),
                            e.owed().map(PublishedWords::money),
                            e.because().words());
            case MoneyRecovered e ->
                    new GrantClawbackRecovered(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.clawback(),
                            PublishedWords.money(e.amount()),
                            e.recoveredOn(),
                            PublishedWords.money(e.stillOwed()));
            case DatabaseEntryRecorded e ->
                    new GrantDatabaseEntryRecorded(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.reference(),
                            e.enteredOn());
            case GrantCompleted e ->
                    new org.publicaccord.published.contract.GrantCompleted(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            PublishedWords.money(e.paidInAll()));
        };
    }
}
