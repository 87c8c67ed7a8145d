package org.publicaccord.contractservice.register;

import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.contractservice.history.By;
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
import org.publicaccord.rules.selecting.PsrNotice;

/**
 * What happened in a selection of a provider, in plain English. The provider is named once the
 * intention, or the award, is public.
 */
final class ProviderSelectionTold {

    private ProviderSelectionTold() {}

    static Told of(SelectionEvent event, By by) {
        return switch (event) {
            case ProcessSelected it ->
                    Told.of(
                            "selection-process-selected",
                            "The provider is selected by %s."
                                    .formatted(it.selection().process().words()),
                            it.selection().because());
            case NoticePublished it ->
                    Told.of(
                            "selection-notice-published",
                            "%s was published as notice %s."
                                    .formatted(words(it.notice()), it.noticeId()));
            case ProviderChosen _ ->
                    Told.of("selection-provider-chosen", Told.actor(by) + " chose a provider.");
            case AwardIntended it ->
                    Told.of(
                            "selection-intended",
                            "An award to %s is intended, by notice %s; the standstill lasts until the end of %s."
                                    .formatted(
                                            it.facts().party(it.provider()).orElseThrow().name(),
                                            it.noticeId(),
                                            UkCalendar.inWords(it.lastDay())));
            case RepresentationReceived _ ->
                    Told.of(
                            "selection-representation-received",
                            "A provider made a representation; the standstill stays open.");
            case InformationProvided _ ->
                    Told.of(
                            "selection-information-provided",
                            "The provider that made a representation was given information.");
            case DecidedFurther it -> decided(it);
            case PanelReferred _ ->
                    Told.of(
                            "selection-referred-to-panel",
                            "A provider went to the Independent Patient Choice and Procurement"
                                    + " Panel.");
            case PanelAdvised it ->
                    Told.of("selection-panel-advised", "The panel advised.", it.advice());
            case ContractAwarded it -> AwardTold.announced("selection-awarded", it);
            case SelectionAbandoned it ->
                    Told.of(
                            "selection-abandoned",
                            "The selection was given up before a contract.",
                            it.because());
        };
    }

    private static Told decided(DecidedFurther it) {
        String what =
                switch (it.decision()) {
                    case CONFIRM -> "The intended award was confirmed.";
                    case RETURN -> "The authority goes back to the choice of the provider.";
                    case ABANDON -> "Nothing is awarded.";
                };
        return Told.of("selection-decided-further", what, it.because());
    }

    private static String words(PsrNotice notice) {
        return switch (notice) {
            case INTENTION_TO_FOLLOW -> "The intention to follow the process";
            case TENDER -> "The invitation to offer";
            case INTENTION -> "The intention to award";
            case AWARD -> "The award";
        };
    }
}
