package org.publicaccord.messaging.operating;

import org.publicaccord.servicekit.security.AllowedFor;
import org.publicaccord.servicekit.security.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells operators and auditors how far this service has come. */
@RestController
final class ProgressEndpoint {

    private final ServiceProgress progress;

    ProgressEndpoint(ServiceProgress progress) {
        this.progress = progress;
    }

    @GetMapping("/api/progress")
    @AllowedFor({Role.OPERATOR, Role.AUDITOR})
    Progress progress() {
        return progress.now();
    }
}
