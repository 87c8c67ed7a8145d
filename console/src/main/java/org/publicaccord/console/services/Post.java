package org.publicaccord.console.services;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriBuilder;

/** What organisations were told, which notification-service keeps. */
public final class Post {

    private final Service service;

    Post(Service service) {
        this.service = service;
    }

    /**
     * The messages for the caller, the newest first.
     *
     * @param organisation for auditors: whose inbox
     */
    public Inbox inbox(Optional<String> organisation, boolean unread, Optional<String> cursor) {
        return service.get(
                uri -> {
                    UriBuilder address = uri.path("/api/inbox").queryParam("unread", unread);
                    Map<String, Object> values = new HashMap<>();
                    organisation.ifPresent(it -> {
                        address.queryParam("organisation", "{organisation}");
                        values.put("organisation", it);
                    });
                    cursor.ifPresent(it -> {
                        address.queryParam("cursor", "{cursor}");
                        values.put("cursor", it);
                    });
                    return address.build(values);
                },
                Inbox.class);
    }

    /** Marks a message as read; once is enough. */
    public void markRead(String messageId) {
        service.post(uri -> uri.path("/api/inbox/{id}/read").build(messageId));
    }

    /** A page of messages. */
    public record Inbox(List<Message> items, @Nullable String next) {}

    /**
     * One message.
     *
     * @param role the wire name of the role that is told
     * @param body plain text
     * @param statutory whether it is about a duty in law, and so always sent
     */
    public record Message(
            String id,
            String role,
            String subject,
            String body,
            String contractId,
            String contractTitle,
            Instant createdAt,
            boolean statutory,
            boolean read) {}
}
