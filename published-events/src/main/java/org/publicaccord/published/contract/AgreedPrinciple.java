package org.publicaccord.published.contract;

/**
 * What a principle of a working agreement means to its parties.
 *
 * @param principle rECIPROCITY, AUTONOMY, HONESTY, LOYALTY, EQUITY or INTEGRITY
 * @param words what it means to the parties
 */
public record AgreedPrinciple(String principle, String words) {}
