package org.publicaccord.published.contract;

/**
 * A key performance indicator (Procurement Act 2023, section 52).
 *
 * @param id unique within the contract
 * @param title for people
 * @param target what counts as met, with its unit
 * @param everyMonths how often it is assessed
 */
public record KeyPerformanceIndicator(String id, String title, String target, int everyMonths) {}
