/** What follows by itself: from an event a deadline, from a deadline a command. */
@NullMarked
package org.publicaccord.contractservice.reacting;

import org.jspecify.annotations.NullMarked;
