package org.publicaccord.platform;

import java.time.Instant;
import org.publicaccord.servicekit.security.AllowedFor;
import org.publicaccord.servicekit.security.AllowedForAnySignedIn;
import org.publicaccord.servicekit.security.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Lets an operator of the demo move legal time forward; there is no such endpoint in production.
 */
@RestController
class DemoClockEndpoint {

    private final DemoClock clock;

    DemoClockEndpoint(DemoClock clock) {
        this.clock = clock;
    }

    /** Legal time. */
    record Now(Instant now) {}

    @GetMapping("/api/demo/clock")
    @AllowedForAnySignedIn
    Now read() {
        return new Now(clock.clock().instant());
    }

    @PutMapping("/api/demo/clock")
    @AllowedFor(Role.OPERATOR)
    Now move(@RequestBody Now moment) {
        return new Now(clock.jumpTo(moment.now()));
    }
}
