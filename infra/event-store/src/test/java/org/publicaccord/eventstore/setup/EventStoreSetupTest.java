package org.publicaccord.eventstore.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.publicaccord.embedded.EmbeddedStore;
import org.publicaccord.eventstore.BlobStore;
import org.publicaccord.eventstore.CommitTail;
import org.publicaccord.eventstore.EventNames;
import org.publicaccord.eventstore.RecordedEvent;
import org.publicaccord.eventstore.StateNames;
import org.publicaccord.eventstore.axon.HotAggregates;
import org.publicaccord.eventstore.axon.HotAggregates.Happening;
import org.publicaccord.eventstore.axon.MongoTokenStore;
import org.publicaccord.eventstore.commanding.Answer;
import org.publicaccord.eventstore.commanding.CommandRequest;
import org.publicaccord.eventstore.commanding.Commands;
import org.publicaccord.eventstore.ledger.Ledger;
import org.publicaccord.eventstore.ledger.LedgerCommand;
import org.publicaccord.eventstore.ledger.LedgerEvent;
import org.publicaccord.eventstore.ledger.LedgerStates;
import org.publicaccord.eventstore.snapshots.SnapshotFigures;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Tag("trial")
class EventStoreSetupTest {

    @TempDir static Path directory;

    private static EmbeddedStore server;

