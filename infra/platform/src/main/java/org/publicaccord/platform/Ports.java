package org.publicaccord.platform;

import java.util.HashSet;
import java.util.Set;
import org.publicaccord.embedded.EmbeddedFailure;

/** Finds a port for each server: the usual one, or a free one where that is taken. */
final class Ports {

    private final Set<Integer> given = new HashSet<>();

    /**
     * The usual port, or another.
     *
     * @throws CannotRun when there is none
     */
    int preferring(int usual) {
        boolean free = !given.contains(usual) && org.publicaccord.embedded.Ports.isFree(usual);
        int port = free ? usual : anyFree();
        given.add(port);
        return port;
    }

    private static int anyFree() {
        try {
            return org.publicaccord.embedded.Ports.anyFree();
        } catch (EmbeddedFailure none) {
            throw new CannotRun(String.valueOf(none.getMessage()), none);
        }
    }
}
