@NullMarked
package org.publicaccord.eventstore.storage;

import org.jspecify.annotations.NullMarked;
