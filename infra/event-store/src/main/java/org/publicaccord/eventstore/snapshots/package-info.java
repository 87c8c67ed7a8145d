/** Where long streams are picked up: kept states that are never trusted further than they prove. */
@NullMarked
package org.publicaccord.eventstore.snapshots;

import org.jspecify.annotations.NullMarked;
