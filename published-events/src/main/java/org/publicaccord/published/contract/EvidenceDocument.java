package org.publicaccord.published.contract;

/**
 * A document that shows something.
 *
 * @param contentSha256 the SHA-256 of its content, in lower-case hexadecimal
 */
public record EvidenceDocument(String title, String contentSha256) {}
