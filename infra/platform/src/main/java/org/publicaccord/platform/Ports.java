package org.publicaccord.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;

/** Finds a port for each server: the usual one, or a free one where that is taken. */
final class Ports {

    private final Set<Integer> given = new HashSet<>();

    int preferring(int usual) {
        int port = isFree(usual) ? usual : anyFree();
        given.add(port);
        return port;
    }

    private boolean isFree(int port) {
        if (given.contains(port)) {
            return false;
        }
        try (ServerSocket socket = open(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private int anyFree() {
        try (ServerSocket socket = open(0)) {
            return socket.getLocalPort();
        } catch (IOException cause) {
            throw new CannotRun(
                    "no network port is free on this machine; stop a program that holds many.",
                    cause);
        }
    }

    private static ServerSocket open(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
    }
}
