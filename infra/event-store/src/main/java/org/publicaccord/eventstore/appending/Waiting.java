package org.publicaccord.eventstore.appending;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A draft and the caller who waits to learn what became of it. */
final class Waiting {

    private enum Stage {
        QUEUED,
        SENT,
        GIVEN_UP
    }

    private final Draft draft;
    private final CompletableFuture<Appended> outcome = new CompletableFuture<>();
    private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.QUEUED);
    private volatile @Nullable RuntimeException trouble;

    Waiting(Draft draft) {
        this.draft = draft;
    }

    Draft draft() {
        return draft;
    }

    /** Claims the draft for a write; false if its caller has given up before. */
    boolean send() {
        return stage.compareAndSet(Stage.QUEUED, Stage.SENT) || stage.get() == Stage.SENT;
    }

    boolean isGivenUp() {
        return stage.get() == Stage.GIVEN_UP;
    }

    void settle(Appended appended) {
        outcome.complete(appended);
    }

    void fail(RuntimeException cause) {
        outcome.completeExceptionally(cause);
    }

    /** Remembers what stands in the way, for a caller who runs out of patience. */
    void delayedBy(RuntimeException cause) {
        trouble = cause;
    }

    /**
     * Waits for the outcome.
     *
     * @throws StoreOverloaded if the draft's turn never came: nothing was stored
     * @throws OutcomeUnknown if it was sent and nobody can tell
     */
    Appended await(Duration patience) {
        try {
            return outcome.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(e.getCause());
        } catch (TimeoutException e) {
            return giveUp("the store did not answer within %d ms".formatted(patience.toMillis()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return giveUp("the wait was interrupted");
        }
    }

    private Appended giveUp(String why) {
        boolean neverSent = stage.getAndSet(Stage.GIVEN_UP) == Stage.QUEUED;
        // The outcome may have come while the caller turned away.
        if (outcome.isDone() && !outcome.isCompletedExceptionally()) {
            return outcome.join();
        }
        if (neverSent) {
            throw new StoreOverloaded(
                    "%s; the change of %s was not recorded".formatted(why, draft.stream()));
        }
        throw new OutcomeUnknown(
                "%s; whether %s was changed is not known".formatted(why, draft.stream()), trouble);
    }
}
