package org.publicaccord.messaging.consuming;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Notes what it takes; what it cannot take the test decides. */
class NotingConsumer implements EventConsumer {

    private final String group;
    private final String topic;
    private final List<ReceivedEvent> taken = new CopyOnWriteArrayList<>();
    private volatile Consumer<ReceivedEvent> refusal = event -> {};

    NotingConsumer(String group, String topic) {
        this.group = group;
        this.topic = topic;
    }

    void refusing(Consumer<ReceivedEvent> how) {
        refusal = how;
    }

    List<ReceivedEvent> taken() {
        return taken;
    }

    List<String> takenOf(String subject) {
        return taken.stream()
                .filter(it -> it.subject().equals(subject))
                .map(ReceivedEvent::data)
                .toList();
    }

    @Override
    public String group() {
        return group;
    }

    @Override
    public Set<String> topics() {
        return Set.of(topic);
    }

    @Override
    public void consume(ReceivedEvent event) {
        refusal.accept(event);
        taken.add(event);
    }
}
