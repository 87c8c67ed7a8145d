package org.publicaccord.notificationservice;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.publicaccord.messaging.consuming.ReceivedEvent;
import org.publicaccord.published.Catalogue;
import org.publicaccord.published.PublishedEvent;
import org.publicaccord.published.PublishedJson;

/** Numbers events as their services would, one sequence a stream from 0. */
public final class Published {

    private final Map<String, Long> next = new HashMap<>();

    /** The next event of its stream. */
    public ReceivedEvent next(PublishedEvent event) {
        var row = Catalogue.of(event);
        var stream = row.topic().source() + "/" + event.contractId();
        var sequence = next.merge(stream, 1L, Long::sum) - 1;
        return new ReceivedEvent(
                event.contractId() + "-" + row.topic() + "-" + sequence,
                row.type(),
                row.topic().source(),
                event.contractId(),
                sequence,
                event.occurredAt(),
                row.classification().name(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                PublishedJson.mapper().writeValueAsString(event));
    }
}
