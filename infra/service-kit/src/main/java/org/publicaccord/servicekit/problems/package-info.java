/** Answers that say what went wrong, why and what would help: RFC 9457, one page a rule. */
@NullMarked
package org.publicaccord.servicekit.problems;

import org.jspecify.annotations.NullMarked;
