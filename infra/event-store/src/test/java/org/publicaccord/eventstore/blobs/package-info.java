@NullMarked
package org.publicaccord.eventstore.blobs;

import org.jspecify.annotations.NullMarked;
