package org.publicaccord.messaging.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class BrokerTest {

    private static final String NOBODY = "127.0.0.1:1";

    private final Logger kafka = logback().getLogger(Admin.class.getPackageName());
    private final Level before = kafka.getLevel();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    /** Whoever logs first sets it up; meanwhile others get something else. */
    private static LoggerContext logback() {
        return (LoggerContext)
                await().until(
                                LoggerFactory::getILoggerFactory,
                                factory -> factory instanceof LoggerContext);
    }

    @BeforeEach
    void listen() {
        log.start();
        kafka.setAdditive(false);
        kafka.setLevel(Level.INFO);
        kafka.addAppender(log);
    }

    @AfterEach
    void listenNoMore() {
        kafka.detachAppender(log);
        kafka.setLevel(before);
        kafka.setAdditive(true);
    }

    /** Kafka's own way to recover tries without a pause, and says so: thousands of lines. */
    @Test
    void aQuestionThatNoBrokerAnswersIsRepeatedWithPauses() {
        Map<String, Object> connection =
                Map.of("bootstrap.servers", NOBODY, "client.id", "unanswered");
        try (Broker broker = new Broker(connection)) {
            var answer =
                    broker.admin()
                            .describeCluster(new DescribeClusterOptions().timeoutMs(1_500))
                            .nodes();
            assertThatThrownBy(answer::get)
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(TimeoutException.class);
        }
        assertThat(List.copyOf(log.list))
                .extracting(ILoggingEvent::getFormattedMessage)
                .filteredOn(it -> it.contains("unanswered"))
                .isNotEmpty()
                .hasSizeLessThan(100);
    }
}
