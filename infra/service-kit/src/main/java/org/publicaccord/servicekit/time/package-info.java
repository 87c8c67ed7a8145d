/** Legal time: one clock that all services share and that the demonstration may move forward. */
@NullMarked
package org.publicaccord.servicekit.time;

import org.jspecify.annotations.NullMarked;
