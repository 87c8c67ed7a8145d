package org.publicaccord.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void freePortsAreOutsideTheRangeOfOutgoingConnectionsAndNeverTheSameTwice() {
        assertThat(IntStream.range(0, 50).map(_ -> Ports.anyFree()).boxed())
                .doesNotHaveDuplicates()
                .allSatisfy(port -> assertThat(port).isBetween(20_000, 31_999))
                .allMatch(Ports::isFree);
    }

    @Test
    void aPortThatSomethingListensOnIsNotFree() throws Exception {
        int port = Ports.anyFree();
        try (ServerSocket listening =
                new ServerSocket(port, 1, InetAddress.ofLiteral(Ports.LOOPBACK))) {
            assertThat(listening.isBound()).isTrue();
            assertThat(Ports.isFree(port)).isFalse();
        }
    }
}
