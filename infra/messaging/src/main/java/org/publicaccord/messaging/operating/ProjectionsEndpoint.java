package org.publicaccord.messaging.operating;

import org.publicaccord.messaging.projecting.ProjectionStanding;
import org.publicaccord.messaging.projecting.Rebuilds;
import org.publicaccord.servicekit.paging.Page;
import org.publicaccord.servicekit.security.AllowedFor;
import org.publicaccord.servicekit.security.Caller;
import org.publicaccord.servicekit.security.Role;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Shows operators this service's projections, and has them rebuilt beside the live ones. */
@RestController
final class ProjectionsEndpoint {

    private final Rebuilds rebuilds;

    ProjectionsEndpoint(Rebuilds rebuilds) {
        this.rebuilds = rebuilds;
    }

    @GetMapping("/api/projections")
    @AllowedFor({Role.OPERATOR, Role.AUDITOR})
    Page<ProjectionStanding> projections() {
        return new Page<>(rebuilds.list(), null);
    }

    /** Orders a rebuilding; it goes on by itself, over restarts too. */
    @PostMapping("/api/projections/{name}/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @AllowedFor({Role.OPERATOR})
    ProjectionStanding rebuild(@PathVariable String name, Caller caller) {
        return rebuilds.ask(name, caller);
    }

    /** Takes the order back; the live rows stay as they are. */
    @PostMapping("/api/projections/{name}/cancel")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @AllowedFor({Role.OPERATOR})
    ProjectionStanding cancel(@PathVariable String name) {
        return rebuilds.cancel(name);
    }
}
