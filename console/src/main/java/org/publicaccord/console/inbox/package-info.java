/** What the caller's organisation was told. */
@NullMarked
package org.publicaccord.console.inbox;

import org.jspecify.annotations.NullMarked;
