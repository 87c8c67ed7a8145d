/**
 * Subsidy control: what may be given to an enterprise, what has to be referred and published, and
 * the standard for grants. {@link org.publicaccord.rules.subsidies.SubsidyRules} answers for one
 * pack.
 */
@NullMarked
package org.publicaccord.rules.subsidies;

import org.jspecify.annotations.NullMarked;
