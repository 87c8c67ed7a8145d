package org.publicaccord.published;

/**
 * Who acted, without personal data.
 *
 * @param role a role of the platform, such as {@code commissioner}, or {@code platform} for what
 *     time or another event brought about
 */
public record Actor(String role) {}
