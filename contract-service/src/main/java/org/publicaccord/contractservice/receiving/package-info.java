/**
 * Where commands about imported contracts come in: packages of releases, early ends, corrections.
 */
@NullMarked
package org.publicaccord.contractservice.receiving;

import org.jspecify.annotations.NullMarked;
