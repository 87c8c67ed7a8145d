package org.publicaccord.rules;

/**
 * By what right something is so.
 *
 * @param rule the kebab-case code of the rule in its pack
 * @param legalBasis the section, regulation or policy
 */
public record Basis(String rule, String legalBasis, Kind kind) {}
