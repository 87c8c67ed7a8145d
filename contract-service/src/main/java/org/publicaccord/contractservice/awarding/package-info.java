/**
 * What every award shares, whatever path led to it: the standstill, the suspension by a claim, and
 * the contract that is entered. A path announces its award; from then on it is decided here. Pure.
 */
@NullMarked
package org.publicaccord.contractservice.awarding;

import org.jspecify.annotations.NullMarked;
