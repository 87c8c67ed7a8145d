/** Spring Boot's way to an event store; active where a service asks for one. */
@NullMarked
package org.publicaccord.eventstore.setup;

import org.jspecify.annotations.NullMarked;
