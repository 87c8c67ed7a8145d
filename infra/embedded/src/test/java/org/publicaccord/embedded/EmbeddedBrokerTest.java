package org.publicaccord.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerTest {

    @TempDir Path directory;

    @Test
    void keepsItsClusterItsAddressAndItsTopicsOverARestart() throws Exception {
        String address;
        String cluster;
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, 0);
                Admin admin = admin(broker)) {
            address = broker.bootstrapServers();
            cluster = admin.describeCluster().clusterId().get();
            admin.createTopics(List.of(new NewTopic("facts", 2, (short) 1))).all().get();
        }
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, 0);
                Admin admin = admin(broker)) {
            assertThat(broker.bootstrapServers()).isEqualTo(address).startsWith("127.0.0.1:");
            assertThat(admin.describeCluster().clusterId().get()).isEqualTo(cluster);
            assertThat(admin.listTopics().names().get()).contains("facts");
            sendingToAnUnknownTopicFails(broker);
            theDirectoryCannotBeTakenTwice();
        }
    }

    private void sendingToAnUnknownTopicFails(EmbeddedBroker broker) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", broker.bootstrapServers(), "max.block.ms", 500);
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            assertThatThrownBy(() -> producer.send(new ProducerRecord<>("typo", "x")).get())
                    .isInstanceOf(ExecutionException.class)
                    .rootCause()
                    .isInstanceOf(UnknownTopicOrPartitionException.class);
        }
    }

    private void theDirectoryCannotBeTakenTwice() {
        assertThatThrownBy(() -> EmbeddedBroker.start(directory, 0))
                .isInstanceOf(EmbeddedFailure.class)
                .hasMessageContaining("is in use by another process");
    }

    @Test
    void saysWhichPortIsTaken() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            assertThatThrownBy(() -> EmbeddedBroker.start(directory, other.getLocalPort()))
                    .isInstanceOf(EmbeddedFailure.class)
                    .hasMessageStartingWith("Port " + other.getLocalPort() + " of this machine");
        }
    }

    private static Admin admin(EmbeddedBroker broker) {
        return Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
    }
}
