/** Giving a command and learning what became of it, once, whatever is repeated or lost. */
@NullMarked
package org.publicaccord.eventstore.commanding;

import org.jspecify.annotations.NullMarked;
