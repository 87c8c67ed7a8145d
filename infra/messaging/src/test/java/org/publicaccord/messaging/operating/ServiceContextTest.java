package org.publicaccord.messaging.operating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.publicaccord.eventstore.Commit;
import org.publicaccord.eventstore.CommitHash;
import org.publicaccord.eventstore.CommitTail;
import org.publicaccord.eventstore.Payload;
import org.publicaccord.eventstore.StoredEvent;
import org.publicaccord.messaging.Infrastructure;
import org.publicaccord.messaging.Infrastructure.Running;
import org.publicaccord.messaging.MessagingSetup;
import org.publicaccord.messaging.broker.Broker;
import org.publicaccord.messaging.consuming.ConsumingSetup;
import org.publicaccord.messaging.consuming.EventConsumer;
import org.publicaccord.messaging.consuming.ParkedEvents;
import org.publicaccord.messaging.consuming.ReceivedEvent;
import org.publicaccord.messaging.deadlines.DeadlineHandler;
import org.publicaccord.messaging.deadlines.DeadlineSchedule;
import org.publicaccord.messaging.deadlines.DeadlinesSetup;
import org.publicaccord.messaging.leases.Holding;
import org.publicaccord.messaging.relay.Envelope;
import org.publicaccord.messaging.relay.EventTranslation;
import org.publicaccord.messaging.relay.RelaySetup;
import org.publicaccord.messaging.relay.RelayStanding;
import org.publicaccord.published.Topic;
import org.publicaccord.servicekit.security.AllowedFor;
import org.publicaccord.servicekit.security.Role;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.web.bind.annotation.RequestMapping;

@ExtendWith(Infrastructure.class)
class ServiceContextTest {

    private static final Map<String, Double> CAUGHT_UP =
            Map.ofEntries(
                    Map.entry("publicaccord.relay.position", 1.0),
                    Map.entry("publicaccord.relay.lag", 0.0),
                    Map.entry("publicaccord.lease.held relay", 1.0),
                    Map.entry("publicaccord.lease.held deadlines", 1.0),
                    Map.entry("publicaccord.consumer.lag", 0.0),
                    Map.entry("publicaccord.consumer.parked", 0.0),
                    Map.entry("publicaccord.consumer.troubled", 0.0),
                    Map.entry("publicaccord.deadlines.scheduled", 0.0),
                    Map.entry("publicaccord.deadlines.due", 0.0),
                    Map.entry("publicaccord.deadlines.overdue", 0.0),
                    Map.entry("publicaccord.deadlines.failing", 0.0));

    private final Running running;
    private final WebApplicationContextRunner service;

    ServiceContextTest(Running running) {
        this.running = running;
        this.service =
                new WebApplicationContextRunner()
                        .withConfiguration(
                                AutoConfigurations.of(
                                        MongoAutoConfiguration.class,
                                        MessagingSetup.class,
                                        RelaySetup.class,
                                        ConsumingSetup.class,
                                        DeadlinesSetup.class,
                                        OperatingSetup.class))
                        .withPropertyValues(
                                "spring.mongodb.uri=" + running.storeUri(),
                                "spring.kafka.bootstrap-servers=" + running.bootstrapServers());
    }

    @Test
    void aServiceThatOffersAllPartsPublishesConsumesAndFires() {
        running.forget(List.of(Topic.BIDDING.topicName(), Topic.BIDDING.topicName() + ".relay"));
        service.withUserConfiguration(WholeService.class)
                .withPropertyValues(
                        "publicaccord.service=bidding-service",
                        "publicaccord.mongodb.database=" + running.freshDatabase().getName(),
                        "publicaccord.kafka.partitions=2",
                        "publicaccord.relay.enabled=true",
                        "publicaccord.relay.topic=" + Topic.BIDDING.topicName(),
                        "publicaccord.deadlines.enabled=true")
                .run(context -> {
                    WholeService parts = context.getBean(WholeService.class);
                    context.getBean(DeadlineSchedule.class)
                            .set("k", Instant.EPOCH, "contract-a", "{}");
                    ServiceProgress progress = context.getBean(ServiceProgress.class);
                    await().atMost(Duration.ofSeconds(20))
                            .until(() ->
                                    parts.received.size() == 1
                                            && parts.fired.size() == 1
                                            && progress.now().caughtUp());

                    assertThat(parts.received.getFirst().type())
                            .isEqualTo("org.publicaccord.bidding.withheld.v1");
                    assertThat(progress.now().relayLag()).contains(0L);
                    assertThat(progress.now().consumers()).hasSize(1);
                    assertThat(context.getBean(ParkedEvents.class).count("g")).isZero();
                    assertThat(progress.now().relay()).contains(new RelayStanding(1, 0));
                    assertThat(progress.now().leases())
                            .extracting(Holding::name)
                            .containsExactly("deadlines", "relay");
                    assertThat(metersOf(context)).containsAllEntriesOf(CAUGHT_UP);
                    assertThat(context.getBeansOfType(HealthIndicator.class))
                            .containsOnlyKeys(
                                    "relayHealthIndicator",
                                    "consumersHealthIndicator",
                                    "deadlinesHealthIndicator")
                            .allSatisfy((name, health) ->
                                    assertThat(health.health().getStatus()).isEqualTo(Status.UP));
                });
    }

