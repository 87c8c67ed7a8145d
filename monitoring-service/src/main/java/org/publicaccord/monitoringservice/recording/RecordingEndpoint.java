package org.publicaccord.monitoringservice.recording;

import static org.publicaccord.servicekit.security.Role.COMMISSIONER;
import static org.publicaccord.servicekit.security.Role.CONTRACT_MANAGER;
import static org.publicaccord.servicekit.security.Role.OPERATOR;

import org.publicaccord.eventstore.commanding.Commands;
import org.publicaccord.servicekit.commands.CommandEnvelope;
import org.publicaccord.servicekit.security.AllowedFor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Records that an obligation is met. */
@RestController
public class RecordingEndpoint {

    private final Commands commands;

    public RecordingEndpoint(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/contracts/{id}/obligations/{code}/met")
    @AllowedFor({COMMISSIONER, CONTRACT_MANAGER, OPERATOR})
    ResponseEntity<Void> met(
            @PathVariable String id,
            @PathVariable String code,
            @RequestBody Recording body,
            CommandEnvelope envelope) {
        return RecordingAnswer.toResponse(
                commands.send(envelope.carrying(body.command(id, code, envelope.caller()), id)));
    }
}
