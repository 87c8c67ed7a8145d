/** Keeps records, schemas, samples, AsyncAPI and the catalogue page saying the same. */
@NullMarked
package org.publicaccord.published;

import org.jspecify.annotations.NullMarked;
