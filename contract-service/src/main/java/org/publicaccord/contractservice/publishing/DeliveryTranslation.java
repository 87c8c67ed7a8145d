package org.publicaccord.contractservice.publishing;

import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.delivery.DeliveryEvent;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ContractClosed;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ContractTerminated;
import org.publicaccord.contractservice.delivery.DeliveryEvent.DeliveryBegan;
import org.publicaccord.contractservice.delivery.DeliveryEvent.DeliveryEnded;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ExitStarted;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ExitStepDone;
import org.publicaccord.contractservice.delivery.DeliveryEvent.Extended;
import org.publicaccord.contractservice.delivery.DeliveryEvent.IntentionWithdrawn;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ManagementBegun;
import org.publicaccord.contractservice.delivery.DeliveryEvent.Mobilised;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ModificationAnnounced;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ModificationApplied;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ModificationProposed;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ModificationWithdrawn;
import org.publicaccord.contractservice.delivery.DeliveryEvent.RenewalDecided;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ReviewClosed;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ReviewOpened;
import org.publicaccord.contractservice.delivery.DeliveryEvent.TerminationIntended;
import org.publicaccord.published.contract.ContractEvent;

/** What happens in the delivery of a contract, as it is published. */
final class DeliveryTranslation {

    private DeliveryTranslation() {}

    static ContractEvent of(DeliveryEvent event, CommonFields it) {
        return switch (event) {
            case ManagementBegun e ->
                    new org.publicaccord.published.contract.ManagementBegun(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            PublishedWords.facts(e.facts()),
                            AgreementWords.now(e.facts()),
                            e.baseline().purchase().lightTouch(),
                            e.baseline().rulePack());
            case Mobilised e ->
                    new org.publicaccord.published.contract.Mobilised(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.late());
            case DeliveryBegan e ->
                    new org.publicaccord.published.contract.DeliveryBegan(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.firstDay());
            case DeliveryEnded e ->
                    new org.publicaccord.published.contract.DeliveryEnded(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            PublishedWords.facts(e.facts()),
                            AgreementWords.now(e.facts()),
                            e.lastDay());
            case ModificationProposed e ->
                    new org.publicaccord.published.contract.ModificationProposed(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.change().toString(),
                            e.proposal().valueDelta(),
                            e.proposal().lastDay(),
                            e.proposal().rationale().words(),
                            AgreementWords.assessment(e.assessment()));
            case ModificationAnnounced e ->
                    new org.publicaccord.published.contract.ModificationAnnounced(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.change().toString(),
                            e.notice().id());
            case ModificationApplied e ->
                    new org.publicaccord.published.contract.ModificationApplied(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            PublishedWords.facts(e.facts()),
                            AgreementWords.now(e.facts()),
                            e.change().toString(),
                            e.takesEffectOn());
            case ModificationWithdrawn e ->
                    new org.publicaccord.published.contract.ModificationWithdrawn(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.change().toString(),
                            e.because().words());
            case ReviewOpened e ->
                    new org.publicaccord.published.contract.ReviewOpened(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            AgreementWords.findings(e.inputs()));
            case ReviewClosed e ->
                    new org.publicaccord.published.contract.ReviewClosed(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.learned().words());
            case RenewalDecided e ->
                    new org.publicaccord.published.contract.RenewalDecided(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.outcome().name(),
                            e.successor().map(ContractId::toString),
                            e.because().words());
            case Extended e ->
                    new org.publicaccord.published.contract.Extended(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            PublishedWords.facts(e.facts()),
                            AgreementWords.now(e.facts()),
                            e.months(),
                            e.takesEffectOn());
            case ExitStarted e ->
                    new org.publicaccord.published.contract.ExitStarted(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.plan().words());
            case ExitStepDone e ->
                    new org.publicaccord.published.contract.ExitStepDone(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.step().name(),
                            e.doneOn(),
                            e.what().words(),
                            e.late());
            case TerminationIntended e ->
                    new org.publicaccord.published.contract.TerminationIntended(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.ground().name(),
                            e.because().words(),
                            e.representationsUntil());
            case IntentionWithdrawn e ->
                    new org.publicaccord.published.contract.TerminationIntentionWithdrawn(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.because().words());
            case ContractTerminated e ->
                    new org.publicaccord.published.contract.EndedByTermination(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            PublishedWords.facts(e.facts()),
                            AgreementWords.now(e.facts()),
                            e.ground().name(),
                            e.endedOn(),
                            e.because().words());
            case ContractClosed e ->
                    new org.publicaccord.published.contract.ContractClosed(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            AgreementWords.notNeeded(e.notApplicable()));
        };
    }
}
