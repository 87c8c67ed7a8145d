/**
 * What is written stays: commits, the events in them, and the way to read, name, verify and tail
 * them. Only {@code axon} and {@code commanding} below this package know the Axon framework.
 */
@NullMarked
package org.publicaccord.eventstore;

import org.jspecify.annotations.NullMarked;
