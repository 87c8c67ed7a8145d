package org.publicaccord.published.contract;

/**
 * One thing that a review looks at.
 *
 * @param aspect such as PERFORMANCE, SOCIAL_VALUE, OPEN_BOOK, RELATIONSHIP, USER_VOICE or
 *     STRATEGY_FIT
 * @param finding what was found
 */
public record ReviewedAspect(String aspect, String finding) {}
