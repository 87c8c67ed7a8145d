package org.publicaccord.eventstore.axon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.publicaccord.decider.Decision;
import org.publicaccord.eventstore.Commit;
import org.publicaccord.eventstore.commanding.Answer;
import org.publicaccord.eventstore.commanding.CommandIdentity;
import org.publicaccord.eventstore.commanding.CommandRequest;
import org.publicaccord.eventstore.commanding.Commands;
import org.publicaccord.eventstore.commanding.RememberedAnswers;
import org.publicaccord.eventstore.storage.CommitStorage;
import org.publicaccord.eventstore.storage.Streams;

/**
 * Commands over Axon's command bus.
 *
 * <p>An accepted command needs no look-up: if it was executed before, or the stream has changed,
 * its commit is refused by what is unique. Everything else is answered only after a look whether
 * the command was recorded meanwhile, and whether the decision was taken on the latest history.
 */
public final class AxonCommands implements Commands {

    /**
     * A command that met a change of its stream is decided once more. To have been decided on an
     * aggregate that was at hand, and too old, does not count.
     */
    private static final int MOST_READINGS = 2;

    private final CommandBus bus;
    private final CommitStorage storage;
    private final Streams streams;
    private final RememberedAnswers answers;
    private final Attempts attempts;
    private final HotAggregates hot;

    public AxonCommands(
            CommandBus bus,
            CommitStorage storage,
            RememberedAnswers answers,
            Attempts attempts,
            HotAggregates hot) {
        this.bus = bus;
        this.storage = storage;
        this.streams = new Streams(storage);
        this.answers = answers;
        this.attempts = attempts;
        this.hot = hot;
    }

    @Override
    public Answer send(CommandRequest request) {
        Optional<Answer> earlier = request.identity().flatMap(this::recall);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        String commandId =
                request.identity()
                        .map(CommandIdentity::commandId)
                        .orElseGet(() -> UUID.randomUUID().toString());
        Attempt attempt = new Attempt(request.expectedVersion(), false);
        Optional<Answer> answer = attempt(request, commandId, attempt, false);
        int readings = attempt.isHot() ? 0 : 1;
        while (answer.isEmpty()) {
            readings++;
            attempt = new Attempt(request.expectedVersion(), true);
            answer = attempt(request, commandId, attempt, readings == MOST_READINGS);
        }
        return answer.get();
    }

    /** What is remembered; a commit of the same command goes first, should two have raced. */
    private Optional<Answer> recall(CommandIdentity identity) {
        return answers.recall(identity.commandId())
                .map(remembered -> recorded(identity).orElseGet(() -> remembered.to(identity)));
    }

    private Optional<Answer> recorded(CommandIdentity identity) {
        return storage.ofCommands(List.of(identity.commandId())).stream()
                .findFirst()
                .map(commit -> repeated(commit, Optional.of(identity)));
    }

    private static Answer repeated(Commit first, Optional<CommandIdentity> identity) {
        String requestHash =
                first.events().getFirst().metadata().getOrDefault(MetadataKeys.REQUEST_HASH, "");
        boolean same = identity.isPresent() && identity.get().requestHash().equals(requestHash);
        return same ? done(first, true) : new Answer.KeyReused();
    }

    private static Answer done(Commit commit, boolean repeated) {
        return new Answer.Done(commit.stream(), commit.nextSequence(), commit.position(), repeated);
    }

    /** One attempt; empty if the stream changed and the command should be decided again. */
    private Optional<Answer> attempt(
            CommandRequest request, String commandId, Attempt attempt, boolean last) {
        CommandMessage<Object> message =
                new GenericCommandMessage<>(request.command(), metadata(request, commandId));
        attempts.begin(message.getIdentifier(), attempt);
        try {
            CommandResultMessage<?> result = dispatch(message);
            if (result.isExceptional()) {
                return afterTrouble(request, attempt, result.exceptionResult(), last);
            }
            if (attempt.commit().isPresent()) {
                return Optional.of(done(attempt.commit().get(), false));
            }
            return unrecorded(request, attempt, decision(message, result), last);
        } finally {
            attempts.end(message.getIdentifier());
        }
    }

