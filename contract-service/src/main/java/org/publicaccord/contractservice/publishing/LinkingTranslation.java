package org.publicaccord.contractservice.publishing;

import org.publicaccord.contractservice.linking.Linked;
import org.publicaccord.contractservice.linking.LinkingEvent;
import org.publicaccord.contractservice.linking.LinkingEvent.LinkRecorded;
import org.publicaccord.published.contract.ContractEvent;

/** How contracts are linked, as it is published. */
final class LinkingTranslation {

    private LinkingTranslation() {}

    static ContractEvent of(LinkingEvent event, CommonFields it) {
        return switch (event) {
            case LinkRecorded e -> {
                Linked other = e.link().other();
                yield new org.publicaccord.published.contract.LinkRecorded(
                        it.contract(),
                        it.path(),
                        it.stage(),
                        it.at(),
                        it.actor(),
                        it.parties(),
                        e.link().relation().name(),
                        other.contract().toString(),
                        other.ocid().value(),
                        other.title(),
                        PublishedWords.path(other.path()),
                        e.link().because().words());
            }
        };
    }
}
