package org.publicaccord.eventstore.commanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.publicaccord.decider.Refusal;
import org.publicaccord.embedded.EmbeddedStore;

class MongoAnswersTest {

    @TempDir static Path directory;

    private static EmbeddedStore server;
    private static MongoClient client;

    private static final Answer REFUSED =
            new Answer.Refused(new Refusal("too-early", "It is early.", "Wait.", "Section 1"));

    private final MongoDatabase database = client.getDatabase("answers");
    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-02-02T09:00:00Z"));

    @BeforeAll
    static void start() {
        server = EmbeddedStore.start(directory, 0);
        client = MongoClients.create(server.uri());
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
    }

    @BeforeEach
    void empty() {
        database.drop();
    }

    private MongoAnswers answers() {
        return new MongoAnswers(database, now::get);
    }

    @Test
    void anAnswerIsRememberedAsItWas() {
        CommandIdentity refused = new CommandIdentity("c-1", "h-1");
        CommandIdentity done = new CommandIdentity("c-2", "h-2");
        answers().remember(refused, REFUSED);
        answers().remember(done, new Answer.Done("s", 3, 7, false));

        assertThat(answers().recall("c-1").map(remembered -> remembered.to(refused)))
                .contains(REFUSED);
        assertThat(answers().recall("c-2").map(remembered -> remembered.to(done)))
                .contains(new Answer.Done("s", 3, 7, true));
        assertThat(answers().recall("c-2").map(remembered -> remembered.to(refused)))
                .contains(new Answer.KeyReused());
        assertThat(answers().recall("c-3")).isEmpty();
    }

    @Test
    void theFirstAnswerStays() {
        CommandIdentity identity = new CommandIdentity("c-1", "h-1");
        answers().remember(identity, REFUSED);

        RememberedAnswers.Remembered second =
                answers().remember(identity, new Answer.Done("s", 3, 7, false));

        assertThat(second.answer()).isEqualTo(REFUSED);
    }

    @Test
    void anAnswerIsForgottenAfterADayAndSweptAway() {
        MongoAnswers answers = answers();
        answers.remember(new CommandIdentity("c-1", "h-1"), REFUSED);

        now.updateAndGet(instant -> instant.plus(Duration.ofHours(23)));
        assertThat(answers.recall("c-1")).isPresent();
        now.updateAndGet(instant -> instant.plus(Duration.ofHours(2)));
        assertThat(answers.recall("c-1")).isEmpty();

        answers.remember(new CommandIdentity("c-2", "h-2"), REFUSED);
        assertThat(database.getCollection(MongoAnswers.COLLECTION).countDocuments()).isEqualTo(1);
    }

    @Test
    void whatIsNoLastingAnswerIsNotRemembered() {
        assertThatThrownBy(() ->
                        answers()
                                .remember(
                                        new CommandIdentity("c", "h"),
                                        new Answer.VersionConflict(
                                                1, Optional.empty(), Optional.empty())))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
