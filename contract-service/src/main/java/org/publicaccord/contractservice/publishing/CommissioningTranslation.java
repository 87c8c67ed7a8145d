package org.publicaccord.contractservice.publishing;

import org.publicaccord.contractservice.commissioning.CommissioningEvent;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.CoDesignClosed;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.CoDesignOpened;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.ContributionAnswered;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.ContributionReceived;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.JointPurchaseAgreed;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.MarketFailureDetermined;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.NeedAbandoned;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.NeedMetWithoutContract;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.NeedRecorded;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.OptionsAppraised;
import org.publicaccord.contractservice.commissioning.Determination;
import org.publicaccord.contractservice.commissioning.Determined;
import org.publicaccord.contractservice.commissioning.Need;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.published.contract.CheckedRoute;
import org.publicaccord.published.contract.Consideration;
import org.publicaccord.published.contract.ContractEvent;
import org.publicaccord.published.contract.EvidenceDocument;
import org.publicaccord.published.contract.OpenedRoute;

/** What happens to a need, as it is published. */
final class CommissioningTranslation {

    private CommissioningTranslation() {}

    static ContractEvent of(CommissioningEvent event, CommonFields it) {
        return switch (event) {
            case NeedRecorded e -> recorded(e, it);
            case JointPurchaseAgreed e ->
                    new org.publicaccord.published.contract.JointPurchaseAgreed(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            PublishedWords.facts(e.facts()),
                            e.organisation().value());
            case CoDesignOpened e ->
                    new org.publicaccord.published.contract.CoDesignOpened(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.purpose().words(),
                            e.invited(),
                            e.safeguards().words());
            case ContributionReceived e ->
                    new org.publicaccord.published.contract.ContributionReceived(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.contribution().toString(),
                            e.capacity().name());
            case ContributionAnswered e ->
                    new org.publicaccord.published.contract.ContributionAnswered(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.contribution().toString(),
                            e.outcome().name(),
                            e.because().words());
            case CoDesignClosed e ->
                    new org.publicaccord.published.contract.CoDesignClosed(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.learned().words(),
                            e.contributions());
            case MarketFailureDetermined e -> determined(e, it);
            case OptionsAppraised e -> appraised(e, it);
            case NeedMetWithoutContract e ->
                    new org.publicaccord.published.contract.NeedMetWithoutContract(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.route().name(),
                            e.because().words());
            case NeedAbandoned e ->
                    new org.publicaccord.published.contract.NeedAbandoned(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.because().words());
        };
    }

    private static ContractEvent recorded(NeedRecorded e, CommonFields it) {
        return new org.publicaccord.published.contract.NeedRecorded(
                it.contract(),
                it.path(),
                it.stage(),
                it.at(),
                it.actor(),
                it.parties(),
                PublishedWords.facts(e.facts()),
                e.need().concerned().words(),
                e.need().serves().map(Need.StrategyServed::title));
    }

    private static ContractEvent determined(MarketFailureDetermined e, CommonFields it) {
        Determined determined = e.determined();
        Determination found = determined.determination();
        return new org.publicaccord.published.contract.MarketFailureDetermined(
                it.contract(),
                it.path(),
                it.stage(),
                it.at(),
                it.actor(),
                it.parties(),
                found.kind().name(),
                determined.on(),
                found.lookedAt().stream().map(Reason::words).toList(),
                found.findings().words(),
                found.evidence().stream()
                        .map(document ->
                                new EvidenceDocument(document.title(), document.content().hex()))
                        .toList(),
                determined.opens().stream()
                        .map(opened ->
                                new OpenedRoute(
                                        opened.route().name(),
                                        opened.because().words(),
                                        opened.legalBasis()))
                        .toList());
    }

    private static ContractEvent appraised(OptionsAppraised e, CommonFields it) {
        return new org.publicaccord.published.contract.OptionsAppraised(
                it.contract(),
                it.path(),
                it.stage(),
                it.at(),
                it.actor(),
                it.parties(),
                e.appraisal().chosen().name(),
                e.appraisal().because().words(),
                e.appraisal().options().stream()
                        .map(option ->
                                new Consideration(option.route().name(), option.because().words()))
                        .toList(),
                e.checked()
                        .map(found ->
                                new CheckedRoute(
                                        found.answer().name(),
                                        found.legalBasis(),
                                        found.rule(),
                                        found.steps(),
                                        found.toDo())));
    }
}
