package org.publicaccord.eventstore.axon;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.common.caching.Cache;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.publicaccord.eventstore.Tally;

/**
 * The aggregates that were used last, so that a command for one of them is decided without a read.
 *
 * <p>An aggregate is lent: it is out of here while a command is decided on it, and comes back only
 * when what was decided is stored. Whatever goes wrong on the way, what is not stored is never seen
 * again. That it may be older than history is for {@link AxonCommands} to find out, before anything
 * is answered.
 *
 * <p>A stream has one aggregate here, and only its own kind finds it: the framework hands each kind
 * whatever it asks for by id, and an id can be another kind's.
 */
public final class HotAggregates {

    /** What can happen here. */
    public enum Happening {
        /** A command was decided without a read. */
        HIT,
        /** A command's stream had to be read. */
        MISS,
        /** Another instance had gone on with the stream: it was read after all. */
        OVERTAKEN,
        /** There was no more room. */
        DISPLACED
    }

    private record Hot(String kind, Object aggregate, long version, long position) {}

    private final int most;
    private final Attempts attempts;
    private final Map<Object, Hot> all = new LinkedHashMap<>();
    private final Tally<Happening> happenings = new Tally<>(Happening.class);

    /**
     * @param most how many aggregates are kept, whatever their type; 0 for none
     */
    public HotAggregates(int most, Attempts attempts) {
        if (most < 0) {
            throw new IllegalArgumentException("%d aggregates are kept".formatted(most));
        }
        this.most = most;
        this.attempts = attempts;
    }

    /** Those of one kind, as the framework asks for them. */
    public Cache ofKind(String kind) {
        return new OfOneKind(kind, this);
    }

    /** Lends an aggregate to the attempt that asks, unless that has to read. */
    Optional<Object> lend(String kind, Object key) {
        Optional<Hot> hot = take(key).filter(it -> it.kind().equals(kind));
        Optional<Attempt> attempt = attempts.current();
        if (hot.isEmpty() || attempt.isEmpty() || attempt.get().mustRead()) {
            happenings.count(Happening.MISS);
            return Optional.empty();
        }
        happenings.count(Happening.HIT);
        attempt.get().foundHot(hot.get().version(), hot.get().position());
        return hot.map(Hot::aggregate);
    }

    private synchronized Optional<Hot> take(Object key) {
        return Optional.ofNullable(all.remove(key));
    }

    /**
     * Takes an aggregate back once its unit of work is committed. The framework says it before,
     * when nothing is stored yet, and without an id if nothing was created.
     */
    void takeBack(String kind, @Nullable Object key, Object aggregate) {
        Optional<Attempt> attempt = attempts.current();
        if (most > 0 && key != null && attempt.isPresent()) {
            CurrentUnitOfWork.get().afterCommit(_ -> giveBack(kind, key, aggregate, attempt.get()));
        }
    }

    private void giveBack(String kind, Object key, Object aggregate, Attempt attempt) {
        attempt.end()
                .ifPresent(
                        end -> keep(key, new Hot(kind, aggregate, end.version(), end.position())));
    }

    private synchronized void keep(Object key, Hot hot) {
        all.remove(key);
        all.put(key, hot);
        if (all.size() > most) {
            all.remove(all.keySet().iterator().next());
            happenings.count(Happening.DISPLACED);
        }
    }

    /** Newer history was found: what is kept of the stream is not asked again. */
    void overtaken(String stream) {
        happenings.count(Happening.OVERTAKEN);
        remove(stream);
    }

    boolean remove(@Nullable Object key) {
        return key != null && take(key).isPresent();
    }

    synchronized void removeAll() {
        all.clear();
    }

    synchronized boolean containsKey(Object key) {
        return all.containsKey(key);
    }

    /** How many are kept now. */
    public synchronized int size() {
        return all.size();
    }

    /** How often something has happened since the start. */
    public long of(Happening happening) {
        return happenings.of(happening);
    }
}
