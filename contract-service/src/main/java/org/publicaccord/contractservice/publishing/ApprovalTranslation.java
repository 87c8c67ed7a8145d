package org.publicaccord.contractservice.publishing;

import org.publicaccord.contractservice.approvals.ApprovalEvent;
import org.publicaccord.contractservice.approvals.ApprovalEvent.ApprovalDeclined;
import org.publicaccord.contractservice.approvals.ApprovalEvent.ApprovalGiven;
import org.publicaccord.contractservice.approvals.ApprovalEvent.ApprovalRequested;
import org.publicaccord.contractservice.approvals.ApprovalEvent.ApprovalUsed;
import org.publicaccord.contractservice.approvals.ApprovalEvent.CallInResolved;
import org.publicaccord.contractservice.approvals.ApprovalEvent.CalledIn;
import org.publicaccord.contractservice.approvals.ApprovalEvent.KeyDecisionAnnounced;
import org.publicaccord.published.contract.ContractEvent;

/**
 * What happens to an approval, as it is published. What it is about and worth stays with the
 * authority: before an award that would say too much.
 */
final class ApprovalTranslation {

    private ApprovalTranslation() {}

    static ContractEvent of(ApprovalEvent event, CommonFields it) {
        return switch (event) {
            case ApprovalRequested e ->
                    new org.publicaccord.published.contract.ApprovalRequested(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.approval().toString(),
                            e.act().name());
            case ApprovalGiven e ->
                    new org.publicaccord.published.contract.ApprovalGiven(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.approval().toString(),
                            e.act().name(),
                            e.callInUntil());
            case ApprovalDeclined e ->
                    new org.publicaccord.published.contract.ApprovalDeclined(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.approval().toString(),
                            e.act().name());
            case ApprovalUsed e ->
                    new org.publicaccord.published.contract.ApprovalUsed(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.approval().toString(),
                            e.act().name());
            case KeyDecisionAnnounced e ->
                    new org.publicaccord.published.contract.KeyDecisionAnnounced(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.act().name(),
                            e.publishedOn(),
                            e.kind().name(),
                            e.where().words());
            case CalledIn e ->
                    new org.publicaccord.published.contract.CalledIn(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.approval().toString(),
                            e.act().name(),
                            e.because().words());
            case CallInResolved e ->
                    new org.publicaccord.published.contract.CallInResolved(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.approval().toString(),
                            e.act().name(),
                            e.outcome().name(),
                            e.because().words());
        };
    }
}
