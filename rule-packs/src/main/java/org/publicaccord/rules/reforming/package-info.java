/**
 * Rules that are proposed and not in force: what they would have changed, told beside what the law
 * decided. {@link org.publicaccord.rules.reforming.Advisory} decides nothing.
 */
@NullMarked
package org.publicaccord.rules.reforming;

import org.jspecify.annotations.NullMarked;