    @BeforeAll
    static void start() {
        server = EmbeddedStore.start(directory, 0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({Ledger.class, Follower.class})
    static class LedgerService {

        @Bean
        EventNames names() {
            return LedgerEvent.NAMES;
        }

        @Bean
        StateNames states() {
            return LedgerStates.names();
        }

        @Bean
        InstantSource clock() {
            return InstantSource.system();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class ServiceWithoutStore {}

    @ProcessingGroup("follower")
    static class Follower {

        private final List<LedgerEvent> seen = new CopyOnWriteArrayList<>();

        @EventHandler
        void on(LedgerEvent event) {
            seen.add(event);
        }
    }

    private static ConfigurableApplicationContext start(Class<?> service, String... more) {
        return new SpringApplicationBuilder(service)
                .web(WebApplicationType.NONE)
                .properties("spring.mongodb.uri=" + server.uri(), "spring.main.banner-mode=off")
                .properties(more)
                .run();
    }

    private static ConfigurableApplicationContext ledgers(String database, String... settings) {
        List<String> properties =
                new ArrayList<>(
                        List.of("mongodb.database=" + database, "event-store.enabled=true"));
        Arrays.stream(settings).map("event-store."::concat).forEach(properties::add);
        return start(
                LedgerService.class,
                properties.stream().map("publicaccord."::concat).toArray(String[]::new));
    }

    @Test
    void commandsEventsAndProcessorsWorkAcrossARestart() {
        try (ConfigurableApplicationContext service = ledgers("restarted")) {
            Commands commands = service.getBean(Commands.class);
            Follower follower = service.getBean(Follower.class);

            assertThat(commands.send(open("l"))).isEqualTo(new Answer.Done("l", 1, 1, false));
            await().atMost(Duration.ofSeconds(30)).until(() -> follower.seen.size() == 1);
            assertThat(service.getBean(CommitTail.class).head()).isEqualTo(1);
            assertThat(service.getBean(BlobStore.class)).isNotNull();
            assertThat(service.getBean(TokenStore.class)).isInstanceOf(MongoTokenStore.class);
        }
        try (ConfigurableApplicationContext service = ledgers("restarted")) {
            Commands commands = service.getBean(Commands.class);
            Follower follower = service.getBean(Follower.class);

            assertThat(commands.send(close("l"))).isEqualTo(new Answer.Done("l", 2, 2, false));
            await().atMost(Duration.ofSeconds(30)).until(() -> !follower.seen.isEmpty());
            assertThat(follower.seen).singleElement().isInstanceOf(LedgerEvent.Closed.class);
        }
    }

    @Test
    void whereAProcessorStandsIsStoredWhenEventsStop() {
        try (ConfigurableApplicationContext service = ledgers("placed")) {
            Commands commands = service.getBean(Commands.class);
            commands.send(open("l"));
            for (int entry = 0; entry < 30; entry++) {
                commands.send(enter("l"));
            }
            MongoTokenStore tokens = service.getBean(MongoTokenStore.class);

            await().atMost(Duration.ofSeconds(30))
                    .until(() ->
                            tokens.standing("follower", 0)
                                    .map(it -> it.position().orElse(0))
                                    .map(RecordedEvent::positionOf)
                                    .equals(Optional.of(31L)));
        }
    }

    @Test
    void aLongStreamIsPickedUpFromItsSnapshotAfterARestart() {
        try (ConfigurableApplicationContext service = ledgers("long", "snapshots.every=20")) {
            Commands commands = service.getBean(Commands.class);
            commands.send(open("l"));
            for (int entry = 0; entry < 50; entry++) {
                assertThat(commands.send(enter("l"))).isInstanceOf(Answer.Done.class);
            }
            SnapshotFigures figures = service.getBean(SnapshotFigures.class);
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> figures.of(SnapshotFigures.Outcome.TAKEN) > 0);
        }
        try (ConfigurableApplicationContext service = ledgers("long")) {
            assertThat(service.getBean(Commands.class).send(enter("l")))
                    .isEqualTo(new Answer.Done("l", 52, 52, false));
            assertThat(service.getBean(SnapshotFigures.class).of(SnapshotFigures.Outcome.USED))
                    .isEqualTo(1);
        }
    }

    @Test
    void everyAggregateIsKeptAtHandUnlessThereIsNoRoom() {
        try (ConfigurableApplicationContext service = ledgers("hot")) {
            sendThree(service.getBean(Commands.class));
            assertThat(service.getBean(HotAggregates.class).of(Happening.HIT)).isEqualTo(2);
        }
        try (ConfigurableApplicationContext service = ledgers("cold", "hot-aggregates=0")) {
            sendThree(service.getBean(Commands.class));
            assertThat(service.getBean(HotAggregates.class).of(Happening.HIT)).isZero();
        }
    }

    private static void sendThree(Commands commands) {
        assertThat(commands.send(open("l"))).isEqualTo(new Answer.Done("l", 1, 1, false));
        assertThat(commands.send(enter("l"))).isEqualTo(new Answer.Done("l", 2, 2, false));
        assertThat(commands.send(close("l"))).isEqualTo(new Answer.Done("l", 3, 3, false));
    }

    @Test
    void nothingCallsHome() {
        try (ConfigurableApplicationContext service = ledgers("silent")) {
            assertThat(service.getBeansOfType(UpdateCheckerAutoConfiguration.class)).isEmpty();
            assertThat(service.getBeanDefinitionNames())
                    .noneMatch(name -> name.toLowerCase(Locale.ROOT).contains("updatecheck"))
                    .noneMatch(name -> name.toLowerCase(Locale.ROOT).contains("axonserver"));
        }
    }

    @Test
    void aServiceWithoutAStoreGetsNothingOfIt() {
        try (ConfigurableApplicationContext service = start(ServiceWithoutStore.class)) {
            assertThat(service.getBeansOfType(Commands.class)).isEmpty();
            assertThat(service.getBeansOfType(CommandBus.class)).isEmpty();
        }
    }

    private static CommandRequest open(String ledger) {
        return CommandRequest.of(new LedgerCommand.Open(ledger), ledger, Map.of());
    }

    private static CommandRequest enter(String ledger) {
        return CommandRequest.of(
                new LedgerCommand.Enter(ledger, List.of(BigDecimal.ONE)), ledger, Map.of());
    }

    private static CommandRequest close(String ledger) {
        return CommandRequest.of(new LedgerCommand.Close(ledger), ledger, Map.of());
    }
}
