package org.publicaccord.published.contract;

/**
 * What due diligence found.
 *
 * @param check TITLE, CONDITION, STAFF, PENSIONS, VAT or FUNDING
 * @param finding what was found
 */
public record DueDiligenceFinding(String check, String finding) {}
