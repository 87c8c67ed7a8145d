/** A durable schedule: what is due fires as an ordinary command, with effect once, never early. */
@NullMarked
package org.publicaccord.messaging.deadlines;

import org.jspecify.annotations.NullMarked;
