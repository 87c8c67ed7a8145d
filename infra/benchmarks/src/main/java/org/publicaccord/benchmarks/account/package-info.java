/** A small aggregate to measure with: what was paid under a contract. */
@NullMarked
package org.publicaccord.benchmarks.account;

import org.jspecify.annotations.NullMarked;
