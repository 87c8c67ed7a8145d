package org.publicaccord.contractservice.axon;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.axonframework.eventhandling.TrackingToken;
import org.publicaccord.contractservice.register.Register;
import org.publicaccord.contractservice.register.RegisterProgress;
import org.publicaccord.eventstore.Commit;
import org.publicaccord.eventstore.CommitTail;
import org.publicaccord.eventstore.RecordedEvent;
import org.publicaccord.eventstore.axon.MongoTokenStore;
import org.springframework.stereotype.Component;

/** How far the register has come, by the token of its processor, whichever instance runs it. */
@Component
class RegisterTokenProgress implements RegisterProgress {

    private static final int ONLY_SEGMENT = 0;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);

    private final MongoTokenStore tokens;
    private final CommitTail tail;

    RegisterTokenProgress(MongoTokenStore tokens, CommitTail tail) {
        this.tokens = tokens;
        this.tail = tail;
        tokens.follow(Register.NAME);
    }

    @Override
    public long position() {
        OptionalLong token =
                tokens.standing(Register.NAME, ONLY_SEGMENT)
                        .map(TrackingToken::position)
                        .orElseGet(OptionalLong::empty);
        return token.isEmpty() ? 0 : lastWholeCommit(token.getAsLong());
    }

    /** A batch may end in the middle of a commit. */
    private long lastWholeCommit(long token) {
        long position = RecordedEvent.positionOf(token);
        if (position == 0) {
            return 0;
        }
        List<Commit> commit = tail.after(position - 1, 1);
        boolean whole =
                !commit.isEmpty()
                        && RecordedEvent.indexOf(token) >= commit.getFirst().events().size() - 1;
        return whole ? position : position - 1;
    }

    @Override
    public boolean await(long position, Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (position() < position) {
            if (System.nanoTime() - deadline > 0 || !pause()) {
                return false;
            }
        }
        return true;
    }

    private static boolean pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
