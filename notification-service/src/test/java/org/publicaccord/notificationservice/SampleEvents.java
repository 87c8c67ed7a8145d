package org.publicaccord.notificationservice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.publicaccord.published.CataloguedEvent;
import org.publicaccord.published.PublishedEvent;
import org.publicaccord.published.PublishedJson;

/** The golden samples of the published language, as consumers read them. */
public final class SampleEvents {

    private SampleEvents() {}

    public static PublishedEvent of(CataloguedEvent event) {
        try (var sample = SampleEvents.class.getResourceAsStream("/" + event.sample())) {
            return PublishedJson.mapper()
                    .readValue(Optional.ofNullable(sample).orElseThrow(), event.data());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
