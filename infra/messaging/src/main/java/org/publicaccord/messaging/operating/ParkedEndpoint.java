package org.publicaccord.messaging.operating;

import java.time.Duration;
import java.util.Optional;
import org.publicaccord.messaging.consuming.Decision;
import org.publicaccord.messaging.consuming.ParkedDecisions;
import org.publicaccord.messaging.consuming.ParkedDetail;
import org.publicaccord.messaging.consuming.ParkedEvent;
import org.publicaccord.messaging.consuming.ParkedEvents;
import org.publicaccord.messaging.consuming.ParkedEvents.Replay;
import org.publicaccord.messaging.consuming.ParkedEvents.Search;
import org.publicaccord.servicekit.paging.Page;
import org.publicaccord.servicekit.paging.Paging;
import org.publicaccord.servicekit.security.AllowedFor;
import org.publicaccord.servicekit.security.Caller;
import org.publicaccord.servicekit.security.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows operators what this service's consumers could not take, and gives it to them again. */
@RestController
final class ParkedEndpoint {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ParkedEvents parked;
    private final ParkedDecisions decisions;

    ParkedEndpoint(ParkedEvents parked, ParkedDecisions decisions) {
        this.parked = parked;
        this.decisions = decisions;
    }

    @GetMapping("/api/parked")
    @AllowedFor({Role.OPERATOR})
    Page<ParkedEvent> parked(
            @RequestParam Optional<String> group,
            @RequestParam Optional<String> stream,
            Paging paging) {
        return paging.page(
                parked.list(new Search(group, stream), paging.after(), paging.fetch()),
                ParkedEvent::id);
    }

    /** One parked event with all that it says; who mends it has to see it. */
    @GetMapping("/api/parked/{id}")
    @AllowedFor({Role.OPERATOR})
    ParkedDetail one(@PathVariable String id, Caller caller) {
        return decisions.find(id, caller);
    }

    /** Corrects a parked event; the next replay gives the consumer what is corrected. */
    @PostMapping("/api/parked/{id}/mend")
    @AllowedFor({Role.OPERATOR})
    Decision mend(@PathVariable String id, @RequestBody MendBody body, Caller caller) {
        return decisions.mend(id, body.correction(), body.because(), caller);
    }

    /** Has a parked event passed over at the next replay. */
    @PostMapping("/api/parked/{id}/skip")
    @AllowedFor({Role.OPERATOR})
    Decision skip(@PathVariable String id, @RequestBody SkipBody body, Caller caller) {
        return decisions.skip(id, body.because(), caller);
    }

    /** Every mending and skipping, with who, when and why; also of what is parked no more. */
    @GetMapping("/api/parked/decisions")
    @AllowedFor({Role.OPERATOR, Role.AUDITOR})
    Page<Decision> decisions(
            @RequestParam Optional<String> group,
            @RequestParam Optional<String> stream,
            Paging paging) {
        return paging.page(
                decisions.list(new Search(group, stream), paging.after(), paging.fetch()),
                Decision::id);
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
