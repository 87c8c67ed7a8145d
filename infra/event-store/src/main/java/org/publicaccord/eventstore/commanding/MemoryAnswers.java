package org.publicaccord.eventstore.commanding;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Remembered answers in memory, for as long as the process lives: for tests. */
public final class MemoryAnswers implements RememberedAnswers {

    private final Map<String, Remembered> answers = new ConcurrentHashMap<>();

    @Override
    public Remembered remember(CommandIdentity identity, Answer answer) {
        return answers.computeIfAbsent(
                identity.commandId(), _ -> new Remembered(identity.requestHash(), answer));
    }

    @Override
    public Optional<Remembered> recall(String commandId) {
        return Optional.ofNullable(answers.get(commandId));
    }
}
