package org.publicaccord.contractservice.register;

import org.publicaccord.contractservice.linking.Link;
import org.publicaccord.contractservice.linking.LinkingEvent;
import org.publicaccord.contractservice.linking.LinkingEvent.LinkRecorded;

/** How a contract belongs together with others, as people are told of it. */
final class LinkTold {

    private LinkTold() {}

    static Told of(LinkingEvent event) {
        return switch (event) {
            case LinkRecorded it ->
                    Told.of("link-recorded", sentence(it.link()), it.link().because());
        };
    }

    private static String sentence(Link link) {
        return "This contract is linked with another: %s “%s” (%s)."
                .formatted(link.relation().words(), link.other().title(), link.other().contract());
    }
}
