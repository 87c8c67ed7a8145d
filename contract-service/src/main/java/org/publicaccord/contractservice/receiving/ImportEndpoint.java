package org.publicaccord.contractservice.receiving;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.publicaccord.servicekit.commands.CommandMetadata;
import org.publicaccord.servicekit.limits.AcceptsUpTo;
import org.publicaccord.servicekit.security.AllowedFor;
import org.publicaccord.servicekit.security.Caller;
import org.publicaccord.servicekit.security.Role;
import org.publicaccord.servicekit.telemetry.CorrelationId;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes OCDS 1.1 release packages and 360Giving files; which it is, the file itself tells. */
@RestController
final class ImportEndpoint {

    /** What an empty file is. */
    private static final byte[] NOTHING = {};

    private final Receiving receiving;

    ImportEndpoint(Receiving receiving) {
        this.receiving = receiving;
    }

    /**
     * Imports a package of releases or grants, or one of them alone, and answers what became of
     * each. Sending the same again changes nothing.
     */
    @PostMapping(path = "/api/imports", consumes = MediaType.APPLICATION_JSON_VALUE)
    @AllowedFor({Role.OPERATOR, Role.INTEGRATOR, Role.COMMISSIONER})
    @AcceptsUpTo(mebibytes = 32)
    ImportReport receive(
            @RequestBody(required = false) byte @Nullable [] body,
            Caller caller,
            CorrelationId correlation) {
        return receiving.receive(
                Optional.ofNullable(body).orElse(NOTHING),
                Mandates.toImport(caller),
                CommandMetadata.of(caller, correlation));
    }
}
