@NullMarked
package org.publicaccord.eventstore.snapshots;

import org.jspecify.annotations.NullMarked;
