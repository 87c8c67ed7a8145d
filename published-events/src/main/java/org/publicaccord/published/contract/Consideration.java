package org.publicaccord.published.contract;

/**
 * A route and what was thought of it.
 *
 * @param route the route, such as OPEN_COMPETITION, GRANT or IN_HOUSE
 * @param because why it was chosen or not
 */
public record Consideration(String route, String because) {}
