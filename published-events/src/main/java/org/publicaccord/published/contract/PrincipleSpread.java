package org.publicaccord.published.contract;

/**
 * How far apart parties see a principle.
 *
 * @param principle rECIPROCITY, AUTONOMY, HONESTY, LOYALTY, EQUITY or INTEGRITY
 * @param lowest the lowest score, from 1 to 5
 * @param highest the highest score, from 1 to 5
 * @param flagged whether the parties are far apart
 */
public record PrincipleSpread(String principle, int lowest, int highest, boolean flagged) {}
