package org.publicaccord.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports of the loopback interface: which one to take, so that addresses survive a restart. */
final class Ports {

    static final String LOOPBACK = "127.0.0.1";

    private Ports() {}

    /**
     * The port asked for; or, when asked for 0, the one this directory had last time if it is free,
     * else any free one.
     *
     * @throws EmbeddedFailure when a port was asked for by number and is taken
     */
    static int choose(DataDirectory directory, String name, int wanted) {
        if (wanted != 0) {
            if (!isFree(wanted)) {
                throw new EmbeddedFailure(
                        "Port "
                                + wanted
                                + " of this machine is taken; choose another, or 0 for any that is"
                                + " free.");
            }
            return wanted;
        }
        return directory
                .recall(name)
                .filter(text -> text.matches("\\d{1,5}"))
                .map(Integer::parseInt)
                .filter(Ports::isFree)
                .orElseGet(Ports::anyFree);
    }

    private static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(InetAddress.ofLiteral(LOOPBACK), port));
            return true;
        } catch (IOException | IllegalArgumentException taken) {
            return false;
        }
    }

    private static int anyFree() {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.ofLiteral(LOOPBACK))) {
            return probe.getLocalPort();
        } catch (IOException none) {
            throw new EmbeddedFailure("This machine has no free port on " + LOOPBACK + ".", none);
        }
    }
}
