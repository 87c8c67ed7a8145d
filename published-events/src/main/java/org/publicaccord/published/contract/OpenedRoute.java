package org.publicaccord.published.contract;

/**
 * A route that a determination of market failure opened.
 *
 * @param route such as GRANT
 * @param because in what way it opens it
 */
public record OpenedRoute(String route, String because, String legalBasis) {}
