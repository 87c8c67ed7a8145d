package org.publicaccord.rules.selecting;

import org.publicaccord.rules.Basis;

/**
 * Whether the considerable change threshold is met (reg 6(10)-(12)).
 *
 * @param because one sentence, with the numbers at hand
 */
public record ConsiderableChange(boolean isMet, String because, Basis basis) {}
