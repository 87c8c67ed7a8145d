package org.publicaccord.embedded;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * A real Kafka broker and its controller (KRaft, one node) in this process.
 *
 * <p>Everything lies below one directory: the same directory is the same cluster, with its topics,
 * records, groups and transactions, whether it was closed or killed. It listens on the loopback
 * interface only and has no authentication, so it is for one machine and its own processes.
 *
 * <p>Topics are never made by accident: producers and consumers of an unknown topic get an error.
 * Retention is Kafka's own default unless a topic says otherwise.
 */
public final class EmbeddedBroker implements AutoCloseable {

    private static final int NODE = 1;
    private static final String CLUSTER_FILE = "cluster-id";
    private static final String PORT_FILE = "port";
    private static final String CONTROLLER_PORT_FILE = "controller-port";

    private final DataDirectory directory;
    private final KafkaRaftServer server;
    private final int port;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedBroker(DataDirectory directory, KafkaRaftServer server, int port) {
        this.directory = directory;
        this.server = server;
        this.port = port;
    }

    /**
     * Starts the broker and returns once it answers.
     *
     * @param directory created where missing; holds the log and the cluster's identity
     * @param port of the loopback interface; 0 takes the one used last time in this directory if it
     *     is free, else any free one
     * @throws EmbeddedFailure when another process holds the directory or the port is taken
     */
    public static EmbeddedBroker start(Path directory, int port) {
        DataDirectory held = DataDirectory.hold(directory);
        try {
            int chosen = Ports.choose(held, PORT_FILE, port);
            int controller = Ports.choose(held, CONTROLLER_PORT_FILE, 0);
            KafkaRaftServer server = startServer(held, chosen, controller);
            held.remember(PORT_FILE, Integer.toString(chosen));
            held.remember(CONTROLLER_PORT_FILE, Integer.toString(controller));
            return new EmbeddedBroker(held, server, chosen);
        } catch (RuntimeException | Error failed) {
            held.close();
            throw failed;
        }
    }

    /** What clients take as {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return Ports.LOOPBACK + ":" + port;
    }

    private static KafkaRaftServer startServer(DataDirectory directory, int port, int controller) {
        Path log = directory.resolve("log");
        format(log, clusterId(directory));
        KafkaRaftServer server =
                new KafkaRaftServer(
                        new KafkaConfig(settings(log, port, controller), false), Time.SYSTEM);
        try {
            server.startup();
        } catch (RuntimeException failed) {
            server.shutdown();
            throw new EmbeddedFailure(
                    "The broker in " + directory.path() + " did not start: " + failed.getMessage(),
                    failed);
        }
        return server;
    }

    private static String clusterId(DataDirectory directory) {
        return directory
                .recall(CLUSTER_FILE)
                .orElseGet(() -> {
                    String fresh = Uuid.randomUuid().toString();
                    directory.remember(CLUSTER_FILE, fresh);
                    return fresh;
                });
    }

    /** Marks the directory as this cluster's; one that is marked already stays as it is. */
    private static void format(Path log, String clusterId) {
        try {
            new Formatter()
                    .setClusterId(clusterId)
                    .setNodeId(NODE)
                    .setControllerListenerName("CONTROLLER")
                    .addDirectory(log.toString())
                    .setMetadataLogDirectory(log.toString())
                    .setIgnoreFormatted(true)
                    .setPrintStream(silence())
                    .run();
        } catch (Exception unformattable) {
            throw new EmbeddedFailure(
                    "The broker's directory "
                            + log
                            + " cannot be prepared: "
                            + unformattable.getMessage(),
                    unformattable);
        }
    }

    private static PrintStream silence() {
        return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    }

    private static Properties settings(Path log, int port, int controller) {
        Properties settings = new Properties();
        settings.putAll(identity(log, port, controller));
        settings.putAll(singleNode());
        settings.putAll(smallMachine());
        return settings;
    }

    private static Map<String, String> identity(Path log, int port, int controller) {
        String listener = "PLAINTEXT://" + Ports.LOOPBACK + ":" + port;
        return Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                Integer.toString(NODE),
                "log.dirs",
                log.toString(),
                "listeners",
                listener + ",CONTROLLER://" + Ports.LOOPBACK + ":" + controller,
                "advertised.listeners",
                listener,
                "listener.security.protocol.map",
                "CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT",
                "controller.listener.names",
                "CONTROLLER",
                "inter.broker.listener.name",
                "PLAINTEXT",
                "controller.quorum.voters",
                NODE + "@" + Ports.LOOPBACK + ":" + controller);
    }

    /** There is nobody to replicate to, and no second member of a group to wait for. */
    private static Map<String, String> singleNode() {
        return Map.of(
                "offsets.topic.replication.factor", "1",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                "min.insync.replicas", "1",
                "default.replication.factor", "1",
                "auto.create.topics.enable", "false",
                "group.initial.rebalance.delay.ms", "50",
                "metric.reporters", "");
    }

    /** Fewer threads, partitions and preallocated buffers than a data centre's broker has. */
    private static Map<String, String> smallMachine() {
        return Map.of(
                "num.network.threads", "2",
                "num.io.threads", "4",
                "background.threads", "2",
                "offsets.topic.num.partitions", "8",
                "transaction.state.log.num.partitions", "4",
                "share.coordinator.state.topic.num.partitions", "1",
                "log.cleaner.dedupe.buffer.size", Integer.toString(16 << 20),
                "broker.heartbeat.interval.ms", "500",
                "broker.session.timeout.ms", "3000",
                "remote.log.storage.system.enable", "false");
    }

    /** Stops cleanly: the log is flushed and closed before the directory is let go. */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        try {
            server.shutdown();
            server.awaitShutdown();
        } finally {
            directory.close();
        }
    }
}
