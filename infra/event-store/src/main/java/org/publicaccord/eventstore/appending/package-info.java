/** Many waiting commits, one write: the group commit that gives each its place in the order. */
@NullMarked
package org.publicaccord.eventstore.appending;

import org.jspecify.annotations.NullMarked;
