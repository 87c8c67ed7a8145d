package org.publicaccord.notificationservice.telling;

/**
 * One recipient is told one thing of an event.
 *
 * @param contractTitle the title of the contract as known when it was told
 * @param statutory whether it is about a duty in law: such messages are always sent, whatever a
 *     person prefers
 */
public record Telling(
        Recipient to,
        Template template,
        String contractTitle,
        Wording wording,
        boolean statutory) {}
