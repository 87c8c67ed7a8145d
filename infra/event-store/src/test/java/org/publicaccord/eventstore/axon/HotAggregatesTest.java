package org.publicaccord.eventstore.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.caching.Cache;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.publicaccord.eventstore.axon.HotAggregates.Happening;

class HotAggregatesTest {

    private final Attempts attempts = new Attempts();
    private final HotAggregates hot = new HotAggregates(2, attempts);
    private final Cache kept = hot.ofKind("ledger");

    /** A command that reads or finds the aggregate, and changes nothing. */
    private @Nullable String decide(String key, String read, boolean mustRead) {
        return decide(kept, key, read, mustRead);
    }

    private @Nullable String decide(Cache kept, String key, String read, boolean mustRead) {
        GenericCommandMessage<String> message = new GenericCommandMessage<>("command");
        attempts.begin(message.getIdentifier(), new Attempt(Optional.empty(), mustRead));
        @Nullable String[] found = new String[1];
        DefaultUnitOfWork.startAndGet(message)
                .executeWithResult(() -> {
                    found[0] = kept.get(key);
                    if (found[0] == null) {
                        attempts.current().orElseThrow().read(7, 70);
                    }
                    kept.put(key, found[0] == null ? read : found[0]);
                    assertThat(hot.containsKey(key)).as("before it is committed").isFalse();
                    return null;
                });
        attempts.end(message.getIdentifier());
        return found[0];
    }

    @Test
    void anAggregateIsLentAndComesBackOnceItsUnitOfWorkIsCommitted() {
        assertThat(decide("a", "as read", false)).isNull();
        assertThat(decide("a", "as read again", false)).isEqualTo("as read");
        assertThat(decide("a", "as read again", false)).isEqualTo("as read");
        assertThat(hot.of(Happening.HIT)).isEqualTo(2);
        assertThat(hot.of(Happening.MISS)).isEqualTo(1);
    }

    @Test
    void whoeverMustReadFindsNothingAndBringsWhatWasRead() {
        decide("a", "old", false);

        assertThat(decide("a", "new", true)).isNull();
        assertThat(decide("a", "newest", false)).isEqualTo("new");
    }

    @Test
    void anAggregateThatWasOvertakenIsReadAgain() {
        decide("a", "old", false);
        hot.overtaken("a");

        assertThat(decide("a", "new", false)).isNull();
    }

    @Test
    void anAggregateOfAnotherKindIsNotFoundUnderItsStream() {
        Cache others = hot.ofKind("strategy");
        decide("a", "a ledger", false);

        assertThat(decide(others, "a", "nothing of mine", false)).isNull();
        assertThat(decide("a", "the ledger, read", false)).isNull();
        assertThat(decide("a", "read again", false)).isEqualTo("the ledger, read");
        assertThat(hot.size()).isEqualTo(1);
    }

    @Test
    void whatFailsDoesNotComeBack() {
        decide("a", "good", false);
        GenericCommandMessage<String> message = new GenericCommandMessage<>("command");
        attempts.begin(message.getIdentifier(), new Attempt(Optional.empty(), false));
        DefaultUnitOfWork.startAndGet(message)
                .executeWithResult(() -> {
                    assertThat(kept.<String, String>get("a")).isEqualTo("good");
                    kept.put("a", "half changed");
                    throw new IllegalStateException("the store is full");
                });

        assertThat(decide("a", "as read", false)).isNull();
    }

    @Test
    void aUnitOfWorkThatCameAnotherWayIsServedByTheStore() {
        decide("a", "good", false);

        DefaultUnitOfWork.startAndGet(new GenericCommandMessage<>("command"))
                .executeWithResult(() -> {
                    assertThat(kept.<String, String>get("a")).isNull();
                    kept.put("a", "of unknown age");
                    kept.put(null, "never created");
                    return null;
                });

        assertThat(hot.size()).isZero();
    }

    @Test
    void theOneThatWasUsedLongestAgoMakesRoom() {
        decide("a", "a", false);
        decide("b", "b", false);
        decide("a", "a", false);
        decide("c", "c", false);

        assertThat(hot.containsKey("a")).isTrue();
        assertThat(hot.containsKey("b")).isFalse();
        assertThat(hot.of(Happening.DISPLACED)).isEqualTo(1);
    }

    @Test
    void nothingComesInByAnotherWay() {
        assertThatThrownBy(() -> kept.putIfAbsent("a", "b"))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> kept.computeIfAbsent("a", () -> "b"))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> new HotAggregates(-1, attempts))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whereThereIsNoRoomNothingIsKept() {
        HotAggregates none = new HotAggregates(0, attempts);
        GenericCommandMessage<String> message = new GenericCommandMessage<>("command");
        Attempt attempt = new Attempt(Optional.empty(), false);
        attempt.read(1, 1);
        attempts.begin(message.getIdentifier(), attempt);
        DefaultUnitOfWork.startAndGet(message)
                .executeWithResult(() -> {
                    none.ofKind("ledger").put("a", "a");
                    return null;
                });

        assertThat(none.size()).isZero();
        assertThat(none.of(Happening.DISPLACED)).isZero();
    }
}
