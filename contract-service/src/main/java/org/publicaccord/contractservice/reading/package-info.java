/**
 * Reads what publishers send: OCDS 1.1 release packages and single releases. Every fault is named
 * with its place; what is sound becomes facts; what is not understood stays in the stored original.
 */
@NullMarked
package org.publicaccord.contractservice.reading;

import org.jspecify.annotations.NullMarked;
