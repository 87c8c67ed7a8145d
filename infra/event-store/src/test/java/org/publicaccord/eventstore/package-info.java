@NullMarked
package org.publicaccord.eventstore;

import org.jspecify.annotations.NullMarked;
