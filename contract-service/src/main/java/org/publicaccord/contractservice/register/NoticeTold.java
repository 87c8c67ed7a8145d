package org.publicaccord.contractservice.register;

import org.publicaccord.contractservice.history.By;
import org.publicaccord.contractservice.notices.NoticeEvent;
import org.publicaccord.contractservice.notices.NoticeEvent.NoticeApproved;
import org.publicaccord.contractservice.notices.NoticeEvent.NoticeConfirmed;
import org.publicaccord.contractservice.notices.NoticeEvent.NoticeDrafted;
import org.publicaccord.contractservice.notices.NoticeEvent.NoticeDropped;
import org.publicaccord.contractservice.notices.NoticeEvent.NoticeSubmitted;

/** What happened to a notice, in plain English; what it says is told once it is published. */
final class NoticeTold {

    private NoticeTold() {}

    static Told of(NoticeEvent event, By by) {
        return switch (event) {
            case NoticeDrafted it ->
                    Told.of(
                            "notice-drafted",
                            Told.actor(by) + " drafted notice " + it.code() + ".");
            case NoticeApproved it ->
                    Told.of(
                            "notice-approved",
                            Told.actor(by) + " approved notice " + it.code() + ".");
            case NoticeSubmitted it ->
                    Told.of("notice-submitted", "Notice " + it.code() + " was submitted.");
            case NoticeConfirmed it ->
                    Told.of(
                            "notice-confirmed",
                            "Notice %s was published as %s."
                                    .formatted(it.published().code(), it.published().id()),
                            it.words());
            case NoticeDropped it ->
                    Told.of("notice-dropped", "Notice " + it.code() + " was dropped.");
        };
    }
}
