package org.publicaccord.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.publicaccord.testkit.DeciderSpec.spec;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.publicaccord.decider.Decider;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;

/** The testkit must be able to fail: a door is enough to show it. */
class DeciderSpecTest {

    enum Command {
        OPEN,
        BREAK
    }

    enum Event {
        OPENED,
        BROKEN
    }

    static final class Door implements Decider<Command, Boolean, Event> {
        @Override
        public Boolean initialState() {
            return false;
        }

        @Override
        public Decision<Event> decide(Command command, Boolean open, Instant at) {
            return switch (command) {
                case OPEN -> open ? Decision.nothingNew() : Decision.accept(Event.OPENED);
                case BREAK ->
                        open
                                ? Decision.refuse(
                                        new Refusal(
                                                "door-is-open",
                                                "The door is open.",
                                                "Close it.",
                                                "Carpentry"))
                                : Decision.accept(Event.BROKEN);
            };
        }

        @Override
        public Boolean evolve(Boolean open, Event event) {
            return switch (event) {
                case OPENED -> true;
                case BROKEN -> throw new IllegalStateException("a broken door has no state");
            };
        }
    }

    @Test
    void passes_what_is_so() {
        spec(new Door()).when(Command.OPEN).then(Event.OPENED);
        spec(new Door()).given(Event.OPENED).when(Command.OPEN).thenNothingNew();
        spec(new Door()).given(Event.OPENED).when(Command.BREAK).thenRefused("door-is-open");
    }

    @Test
    void fails_what_is_not_so() {
        assertFails(() -> spec(new Door()).when(Command.OPEN).then(List.of()));
        assertFails(() -> spec(new Door()).when(Command.OPEN).thenNothingNew());
        assertFails(() -> spec(new Door()).when(Command.OPEN).thenRefused("door-is-open"));
        assertFails(() ->
                spec(new Door())
                        .given(Event.OPENED)
                        .when(Command.BREAK)
                        .thenRefused("another-rule"));
        assertFails(
                () -> spec(new Door()).given(Event.OPENED).when(Command.BREAK).then(Event.BROKEN));
    }

    @Test
    void an_event_that_cannot_be_evolved_fails_the_spec() {
        assertThatThrownBy(() -> spec(new Door()).when(Command.BREAK).then(Event.BROKEN))
                .isInstanceOf(IllegalStateException.class);
    }

    private static void assertFails(Runnable spec) {
        assertThatThrownBy(spec::run).isInstanceOf(AssertionError.class);
    }
}
