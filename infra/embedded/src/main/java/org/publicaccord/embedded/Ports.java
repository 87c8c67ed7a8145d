package org.publicaccord.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/** Ports of the loopback interface: which one to take, so that addresses survive a restart. */
public final class Ports {

    static final String LOOPBACK = "127.0.0.1";

    /** Below what systems give to outgoing connections, one of which could come in between. */
    private static final int FIRST = 20_000;

    private static final int COUNT = 12_000;

    /** Processes that start at the same time look in different places. */
    private static final AtomicInteger NEXT =
            new AtomicInteger(Math.toIntExact(ProcessHandle.current().pid() * 97 % COUNT));

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

    /**
     * A free port, not the same again soon.
     *
     * @throws EmbeddedFailure when there is none
     */
    public static int anyFree() {
        for (int tried = 0; tried < COUNT; tried++) {
            int port = FIRST + Math.floorMod(NEXT.getAndIncrement(), COUNT);
            if (isFree(port)) {
                return port;
            }
        }
        throw new EmbeddedFailure(
                "No network port from %d to %d is free on this machine; stop a program that holds many."
                        .formatted(FIRST, FIRST + COUNT - 1));
    }

    /** Whether nothing listens there, or could not. */
    public static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(InetAddress.ofLiteral(LOOPBACK), port));
            return true;
        } catch (IOException | IllegalArgumentException taken) {
            return false;
        }
    }
}
