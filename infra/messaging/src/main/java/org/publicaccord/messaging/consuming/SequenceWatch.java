package org.publicaccord.messaging.consuming;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices gaps and duplicates in what a group receives. It judges the streams it saw lately and
 * never stops anything: exactly-once publishing makes gaps impossible, and this would show that it
 * does not. Any thread may use it.
 */
final class SequenceWatch {

    private static final Logger LOG = LoggerFactory.getLogger(SequenceWatch.class);
    private static final int MAX_STREAMS = 10_000;

    private final String group;
    private final Counter gaps;
    private final Counter duplicates;
    private final Map<String, Long> lastSequences =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
                    return size() > MAX_STREAMS;
                }
            };

    SequenceWatch(String group, MeterRegistry meters) {
        this.group = group;
        this.gaps = counter(meters, "publicaccord.consumer.gaps");
        this.duplicates = counter(meters, "publicaccord.consumer.duplicates");
    }

    private Counter counter(MeterRegistry meters, String name) {
        return Counter.builder(name).tag("group", group).register(meters);
    }

    /**
     * Begins anew: while partitions were with another reader of the group, it saw what this one did
     * not.
     */
    synchronized void forget() {
        lastSequences.clear();
    }

    synchronized void saw(ReceivedEvent event) {
        Long last = lastSequences.get(event.stream());
        if (last == null || event.sequence() == last + 1) {
            lastSequences.put(event.stream(), event.sequence());
        } else if (event.sequence() <= last) {
            duplicates.increment();
        } else {
            gaps.increment();
            LOG.warn(
                    "{} received sequence {} of {} after {}: events are missing",
                    group,
                    event.sequence(),
                    event.stream(),
                    last);
            lastSequences.put(event.stream(), event.sequence());
        }
    }
}
