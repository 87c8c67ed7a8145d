/** A small service, complete enough to try everything that the kit gives. */
@NullMarked
package org.publicaccord.servicekit.small;

import org.jspecify.annotations.NullMarked;
