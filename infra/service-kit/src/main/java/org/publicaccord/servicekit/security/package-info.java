/** Who calls, for which organisation, and who may call what. */
@NullMarked
package org.publicaccord.servicekit.security;

import org.jspecify.annotations.NullMarked;
