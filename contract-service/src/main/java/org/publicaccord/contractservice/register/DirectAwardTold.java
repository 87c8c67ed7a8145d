package org.publicaccord.contractservice.register;

import org.publicaccord.contractservice.directaward.DirectAwardEvent;
import org.publicaccord.contractservice.directaward.DirectAwardEvent.DirectAwardAnnounced;
import org.publicaccord.contractservice.directaward.DirectAwardEvent.DirectAwardDecided;
import org.publicaccord.contractservice.directaward.DirectAwardEvent.DirectAwardIntended;
import org.publicaccord.contractservice.directaward.DirectAwardEvent.DirectAwardJustified;
import org.publicaccord.contractservice.directaward.DirectAwardEvent.DirectAwardStopped;
import org.publicaccord.contractservice.history.By;

/**
 * What happened to a direct award, in plain English. The supplier is named once the transparency
 * notice, or the announcement, made it public.
 */
final class DirectAwardTold {

    private DirectAwardTold() {}

    static Told of(DirectAwardEvent event, By by) {
        return switch (event) {
            case DirectAwardJustified _ ->
                    Told.of(
                            "direct-award-justified",
                            Told.actor(by) + " recorded the justification of a direct award.");
            case DirectAwardIntended it ->
                    Told.of(
                            "direct-award-intended",
                            "A direct award to %s is intended, by notice %s."
                                    .formatted(
                                            it.justification().supplier().name(),
                                            it.notice().id()));
            case DirectAwardDecided _ ->
                    Told.of("direct-award-decided", Told.actor(by) + " decided the direct award.");
            case DirectAwardAnnounced it -> AwardTold.announced("direct-award-announced", it);
            case DirectAwardStopped it ->
                    Told.of(
                            "direct-award-stopped",
                            "The direct award was stopped before a contract.",
                            it.because());
        };
    }
}
