/**
 * The Provider Selection Regime: which process selects the provider of health care services, how
 * long the standstill lasts, and the key criteria. {@link
 * org.publicaccord.rules.selecting.ProviderSelection} answers for one pack; whether a contract
 * under the regime may be changed is answered by {@link org.publicaccord.rules.Modifications}.
 */
@NullMarked
package org.publicaccord.rules.selecting;

import org.jspecify.annotations.NullMarked;
