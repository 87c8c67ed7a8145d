package org.publicaccord.contractservice.publishing;

import java.util.Optional;
import org.publicaccord.contractservice.providerselection.SelectionEvent;
import org.publicaccord.contractservice.providerselection.SelectionEvent.AwardIntended;
import org.publicaccord.contractservice.providerselection.SelectionEvent.ContractAwarded;
import org.publicaccord.contractservice.providerselection.SelectionEvent.DecidedFurther;
import org.publicaccord.contractservice.providerselection.SelectionEvent.InformationProvided;
import org.publicaccord.contractservice.providerselection.SelectionEvent.NoticePublished;
import org.publicaccord.contractservice.providerselection.SelectionEvent.PanelAdvised;
import org.publicaccord.contractservice.providerselection.SelectionEvent.PanelReferred;
import org.publicaccord.contractservice.providerselection.SelectionEvent.ProcessSelected;
import org.publicaccord.contractservice.providerselection.SelectionEvent.ProviderChosen;
import org.publicaccord.contractservice.providerselection.SelectionEvent.RepresentationReceived;
import org.publicaccord.contractservice.providerselection.SelectionEvent.SelectionAbandoned;
import org.publicaccord.published.contract.ContractEvent;
import org.publicaccord.published.contract.FurtherDecision;
import org.publicaccord.published.contract.FurtherDecisionMade;
import org.publicaccord.published.contract.SelectionNoticePublished;
import org.publicaccord.published.contract.SelectionProcess;
import org.publicaccord.published.contract.SelectionStep;
import org.publicaccord.published.contract.SelectionStepRecorded;

/** What happens in a selection, as it is published: the provider only once a notice says so. */
final class ProviderSelectionTranslation {

    private ProviderSelectionTranslation() {}

    static ContractEvent of(SelectionEvent event, CommonFields it) {
        return switch (event) {
            case ProcessSelected e ->
                    new org.publicaccord.published.contract.ProcessSelected(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            PublishedWords.facts(e.facts()),
                            process(e.selection().process()),
                            e.selection().because().words(),
                            e.governance().rulePack());
            case NoticePublished e ->
                    new SelectionNoticePublished(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.notice().name(),
                            e.noticeId(),
                            e.publishedOn());
            case ProviderChosen _ -> step(SelectionStep.PROVIDER_CHOSEN, it);
            case AwardIntended e ->
                    new org.publicaccord.published.contract.AwardIntended(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            PublishedWords.facts(e.facts()),
                            e.provider().value(),
                            Optional.empty(),
                            Optional.of(process(e.process())),
                            e.noticeId(),
                            Optional.of(e.lastDay()));
            case RepresentationReceived e ->
                    new org.publicaccord.published.contract.RepresentationReceived(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.provider().value(),
                            e.receivedOn());
            case InformationProvided _ -> step(SelectionStep.INFORMATION_PROVIDED, it);
            case DecidedFurther e ->
                    new FurtherDecisionMade(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            PublishedWords.facts(e.facts()),
                            FurtherDecision.valueOf(e.decision().name()),
                            e.lastDay(),
                            e.because().words());
            case PanelReferred _ -> step(SelectionStep.PANEL_REFERRED, it);
            case PanelAdvised _ -> step(SelectionStep.PANEL_ADVISED, it);
            case ContractAwarded e -> AwardTranslation.announced(e, Optional.empty(), it);
            case SelectionAbandoned e -> AwardTranslation.stopped(e.because(), it);
        };
    }

    private static ContractEvent step(SelectionStep step, CommonFields it) {
        return new SelectionStepRecorded(
                it.contract(), it.path(), it.stage(), it.at(), it.actor(), it.parties(), step);
    }

    private static SelectionProcess process(org.publicaccord.rules.SelectionProcess process) {
        return SelectionProcess.valueOf(process.name());
    }
}
