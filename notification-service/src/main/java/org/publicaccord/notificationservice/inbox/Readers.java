package org.publicaccord.notificationservice.inbox;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.publicaccord.notificationservice.telling.Recipient;
import org.publicaccord.notificationservice.telling.RecipientRole;
import org.publicaccord.servicekit.problems.Problem;
import org.publicaccord.servicekit.security.Caller;
import org.publicaccord.servicekit.security.Role;

/** Who may read which boxes, and whose message it is. */
final class Readers {

    private static final List<RecipientRole> ROLES_WITHIN =
            Arrays.stream(RecipientRole.values())
                    .filter(role -> role != RecipientRole.AUDITOR)
                    .toList();

    private Readers() {}

    /**
     * The boxes that a caller asks for: those of its own roles, or, for an auditor who names an
     * organisation, all of that organisation's. What auditors are told is in their own box.
     *
     * @throws org.publicaccord.servicekit.problems.ProblemException if another organisation's are
     *     not for the caller
     */
    static List<Box> boxesFor(Caller caller, Optional<String> organisation) {
        if (organisation.isPresent() && caller.hasAnyOf(Role.AUDITOR)) {
            return boxes(organisation.get(), ROLES_WITHIN);
        }
        if (organisation.filter(it -> !caller.actsFor(it)).isPresent()) {
            throw inboxOfAnother().exception();
        }
        return boxes(caller.organisation(), rolesOf(caller));
    }

    /**
     * The id of a message that is addressed to the caller.
     *
     * @param found empty if there is no such message
     * @throws org.publicaccord.servicekit.problems.ProblemException if there is none, or it is
     *     addressed to others
     */
    static MessageId requireAddressed(Caller caller, Optional<Message> found) {
        var message = found.orElseThrow(noSuchMessage()::exception);
        if (!boxes(caller.organisation(), rolesOf(caller)).contains(message.box())) {
            throw notTheRecipient().exception();
        }
        return message.id();
    }

    private static Problem notTheRecipient() {
        return Problem.forbidden(
                "not-the-recipient",
                "This message is addressed to others.",
                "Leave it to those it is addressed to; reading it does not mark it as read.",
                "Access rules of Public Accord");
    }

    private static Problem noSuchMessage() {
        return Problem.notFound(
                "message-not-found",
                "There is no message with this id.",
                "List your inbox, and use an id from the list.");
    }

    private static Problem inboxOfAnother() {
        return Problem.forbidden(
                "inbox-of-another-organisation",
                "An inbox can be read by those who act for its organisation, and by auditors.",
                "Leave out the parameter organisation to read your own inbox.",
                "Access rules of Public Accord");
    }

    private static List<RecipientRole> rolesOf(Caller caller) {
        return Arrays.stream(RecipientRole.values())
                .filter(role ->
                        Role.named(role.wireName()).filter(caller.roles()::contains).isPresent())
                .toList();
    }

    private static List<Box> boxes(String organisation, List<RecipientRole> roles) {
        return roles.stream().map(role -> Box.of(new Recipient(organisation, role))).toList();
    }
}
