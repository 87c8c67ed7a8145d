package org.publicaccord.contractservice.register;

import org.publicaccord.contractservice.approvals.ApprovalCommand.Outcome;
import org.publicaccord.contractservice.approvals.ApprovalEvent;
import org.publicaccord.contractservice.approvals.ApprovalEvent.ApprovalDeclined;
import org.publicaccord.contractservice.approvals.ApprovalEvent.ApprovalGiven;
import org.publicaccord.contractservice.approvals.ApprovalEvent.ApprovalRequested;
import org.publicaccord.contractservice.approvals.ApprovalEvent.ApprovalUsed;
import org.publicaccord.contractservice.approvals.ApprovalEvent.CallInResolved;
import org.publicaccord.contractservice.approvals.ApprovalEvent.CalledIn;
import org.publicaccord.contractservice.approvals.ApprovalEvent.KeyDecisionAnnounced;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.contractservice.history.By;

/**
 * What happened to an approval, in plain English. What an authority deliberates stays with it; that
 * it decided, and that a decision was announced or called in, is told.
 */
final class ApprovalTold {

    private ApprovalTold() {}

    static Told of(ApprovalEvent event, By by) {
        return switch (event) {
            case ApprovalRequested it ->
                    Told.of(
                            "approval-requested",
                            "%s asked for an approval %s."
                                    .formatted(Told.actor(by), it.act().words()));
            case ApprovalGiven it ->
                    Told.of(
                            "approval-given",
                            "%s gave the approval %s%s."
                                    .formatted(Told.actor(by), it.act().words(), callIn(it)));
            case ApprovalDeclined it ->
                    Told.of(
                            "approval-declined",
                            "The approval %s was declined or withdrawn."
                                    .formatted(it.act().words()));
            case ApprovalUsed it ->
                    Told.of(
                            "approval-used",
                            "%s used the approval %s.".formatted(Told.actor(by), it.act().words()));
            case KeyDecisionAnnounced it ->
                    Told.of(
                            "key-decision-announced",
                            "A key decision %s was announced on %s."
                                    .formatted(
                                            it.act().words(), UkCalendar.inWords(it.publishedOn())),
                            it.where());
            case CalledIn it ->
                    Told.of(
                            "called-in",
                            "The key decision %s was called in.".formatted(it.act().words()),
                            it.because());
            case CallInResolved it ->
                    Told.of(
                            "call-in-resolved",
                            "The key decision %s %s."
                                    .formatted(it.act().words(), words(it.outcome())),
                            it.because());
        };
    }

    private static String callIn(ApprovalGiven it) {
        return it.callInUntil()
                .map(last -> "; it can be called in until %s".formatted(UkCalendar.inWords(last)))
                .orElse("");
    }

    private static String words(Outcome outcome) {
        return switch (outcome) {
            case STANDS -> "stands after its call-in";
            case SET_ASIDE -> "was set aside after its call-in";
        };
    }
}
