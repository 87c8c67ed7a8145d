package org.publicaccord.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
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
            CompletableFuture<String> answer = commits.run(Access.WRITE, false, () -> "written");
            assertThat(answer).isNotDone();
            disk.mayCommit.release(2);
            assertThat(answer.get(10, TimeUnit.SECONDS)).isEqualTo("written");
        }
    }

    @Test
    void aReadThatSawNothingNewIsAnsweredAtOnce() {
        try (GroupCommit commits = new GroupCommit(disk, "test").start()) {
            assertThat(commits.run(Access.READ, false, () -> "read")).isDone();
            disk.mayCommit.release();
        }
    }

    @Test
    void aReadBehindAnUncommittedWriteWaitsWithIt() throws Exception {
        GroupCommit commits = new GroupCommit(disk, "test");
        CompletableFuture<String> write = commits.run(Access.WRITE, false, () -> "written");
        CompletableFuture<String> read = commits.run(Access.READ, false, () -> "read");
        assertThat(read).isNotDone();
        disk.mayCommit.release(2);
        try (GroupCommit started = commits.start()) {
            assertThat(read.get(10, TimeUnit.SECONDS)).isEqualTo("read");
            assertThat(write).isDone();
        }
    }

    @Test
    void manyWaitingWritersShareOneCommitAndOneForce() throws Exception {
        GroupCommit commits = new GroupCommit(disk, "test");
        CompletableFuture<?>[] answers = new CompletableFuture<?>[20];
        for (int writer = 0; writer < answers.length; writer++) {
            answers[writer] = commits.run(Access.WRITE, true, () -> "written");
        }
        disk.mayCommit.release(2);
        try (GroupCommit started = commits.start()) {
            CompletableFuture.allOf(answers).get(10, TimeUnit.SECONDS);
            assertThat(disk.commits).hasValue(1);
            assertThat(disk.forces).hasValue(1);
        }
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
            CompletableFuture<String> first = commits.run(Access.WRITE, false, () -> "written");
            assertThatThrownBy(() -> first.get(10, TimeUnit.SECONDS))
                    .hasMessageContaining("no space left");
            assertThat(commits.run(Access.READ, false, () -> "read")).isCompletedExceptionally();
        }
    }
}
