package org.publicaccord.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.publicaccord.embedded.Compaction.Tidied;
import org.publicaccord.embedded.GroupCommit.Access;

class GroupCommitTest {

    /** A disk that takes its time until it is let go. */
    private static final class SlowDisk implements GroupCommit.Disk {
        final Semaphore mayCommit = new Semaphore(0);
        final AtomicInteger commits = new AtomicInteger();
        final AtomicInteger forces = new AtomicInteger();

        @Override
        public void commit() {
            mayCommit.acquireUninterruptibly();
            commits.incrementAndGet();
        }

        @Override
        public void force() {
            forces.incrementAndGet();
        }
    }

    private final SlowDisk disk = new SlowDisk();

    @Test
    void aWriteIsAnsweredAfterItsCommit() throws Exception {
        try (GroupCommit commits = new GroupCommit(disk, "test").start()) {
            CompletableFuture<String> answer =
                    commits.run(Access.WRITE, "db.a", false, () -> "written");
            assertThat(answer).isNotDone();
            disk.mayCommit.release(2);
            assertThat(answer.get(10, TimeUnit.SECONDS)).isEqualTo("written");
        }
    }

    @Test
    void aReadThatSawNothingNewIsAnsweredAtOnce() {
        try (GroupCommit commits = new GroupCommit(disk, "test").start()) {
            assertThat(commits.run(Access.READ, "db.a", false, () -> "read")).isDone();
            disk.mayCommit.release();
        }
    }

    @Test
    void aReadBehindAnUncommittedWriteWaitsWithIt() throws Exception {
        GroupCommit commits = new GroupCommit(disk, "test");
        CompletableFuture<String> write = commits.run(Access.WRITE, "db.a", false, () -> "written");
        CompletableFuture<String> read = commits.run(Access.READ, "db.a", false, () -> "read");
        assertThat(read).isNotDone();
        disk.mayCommit.release(2);
        try (GroupCommit started = commits.start()) {
            assertThat(read.get(10, TimeUnit.SECONDS)).isEqualTo("read");
            assertThat(write).isDone();
        }
    }

    @Test
    void aReadOfAnotherCollectionWaitsForNobody() {
        GroupCommit commits = new GroupCommit(disk, "test");
        var _ = commits.run(Access.WRITE, "db.a", false, () -> "written");

        assertThat(commits.run(Access.READ, "db.b", false, () -> "read")).isDone();
        assertThat(commits.run(Access.READ, GroupCommit.EVERYWHERE, false, () -> "read"))
                .isNotDone();
        var _ = commits.run(Access.RESHAPE, GroupCommit.EVERYWHERE, false, () -> "dropped");
        assertThat(commits.run(Access.READ, "db.b", false, () -> "read")).isNotDone();
    }

    /** Who asks for no force, such as a reader, does not wait for that of others. */
    @Test
    void onlyWhoAsksForItWaitsForTheForce() throws Exception {
        Semaphore mayForce = new Semaphore(0);
        GroupCommit.Disk slow =
                new GroupCommit.Disk() {
                    @Override
                    public void commit() {}

                    @Override
                    public void force() {
                        mayForce.acquireUninterruptibly();
                    }
                };
        GroupCommit commits = new GroupCommit(slow, "test");
        CompletableFuture<String> write = commits.run(Access.WRITE, "db.a", true, () -> "written");
        CompletableFuture<String> read = commits.run(Access.READ, "db.a", false, () -> "read");
        try (GroupCommit started = commits.start()) {
            assertThat(read.get(10, TimeUnit.SECONDS)).isEqualTo("read");
            assertThat(write).isNotDone();
            mayForce.release(2);
            assertThat(write.get(10, TimeUnit.SECONDS)).isEqualTo("written");
        }
    }

    @Test
    void manyWaitingWritersShareOneCommitAndOneForce() throws Exception {
        GroupCommit commits = new GroupCommit(disk, "test");
        CompletableFuture<?>[] answers = new CompletableFuture<?>[20];
        for (int writer = 0; writer < answers.length; writer++) {
            answers[writer] = commits.run(Access.WRITE, "db.a", true, () -> "written");
        }
        disk.mayCommit.release(2);
        try (GroupCommit started = commits.start()) {
            CompletableFuture.allOf(answers).get(10, TimeUnit.SECONDS);
            assertThat(disk.commits).hasValue(1);
            assertThat(disk.forces).hasValue(1);
        }
    }

    /** However few commits they need, and however long one takes. */
    @Test
    void manyWhoShareACommitAreNoQuietMoment() throws Exception {
        List<Boolean> quiet = new CopyOnWriteArrayList<>();
        GroupCommit.Disk watching =
                new GroupCommit.Disk() {
                    @Override
                    public void commit() {
                        LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
                    }

                    @Override
                    public void force() {}

                    @Override
                    public Tidied tidy(boolean nowQuiet) {
                        quiet.add(nowQuiet);
                        return new Tidied(false, Duration.ZERO);
                    }
                };
        GroupCommit commits = new GroupCommit(watching, "test");
        for (int writer = 0; writer < 5_000; writer++) {
            var _ = commits.run(Access.WRITE, "db.a", false, () -> "written");
        }
        try (GroupCommit started = commits.start()) {
            await().until(() -> !quiet.isEmpty());
            started.run(Access.WRITE, "db.a", false, () -> "alone").get(10, TimeUnit.SECONDS);
            await().until(() -> quiet.size() > 1);
        }
        assertThat(quiet).startsWith(false, true);
    }

    @Test
    void nothingIsAcknowledgedOnceTheDiskIsFull() {
        GroupCommit.Disk full =
                new GroupCommit.Disk() {
                    @Override
                    public void commit() {
                        throw new IllegalStateException("no space left on device");
                    }

                    @Override
                    public void force() {}
                };
        try (GroupCommit commits = new GroupCommit(full, "test").start()) {
            CompletableFuture<String> first =
                    commits.run(Access.WRITE, "db.a", false, () -> "written");
            assertThatThrownBy(() -> first.get(10, TimeUnit.SECONDS))
                    .hasMessageContaining("no space left");
            assertThat(commits.run(Access.READ, "db.a", false, () -> "read"))
                    .isCompletedExceptionally();
        }
    }
}
