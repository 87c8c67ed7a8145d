@NullMarked
package org.publicaccord.eventstore.axon;

import org.jspecify.annotations.NullMarked;
