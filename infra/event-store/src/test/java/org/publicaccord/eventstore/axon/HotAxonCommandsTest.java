package org.publicaccord.eventstore.axon;

/** Every command is answered as without aggregates at hand. */
class HotAxonCommandsTest extends AxonCommandsTest {

    @Override
    int hot() {
        return 10;
    }
}
