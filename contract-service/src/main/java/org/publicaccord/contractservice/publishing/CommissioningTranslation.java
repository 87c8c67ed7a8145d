package org.publicaccord.contractservice.publishing;

import org.publicaccord.contractservice.commissioning.CommissioningEvent;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.CoDesignClosed;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.CoDesignOpened;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.ContributionAnswered;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.ContributionReceived;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.JointPurchaseAgreed;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.NeedAbandoned;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.NeedRecorded;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.OptionsAppraised;
import org.publicaccord.contractservice.commissioning.Need;
import org.publicaccord.published.contract.Consideration;
import org.publicaccord.published.contract.ContractEvent;

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
            case OptionsAppraised e -> appraised(e, it);
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
                        .toList());
    }
}
