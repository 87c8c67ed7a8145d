/**
 * Direct award under the Procurement Act 2023: on which grounds, with which notices, and whether a
 * standstill is mandatory. {@link org.publicaccord.rules.awarding.DirectAwards} answers for one
 * pack.
 */
@NullMarked
package org.publicaccord.rules.awarding;

import org.jspecify.annotations.NullMarked;
