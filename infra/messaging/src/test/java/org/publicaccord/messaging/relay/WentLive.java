package org.publicaccord.messaging.relay;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.eventstore.RecordedEvent;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Classification;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;
import org.publicaccord.published.contract.ContractWentLive;

/** What is published of an event, whatever it is: that its contract went live. */
final class WentLive {

    private WentLive() {}

    static Envelope published(
            RecordedEvent event, Classification classification, Optional<String> rulePack) {
        return new Envelope.Published(
                new ContractWentLive(
                        event.stream(),
                        Path.NOT_RECORDED,
                        Stage.DELIVERY,
                        event.time(),
                        new Actor("platform"),
                        List.of(),
                        LocalDate.of(2026, 11, 22)),
                classification,
                rulePack);
    }
}
