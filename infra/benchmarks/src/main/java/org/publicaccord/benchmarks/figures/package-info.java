/** Figures, how sure they are, and the table of them. */
@NullMarked
package org.publicaccord.benchmarks.figures;

import org.jspecify.annotations.NullMarked;
