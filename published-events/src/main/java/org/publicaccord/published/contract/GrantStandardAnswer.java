package org.publicaccord.published.contract;

/**
 * How a grant stands to a minimum requirement of GovS 015.
 *
 * @param requirement its code, govs-015-1 to govs-015-10
 * @param answer COMPLY or EXPLAIN
 * @param text how it complies, or why not
 */
public record GrantStandardAnswer(String requirement, String answer, String text) {}
