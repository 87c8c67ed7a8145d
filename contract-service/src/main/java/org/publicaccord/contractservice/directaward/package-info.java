/**
 * Direct award under the Procurement Act 2023: from a chosen route to an award that is announced.
 * The justification on a ground of the Act, the transparency notice, the decision, the award
 * notice. The standstill and the contract are the same as after a competition. Pure.
 */
@NullMarked
package org.publicaccord.contractservice.directaward;

import org.jspecify.annotations.NullMarked;
