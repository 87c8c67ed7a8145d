package org.publicaccord.published.contract;

/**
 * A step of an exit that a contract did not need.
 *
 * @param step such as ASSETS_RETURNED
 * @param because why not
 */
public record NotNeeded(String step, String because) {}
