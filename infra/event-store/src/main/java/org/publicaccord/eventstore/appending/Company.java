package org.publicaccord.eventstore.appending;

/**
 * For how many a write waits a moment. Clients that each send one change after another, of which
 * one came first, would go on in two groups for ever, each waiting while the other is written. To
 * wait for those who wrote or waited together before costs a part of a write and spares a whole
 * one. Who writes alone never waits.
 */
final class Company {

    /** At most this part of the time that the last write took. */
    private static final int PART = 4;

    private static final long LONGEST_NANOS = 2_000_000;

    private final int most;
    private int expected = 1;
    private long patienceNanos;

    /**
     * @param most how many drafts a write holds at most
     */
    Company(int most) {
        this.most = most;
    }

    /**
     * Learns from a write.
     *
     * @param written how many drafts it held
     * @param waiting how many came meanwhile
     * @param nanos how long it took
     */
    void wrote(int written, int waiting, long nanos) {
        expected = Math.min(written + waiting, most);
        patienceNanos = Math.min(nanos / PART, LONGEST_NANOS);
    }

    /**
     * Whether the next write waits.
     *
     * @param there how many drafts it would hold
     * @param nanos for how long it has waited
     */
    boolean isAwaited(int there, long nanos) {
        return there < expected && nanos < patienceNanos;
    }
}
