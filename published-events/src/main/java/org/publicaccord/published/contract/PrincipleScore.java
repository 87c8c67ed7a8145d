package org.publicaccord.published.contract;

/**
 * How a party sees a principle.
 *
 * @param principle rECIPROCITY, AUTONOMY, HONESTY, LOYALTY, EQUITY or INTEGRITY
 * @param score from 1 to 5
 */
public record PrincipleScore(String principle, int score) {}
