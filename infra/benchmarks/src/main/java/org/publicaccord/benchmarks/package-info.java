/**
 * Side-by-side measurements against raw drivers and peers: one command, interleaved in one run.
 * Nothing depends on them, and the peers' libraries are in this module alone.
 */
@NullMarked
package org.publicaccord.benchmarks;

import org.jspecify.annotations.NullMarked;
