package org.publicaccord.monitoringservice.recording;

import java.net.URI;
import java.util.Map;
import org.publicaccord.eventstore.commanding.Answer;
import org.publicaccord.eventstore.commanding.Answer.Refused;
import org.publicaccord.servicekit.commands.Answers;
import org.publicaccord.servicekit.problems.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** What the watch's answer is over HTTP: a refusal by its rule, everything else as everywhere. */
final class RecordingAnswer {

    private static final Map<String, HttpStatus> STATUS_BY_RULE =
            Map.of(
                    "only-the-buyer-records", HttpStatus.FORBIDDEN,
                    "contract-not-watched", HttpStatus.NOT_FOUND,
                    "unknown-obligation", HttpStatus.NOT_FOUND,
                    "only-the-buyer-assesses", HttpStatus.FORBIDDEN,
                    "unknown-kpi", HttpStatus.NOT_FOUND);

    private RecordingAnswer() {}

    /** For a command that changes something. */
    static ResponseEntity<Void> toResponse(Answer answer) {
        return Answers.toResponse(unlessRefused(answer));
    }

    /** For a command that makes something. */
    static ResponseEntity<Void> toResponse(Answer answer, URI location) {
        return Answers.toResponse(unlessRefused(answer), location);
    }

    private static Answer unlessRefused(Answer answer) {
        if (answer instanceof Refused(var refusal)) {
            var status =
                    STATUS_BY_RULE.getOrDefault(refusal.rule(), HttpStatus.UNPROCESSABLE_CONTENT);
            throw Problem.of(status, refusal).exception();
        }
        return answer;
    }
}
