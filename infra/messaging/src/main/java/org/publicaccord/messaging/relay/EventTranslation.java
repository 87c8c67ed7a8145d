package org.publicaccord.messaging.relay;

import org.publicaccord.eventstore.RecordedEvent;

/**
 * How a service's stored events become public: the service offers one bean. Pure, and total: every
 * event is either published or withheld. If it throws, that is a bug, and the relay stops at that
 * event until the bug is mended; it never skips one.
 */
@FunctionalInterface
public interface EventTranslation {

    Envelope translate(RecordedEvent event);
}
