package org.publicaccord.platform;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;

/** Waits until every consumer of every service has handled what there is to handle. */
final class CatchingUp {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofMillis(150);

    private final ServiceCalls calls;
    private final Collection<URI> services;

    CatchingUp(ServiceCalls calls, Collection<URI> services) {
        this.calls = calls;
        this.services = services;
    }

    /**
     * One service's events are another's work, so that a single round of yes proves nothing: the
     * last to say yes may just have given work to the first.
     *
     * @return whether they caught up in time
     */
    boolean await() throws InterruptedException {
        long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
        int roundsOfYes = 0;
        while (System.nanoTime() < deadline) {
            roundsOfYes = allCaughtUp() ? roundsOfYes + 1 : 0;
            if (roundsOfYes == 2) {
                return true;
            }
            Thread.sleep(PAUSE);
        }
        return false;
    }

    private boolean allCaughtUp() throws InterruptedException {
        for (URI service : services) {
            if (!caughtUp(service)) {
                return false;
            }
        }
        return true;
    }

    private boolean caughtUp(URI service) throws InterruptedException {
        try {
            ServiceCalls.Answer answer = calls.get(service.resolve("/api/progress"));
            return answer.isSuccess() && answer.body().path("caughtUp").asBoolean(false);
        } catch (IOException notYet) {
            return false;
        }
    }
}
