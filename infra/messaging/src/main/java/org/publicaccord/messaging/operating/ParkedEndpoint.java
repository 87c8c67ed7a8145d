package org.publicaccord.messaging.operating;

import java.time.Duration;
import java.util.Optional;
import org.publicaccord.messaging.consuming.ParkedEvent;
import org.publicaccord.messaging.consuming.ParkedEvents;
import org.publicaccord.messaging.consuming.ParkedEvents.Replay;
import org.publicaccord.servicekit.paging.Page;
import org.publicaccord.servicekit.paging.Paging;
import org.publicaccord.servicekit.security.AllowedFor;
import org.publicaccord.servicekit.security.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows operators what this service's consumers could not take, and gives it to them again. */
@RestController
final class ParkedEndpoint {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ParkedEvents parked;

    ParkedEndpoint(ParkedEvents parked) {
        this.parked = parked;
    }

    @GetMapping("/api/parked")
    @AllowedFor({Role.OPERATOR})
    Page<ParkedEvent> parked(@RequestParam Optional<String> group, Paging paging) {
        return paging.page(parked.list(group, paging.after(), paging.fetch()), ParkedEvent::id);
    }

    /**
     * Replays everything that a group has parked. Asking twice does no harm, since taking an event
     * twice changes nothing.
     */
    @PostMapping(path = "/api/parked/replay", params = "group")
    @AllowedFor({Role.OPERATOR})
    Replay replay(@RequestParam String group) {
        return parked.replay(group, PATIENCE);
    }

    /** Replays the stream that one parked event belongs to. */
    @PostMapping(path = "/api/parked/replay", params = "id")
    @AllowedFor({Role.OPERATOR})
    Replay replayStreamOf(@RequestParam String id) {
        return parked.replayStreamOf(id, PATIENCE);
    }
}
