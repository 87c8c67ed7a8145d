package org.publicaccord.notificationservice.inbox;

import org.publicaccord.notificationservice.telling.Recipient;
import org.publicaccord.notificationservice.telling.RecipientRole;

/**
 * Where a recipient's messages lie, in the order in which they came, numbered from 1 without gaps.
 *
 * @param name unique; holds no {@code #}
 * @param role what its readers have in common
 */
record Box(String name, RecipientRole role) {

    /** Auditors read across organisations, and so share one box. */
    static final Box OF_AUDITORS = new Box("auditor", RecipientRole.AUDITOR);

    static Box of(Recipient recipient) {
        return switch (recipient.role()) {
            case AUDITOR -> OF_AUDITORS;
            case COMMISSIONER,
                    CONTRACT_MANAGER,
                    APPROVER,
                    ASSESSOR,
                    FINANCE,
                    COMMUNITY_PARTICIPANT,
                    PROVIDER,
                    INVESTOR,
                    VERIFIER ->
                    new Box(
                            escaped(recipient.organisation()) + "/" + recipient.role().wireName(),
                            recipient.role());
        };
    }

    /** The key of the message with this number. */
    String place(long number) {
        return name + "#" + number;
    }

    /** Identifiers come from outside; none may reach into another box. */
    private static String escaped(String organisation) {
        return organisation.replace("%", "%25").replace("#", "%23").replace("/", "%2F");
    }
}
