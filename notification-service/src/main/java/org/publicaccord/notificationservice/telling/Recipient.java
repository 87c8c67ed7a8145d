package org.publicaccord.notificationservice.telling;

/**
 * Everyone who has a role in an organisation.
 *
 * @param organisation the identifier of the organisation. For auditors, who read across
 *     organisations, it is the one that the message is about.
 */
public record Recipient(String organisation, RecipientRole role) {}
