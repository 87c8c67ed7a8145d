package org.publicaccord.notificationservice.inbox;

import java.util.Optional;
import org.publicaccord.servicekit.paging.Page;
import org.publicaccord.servicekit.paging.Paging;
import org.publicaccord.servicekit.security.AllowedForAnySignedIn;
import org.publicaccord.servicekit.security.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The inbox over HTTP. */
@RestController
@RequestMapping("/api/inbox")
@AllowedForAnySignedIn
class InboxEndpoint {

    private final Inbox inbox;

    InboxEndpoint(Inbox inbox) {
        this.inbox = inbox;
    }

    /**
     * The messages for the caller's roles in its organisation, the newest first.
     *
     * @param organisation for auditors: whose inbox to read, with the messages of all its roles;
     *     what auditors themselves are told of it is in their own inbox
     * @param unread whether to leave out what was read; looks at the newest 10,000 messages
     */
    @GetMapping
    Page<InboxItem> list(
            Caller caller,
            Paging paging,
            @RequestParam Optional<String> organisation,
            @RequestParam(defaultValue = "false") boolean unread) {
        var boxes = Readers.boxesFor(caller, organisation);
        var listing = new Listing(inbox, boxes, paging.after(), unread);
        var page = paging.page(listing.take(paging.fetch()), Listing.Placed::place);
        return new Page<>(
                page.items().stream().map(it -> InboxItem.of(it.message())).toList(), page.next());
    }

    /** Marks a message as read, for all it is addressed to; doing so again changes nothing. */
    @PostMapping("/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(Caller caller, @PathVariable String id) {
        inbox.markRead(Readers.requireAddressed(caller, inbox.find(new MessageId(id))));
    }
}
