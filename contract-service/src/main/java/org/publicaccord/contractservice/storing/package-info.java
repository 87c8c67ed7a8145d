/** How what happened is written down: under names of our own, as plain JSON. */
@NullMarked
package org.publicaccord.contractservice.storing;

import org.jspecify.annotations.NullMarked;
