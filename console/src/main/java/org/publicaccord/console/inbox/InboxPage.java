package org.publicaccord.console.inbox;

import java.util.Optional;
import org.publicaccord.console.services.Cursors;
import org.publicaccord.console.services.Post;
import org.publicaccord.console.services.Post.Inbox;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The messages for the person's roles in its organisation; auditors may read any inbox. */
@Controller
class InboxPage {

    private final Post post;

    InboxPage(Post post) {
        this.post = post;
    }

    @GetMapping("/inbox")
    String show(
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam Optional<String> cursor,
            Model model) {
        var whose = Optional.of(organisation.strip()).filter(it -> !it.isEmpty());
        Inbox inbox = post.inbox(whose, unread, cursor);
        model.addAttribute("inbox", inbox);
        model.addAttribute("organisation", organisation.strip());
        model.addAttribute("ownInbox", whose.isEmpty());
        model.addAttribute("unread", unread);
        model.addAttribute("next", Cursors.in(inbox.next()));
        return "console/inbox";
    }

    @PostMapping("/inbox/{id}/read")
    String read(@PathVariable String id) {
        post.markRead(id);
        return "redirect:/inbox";
    }
}
