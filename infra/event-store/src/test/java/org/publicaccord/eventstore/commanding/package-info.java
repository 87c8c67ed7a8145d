@NullMarked
package org.publicaccord.eventstore.commanding;

import org.jspecify.annotations.NullMarked;
