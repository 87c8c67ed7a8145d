package org.publicaccord.published.contract;

/**
 * What a document is called, and who may read it.
 *
 * @param id the document, among those of its contract
 * @param kind what it is to its contract, such as SPECIFICATION, CONTRACT or REPORT
 * @param title what it is called
 * @param audience who may read it: PUBLIC, PARTY or PRIVATE
 */
public record Document(String id, String kind, String title, String audience) {}
