/** What the end of a contract asks for, beyond the notices of procurement law. */
@NullMarked
package org.publicaccord.rules.exiting;

import org.jspecify.annotations.NullMarked;
