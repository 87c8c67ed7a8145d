/** Contents that history refers to and that can be destroyed without it. */
@NullMarked
package org.publicaccord.eventstore.blobs;

import org.jspecify.annotations.NullMarked;
