/**
 * Everything in one JVM: what {@code ./run} starts. Nothing depends on this package; in production
 * each service runs by itself.
 */
@NullMarked
package org.publicaccord.platform;

import org.jspecify.annotations.NullMarked;
