/**
 * Contracts reserved to some suppliers: whether a competition may be reserved so, and whether a
 * supplier is one of those. {@link org.publicaccord.rules.reserving.Reservations} answers for one
 * pack of the Procurement Act 2023.
 */
@NullMarked
package org.publicaccord.rules.reserving;

import org.jspecify.annotations.NullMarked;