    private static MetaData metadata(CommandRequest request, String commandId) {
        Map<String, String> metadata = new HashMap<>(request.metadata());
        metadata.put(MetadataKeys.STREAM, request.stream());
        metadata.put(MetadataKeys.COMMAND_ID, commandId);
        request.identity()
                .ifPresent(id -> metadata.put(MetadataKeys.REQUEST_HASH, id.requestHash()));
        return MetaData.from(metadata);
    }

    /**
     * A command is a commit of its own, also where a reaction sends it while it handles an event:
     * the framework would keep it for one commit with whatever else the reaction sends.
     */
    private CommandResultMessage<?> dispatch(CommandMessage<Object> message) {
        if (!CurrentUnitOfWork.isStarted()) {
            return handled(message);
        }
        FutureTask<CommandResultMessage<?>> apart = new FutureTask<>(() -> handled(message));
        Thread.ofVirtual().name("command-of-a-reaction").start(apart);
        try {
            return apart.get();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while a command was decided", stopping);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a command failed", failed.getCause());
        }
    }

    private CommandResultMessage<?> handled(CommandMessage<Object> message) {
        FutureCallback<Object, Object> callback = new FutureCallback<>();
        bus.dispatch(message, callback);
        return callback.getResult();
    }

    private static Decision<?> decision(CommandMessage<?> message, CommandResultMessage<?> result) {
        if (result.getPayload() instanceof Decision<?> decision) {
            return decision;
        }
        throw new IllegalStateException(
                "the handler of %s does not return its decision"
                        .formatted(message.getCommandName()));
    }

    private Optional<Answer> afterTrouble(
            CommandRequest request, Attempt attempt, Throwable trouble, boolean last) {
        return switch (trouble) {
            case CommandRepeated repetition ->
                    Optional.of(repeated(repetition.first(), request.identity()));
            case ConcurrencyException _ -> afterConflict(request, attempt, last);
            case RuntimeException unexpected -> throw unexpected;
            case Error error -> throw error;
            default -> throw new IllegalStateException("a command failed", trouble);
        };
    }

    private Optional<Answer> afterConflict(CommandRequest request, Attempt attempt, boolean last) {
        if (attempt.isHot()) {
            hot.overtaken(request.stream());
            return Optional.empty();
        }
        if (!last && request.expectedVersion().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                request.identity()
                        .flatMap(this::recorded)
                        .orElseGet(() -> versionConflict(request.stream(), attempt)));
    }

    private Answer versionConflict(String stream, Attempt attempt) {
        Optional<Commit> latest = streams.latest(stream, attempt.knownVersion().orElse(0));
        return new Answer.VersionConflict(
                latest.map(Commit::nextSequence).orElse(0L),
                latest.map(commit -> commit.events().getLast().metadata())
                        .map(metadata -> metadata.get(MetadataKeys.ACTOR_ROLE)),
                latest.map(Commit::time));
    }

    /** Nothing was appended: a refusal, or nothing new. */
    private Optional<Answer> unrecorded(
            CommandRequest request, Attempt attempt, Decision<?> decision, boolean last) {
        Optional<Answer> recorded = request.identity().flatMap(this::recorded);
        if (recorded.isPresent()) {
            return recorded;
        }
        OptionalLong known = attempt.knownVersion();
        boolean stale = known.isEmpty() || streams.continuesAt(request.stream(), known.getAsLong());
        if (stale) {
            hot.overtaken(request.stream());
        }
        if (stale && !last) {
            return Optional.empty();
        }
        if (request.expectedVersion().isPresent()
                && (stale || request.expectedVersion().get() != known.getAsLong())) {
            return Optional.of(versionConflict(request.stream(), attempt));
        }
        return Optional.of(remember(request, answer(request, attempt, decision)));
    }

    private static Answer answer(CommandRequest request, Attempt attempt, Decision<?> decision) {
        return switch (decision) {
            case Decision.Refused<?> refused -> new Answer.Refused(refused.refusal());
            case Decision.Accepted<?> _ -> {
                Attempt.End end = attempt.end().orElse(Attempt.End.OF_NOTHING);
                yield new Answer.Done(request.stream(), end.version(), end.position(), false);
            }
        };
    }

    private Answer remember(CommandRequest request, Answer answer) {
        if (request.identity().isEmpty()) {
            return answer;
        }
        CommandIdentity identity = request.identity().get();
        RememberedAnswers.Remembered remembered = answers.remember(identity, answer);
        return remembered.answer().equals(answer) ? answer : remembered.to(identity);
    }
}
