/**
 * Where commits are kept: one small contract, kept in memory or in MongoDB, and the reading of
 * streams that follows from it.
 */
@NullMarked
package org.publicaccord.eventstore.storage;

import org.jspecify.annotations.NullMarked;
