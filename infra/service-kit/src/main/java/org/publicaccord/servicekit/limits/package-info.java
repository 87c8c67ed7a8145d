/** How much a caller may send, and how often. */
@NullMarked
package org.publicaccord.servicekit.limits;

import org.jspecify.annotations.NullMarked;
