package org.publicaccord.monitoringservice.recording;

import static org.publicaccord.servicekit.security.Role.COMMISSIONER;
import static org.publicaccord.servicekit.security.Role.CONTRACT_MANAGER;

import org.publicaccord.eventstore.commanding.Commands;
import org.publicaccord.servicekit.commands.CommandEnvelope;
import org.publicaccord.servicekit.security.AllowedFor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Records how an indicator was assessed. */
@RestController
public class AssessmentEndpoint {

    private final Commands commands;

    public AssessmentEndpoint(Commands commands) {
        this.commands = commands;
    }

    /** Assesses a period, or corrects its assessment; it is read in the list of indicators. */
    @PostMapping("/api/contracts/{id}/kpis/{kpi}/assessments")
    @AllowedFor({COMMISSIONER, CONTRACT_MANAGER})
    ResponseEntity<Void> assess(
            @PathVariable String id,
            @PathVariable String kpi,
            @RequestBody AssessmentBody body,
            CommandEnvelope envelope) {
        return RecordingAnswer.toResponse(
                commands.send(envelope.carrying(body.command(id, kpi, envelope.caller()), id)),
                UriComponentsBuilder.fromPath("/api/contracts/{id}/kpis")
                        .buildAndExpand(id)
                        .encode()
                        .toUri());
    }
}