    private static Map<String, Double> metersOf(ApplicationContext context) {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        context.getBeansOfType(MeterBinder.class).values().forEach(it -> it.bindTo(meters));
        return meters.getMeters().stream()
                .collect(
                        Collectors.toMap(
                                it ->
                                        it.getId().getName()
                                                + Optional.ofNullable(it.getId().getTag("lease"))
                                                        .map(lease -> " " + lease)
                                                        .orElse(""),
                                it -> it.measure().iterator().next().getValue()));
    }

    @Test
    void operatorsReadWhatEachMeterMeans() throws IOException {
        String page = Files.readString(Path.of("../../docs/operating.md"));

        assertThat(CAUGHT_UP.keySet())
                .extracting(name -> name.replaceAll(" .*", "").replace('.', '_'))
                .allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
    }

    @Test
    void aServiceThatOffersNothingIsAlwaysCaughtUp() {
        service.withPropertyValues(
                        "publicaccord.service=console", "publicaccord.mongodb.database=none")
                .run(context -> {
                    assertThat(context).doesNotHaveBean(ParkedEndpoint.class);
                    assertThat(context.getBean(ServiceProgress.class).now().caughtUp()).isTrue();
                });
    }

    @Test
    void whatIsNoServiceGetsNothing() {
        service.run(context -> {
            assertThat(context).doesNotHaveBean(Broker.class);
            assertThat(context).doesNotHaveBean(ServiceProgress.class);
        });
    }

    @Test
    void onlyOperatorsTouchParkedEventsAndAuditorsSeeWhatTheyDecided() {
        Map<String, List<Role>> roles =
                Arrays.stream(ParkedEndpoint.class.getDeclaredMethods())
                        .filter(it ->
                                AnnotationUtils.findAnnotation(it, RequestMapping.class) != null)
                        .collect(
                                Collectors.toMap(
                                        Method::getName,
                                        it -> List.of(it.getAnnotation(AllowedFor.class).value())));

        assertThat(roles).hasSize(7);
        assertThat(roles.remove("decisions")).containsExactly(Role.OPERATOR, Role.AUDITOR);
        assertThat(roles.values()).containsOnly(List.of(Role.OPERATOR));
    }

    /** Publishes one private event and consumes it. */
    @Configuration(proxyBeanMethods = false)
    static class WholeService {

        final List<ReceivedEvent> received = new CopyOnWriteArrayList<>();
        final List<String> fired = new CopyOnWriteArrayList<>();

        @Bean
        InstantSource legal() {
            return InstantSource.system();
        }

        @Bean
        CommitTail tail() {
            return new OneCommit();
        }

        @Bean
        EventTranslation translation() {
            return event -> Envelope.withheld();
        }

        @Bean
        DeadlineHandler handler() {
            return deadline -> fired.add(deadline.key());
        }

        @Bean
        EventConsumer consumer() {
            return new EventConsumer() {
                private final String group = Running.freshName("group");

                @Override
                public String group() {
                    return group;
                }

                @Override
                public Set<String> topics() {
                    return Set.of(Topic.BIDDING.topicName());
                }

                @Override
                public void consume(ReceivedEvent event) {
                    received.add(event);
                }
            };
        }
    }

    /** A store of one commit. */
    static final class OneCommit implements CommitTail {

        private final Commit commit =
                new Commit(
                        1,
                        "contract-a",
                        "contract",
                        0,
                        "command",
                        Instant.EPOCH,
                        CommitHash.NONE,
                        List.of(new StoredEvent("e", "bid.sealed", 1, Payload.of("{}"), Map.of())));

        @Override
        public List<Commit> after(long position, int limit) {
            return position == 0 ? List.of(commit) : List.of();
        }

        @Override
        public long head() {
            return 1;
        }

        @Override
        public boolean awaitBeyond(long position, Duration timeout) {
            try {
                Thread.sleep(position == 0 ? Duration.ZERO : timeout);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return position == 0;
        }
    }
}
