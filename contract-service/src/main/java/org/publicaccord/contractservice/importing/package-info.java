/**
 * Contracts taken over from a public register: what may be said of them, what becomes of it, and
 * where they stand. Pure; {@code receiving} brings the commands in and {@code axon} keeps the
 * events.
 *
 * <p>A contract's provenance is IMPORTED: what the source does not tell reads "not recorded" and is
 * never guessed, and the law's guards apply to later commands only.
 */
@NullMarked
package org.publicaccord.contractservice.importing;

import org.jspecify.annotations.NullMarked;
