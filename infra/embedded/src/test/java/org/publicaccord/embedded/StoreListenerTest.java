package org.publicaccord.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.publicaccord.embedded.Compaction.Tidiness;

/** A port that is taken after it was chosen is no reason not to start. */
class StoreListenerTest {

    @TempDir Path directory;

    @Test
    void anotherPortIsChosenIfOneWasTakenMeanwhile() throws Exception {
        int taken = Ports.anyFree();
        int free = Ports.anyFree();
        Iterator<Integer> chosen = List.of(taken, free).iterator();
        try (var other = new ServerSocket(taken, 1, InetAddress.ofLiteral(Ports.LOOPBACK));
                var file = MVStore.open(null);
                var indexes =
                        IndexFile.open(directory.resolve("indexes.mv"), file, Tidiness.USUAL);
                var commits = commits(file);
                var listener =
                        StoreListener.bind(
                                chosen::next, new StoreBackend(file, indexes), commits)) {
            assertThat(other.isBound()).isTrue();
            assertThat(listener.port()).isEqualTo(free);
            assertThat(Ports.isFree(free)).isFalse();
        }
        assertThat(Ports.isFree(free)).isTrue();
    }

    @Test
    void portsThatAreAllTakenAreSaidToBe() throws Exception {
        int taken = Ports.anyFree();
        try (var _ = new ServerSocket(taken, 1, InetAddress.ofLiteral(Ports.LOOPBACK));
                var file = MVStore.open(null);
                var indexes =
                        IndexFile.open(directory.resolve("indexes.mv"), file, Tidiness.USUAL);
                var commits = commits(file)) {
            var backend = new StoreBackend(file, indexes);
            assertThatThrownBy(() -> StoreListener.bind(() -> taken, backend, commits))
                    .isInstanceOf(EmbeddedFailure.class)
                    .hasMessageContaining("start again");
        }
    }

    private static GroupCommit commits(MVStore file) {
        return new GroupCommit(
                        new GroupCommit.Disk() {
                            @Override
                            public void commit() {
                                file.commit();
                            }

                            @Override
                            public void force() {
                                // Nothing is kept here.
                            }
                        },
                        "commits")
                .start();
    }
}
