package org.publicaccord.messaging.consuming;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoSocketReadException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteException;
import com.mongodb.ServerAddress;
import com.mongodb.WriteError;
import java.io.CharConversionException;
import java.net.ConnectException;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.DisconnectException;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.publicaccord.eventstore.appending.OutcomeUnknown;
import org.publicaccord.eventstore.appending.StoreOverloaded;
import org.publicaccord.published.PublishedJson;
import tools.jackson.core.JacksonException;

class FailuresTest {

    static Stream<Throwable> ofTheEnvironment() {
        return Stream.of(
                new TransientFailure("away", new RuntimeException()),
                new MongoTimeoutException("no server"),
                new MongoSocketReadException("cut", new ServerAddress()),
                write(13, "not authorised"),
                new StoreOverloaded("too much"),
                new OutcomeUnknown("no reply", null),
                new DisconnectException(),
                new RuntimeException(new ConnectException("refused")));
    }

    static Stream<Throwable> ofTheEvent() {
        return Stream.of(
                new IllegalArgumentException("negative"),
                new NullPointerException(),
                new StackOverflowError(),
                write(11000, "duplicate key"),
                write(10334, "too large"),
                new RuntimeException(new CharConversionException("no UTF-8")),
                noJson());
    }

    @ParameterizedTest
    @MethodSource("ofTheEnvironment")
    void aSickEnvironmentIsTriedAgain(Throwable failure) {
        assertThat(Failures.isTransient(failure)).isTrue();
        assertThat(Failures.isTransient(new IllegalStateException(failure))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("ofTheEvent")
    void aSickEventIsNot(Throwable failure) {
        assertThat(Failures.isTransient(failure)).isFalse();
        assertThat(Failures.isTransient(new IllegalStateException(failure))).isFalse();
    }

    @Test
    void whatIsKeptOfAFailureIsBounded() {
        RuntimeException failure = new RuntimeException("x".repeat(10_000));
        for (int depth = 0; depth < 50; depth++) {
            failure = new RuntimeException("y".repeat(10_000), failure);
        }

        assertThat(Failures.because(failure)).hasSize(Failures.MAX_BECAUSE);
        assertThat(Failures.excerpt(failure)).hasSize(Failures.MAX_EXCERPT);
    }

    private static MongoWriteException write(int code, String message) {
        return new MongoWriteException(
                new WriteError(code, message, new BsonDocument()), new ServerAddress(), Set.of());
    }

    private static Throwable noJson() {
        try {
            PublishedJson.mapper().readTree("{");
            throw new AssertionError("that is no JSON");
        } catch (JacksonException malformed) {
            return malformed;
        }
    }
}
