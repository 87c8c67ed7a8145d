package org.publicaccord.contractservice.publishing;

import org.publicaccord.contractservice.notices.NoticeEvent;
import org.publicaccord.contractservice.notices.NoticeEvent.NoticeApproved;
import org.publicaccord.contractservice.notices.NoticeEvent.NoticeConfirmed;
import org.publicaccord.contractservice.notices.NoticeEvent.NoticeDrafted;
import org.publicaccord.contractservice.notices.NoticeEvent.NoticeDropped;
import org.publicaccord.contractservice.notices.NoticeEvent.NoticeSubmitted;
import org.publicaccord.published.contract.ContractEvent;

/** What happens to a notice, as it is published: what it says only once it is confirmed. */
final class NoticeTranslation {

    private NoticeTranslation() {}

    static ContractEvent of(NoticeEvent event, CommonFields it) {
        return switch (event) {
            case NoticeDrafted e ->
                    new org.publicaccord.published.contract.NoticeDrafted(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.code().name());
            case NoticeApproved e ->
                    new org.publicaccord.published.contract.NoticeApproved(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.code().name());
            case NoticeSubmitted e ->
                    new org.publicaccord.published.contract.NoticeSubmitted(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.code().name());
            case NoticeDropped e ->
                    new org.publicaccord.published.contract.NoticeDropped(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.code().name(),
                            e.because().words());
            case NoticeConfirmed e ->
                    new org.publicaccord.published.contract.NoticeConfirmed(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            PublishedWords.facts(e.facts()),
                            e.published().code().name(),
                            e.published().id(),
                            e.published().publishedAt(),
                            e.words().words(),
                            e.corrects().isPresent());
        };
    }
}
