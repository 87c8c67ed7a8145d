@NullMarked
package org.publicaccord.eventstore.setup;

import org.jspecify.annotations.NullMarked;
