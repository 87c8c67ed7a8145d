/** Finding out whether anyone has changed history past this program. */
@NullMarked
package org.publicaccord.eventstore.verifying;

import org.jspecify.annotations.NullMarked;
