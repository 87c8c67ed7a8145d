package org.publicaccord.messaging.consuming;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.publicaccord.messaging.Trouble;
import org.publicaccord.messaging.broker.Broker;
import org.publicaccord.messaging.broker.Topics;
import org.springframework.context.SmartLifecycle;

/** The consumers of one service, each reading in a thread of its own. */
public final class ConsumerGroups implements SmartLifecycle {

    private final List<EventConsumer> consumers;
    private final List<GroupReader> readers;
    private volatile boolean running;

    public ConsumerGroups(
            Broker broker,
            Topics topics,
            Collection<EventConsumer> consumers,
            Parking parking,
            StoredDecisions decisions,
            MeterRegistry meters) {
        this.consumers = List.copyOf(consumers);
        requireDistinctGroups(this.consumers);
        this.readers =
                this.consumers.stream()
                        .map(consumer ->
                                new GroupReader(
                                        broker,
                                        topics,
                                        consumer,
                                        new Delivery(consumer, parking, decisions, meters)))
                        .toList();
    }

    /** Two consumers of one group would each see half of the events. */
    private static void requireDistinctGroups(List<EventConsumer> consumers) {
        Set<String> groups = new HashSet<>();
        for (EventConsumer consumer : consumers) {
            if (!groups.add(consumer.group())) {
                throw new IllegalArgumentException("two consumers share " + consumer.group());
            }
        }
    }

    /** The topics of each group. */
    public Map<String, Set<String>> topics() {
        return consumers.stream()
                .collect(Collectors.toMap(EventConsumer::group, EventConsumer::topics));
    }

    /** What keeps groups from reading on, by group; empty if all is well. */
    public Map<String, Trouble> troubles() {
        Map<String, Trouble> troubles = new TreeMap<>();
        readers.forEach(
                reader -> reader.trouble().ifPresent(it -> troubles.put(reader.group(), it)));
        return troubles;
    }

    /** What keeps one group from reading on. */
    public Optional<Trouble> trouble(String group) {
        return Optional.ofNullable(troubles().get(group));
    }

    @Override
    public void start() {
        if (!running) {
            running = true;
            readers.forEach(GroupReader::start);
        }
    }

    @Override
    public void stop() {
        readers.forEach(GroupReader::stop);
        readers.forEach(GroupReader::awaitStopped);
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
