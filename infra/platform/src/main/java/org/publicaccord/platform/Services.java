package org.publicaccord.platform;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.publicaccord.biddingservice.BiddingServiceApplication;
import org.publicaccord.console.ConsoleApplication;
import org.publicaccord.contractservice.ContractServiceApplication;
import org.publicaccord.embedded.EmbeddedBroker;
import org.publicaccord.embedded.EmbeddedStore;
import org.publicaccord.monitoringservice.MonitoringServiceApplication;
import org.publicaccord.notificationservice.NotificationServiceApplication;
import org.publicaccord.platform.SideBySide.Start;
import org.publicaccord.platform.signin.SignIn;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts each service as it would start alone, told where the others are. */
final class Services {

    private static final Duration LONGEST_GREETING = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT_FOR_STORE = Duration.ofMinutes(3);

    private final Addresses addresses;
    private final DemoClock clock;
    private final Start<EmbeddedBroker> broker;
    private final Start<EmbeddedStore> store;
    private final Start<SignIn> signIn;

    Services(
            Addresses addresses,
            DemoClock clock,
            Start<EmbeddedBroker> broker,
            Start<EmbeddedStore> store,
            Start<SignIn> signIn) {
        this.addresses = addresses;
        this.clock = clock;
        this.broker = broker;
        this.store = store;
        this.signIn = signIn;
    }

    /** How each is started, by name; each waits for what it needs. */
    Map<String, Callable<ConfigurableApplicationContext>> all() {
        Map<String, Callable<ConfigurableApplicationContext>> starts = new LinkedHashMap<>();
        starts.put(
                Addresses.CONTRACT_SERVICE,
                () -> startService(Addresses.CONTRACT_SERVICE, contractService()));
        starts.put(
                Addresses.MONITORING_SERVICE,
                () ->
                        startService(
                                Addresses.MONITORING_SERVICE,
                                MonitoringServiceApplication.application()));
        starts.put(
                Addresses.BIDDING_SERVICE,
                () ->
                        startService(
                                Addresses.BIDDING_SERVICE,
                                BiddingServiceApplication.application()));
        starts.put(
                Addresses.NOTIFICATION_SERVICE,
                () ->
                        startService(
                                Addresses.NOTIFICATION_SERVICE,
                                NotificationServiceApplication.application()));
        starts.put("console", this::startConsole);
        return starts;
    }

    private SpringApplicationBuilder contractService() {
        return ContractServiceApplication.application()
                .sources(DemoClockEndpoint.class)
                .initializers(
                        context -> context.getBeanFactory().registerSingleton("demoClock", clock));
    }

    private ConfigurableApplicationContext startConsole() {
        List<String> settings = new ArrayList<>(listeningAt(addresses.console()));
        settings.add("--publicaccord.signin.client-secret=" + signIn.part().consoleSecret());
        settings.add("--publicaccord.signin.issuer=" + addresses.signIn());
        for (Map.Entry<String, URI> service : addresses.services().entrySet()) {
            settings.add("--publicaccord.services." + service.getKey() + "=" + service.getValue());
        }
        return start(ConsoleApplication.application(), settings);
    }

    private ConfigurableApplicationContext startService(
            String name, SpringApplicationBuilder application) {
        URI address = addresses.service(name);
        List<String> settings = new ArrayList<>(listeningAt(address));
        settings.add("--spring.mongodb.uri=" + patiently(store.part().uri()));
        settings.add("--spring.kafka.bootstrap-servers=" + broker.part().bootstrapServers());
        settings.add(
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + addresses.signIn());
        settings.add("--spring.security.oauth2.resourceserver.jwt.audiences=public-accord");
        settings.add("--publicaccord.public-url=" + address);
        return start(application, settings);
    }

    /**
     * The store runs in this process: on an overloaded machine it is late, but it is not away as a
     * server may be, which the driver gives up after half a minute.
     */
    static String patiently(String store) {
        return "%s/?connectTimeoutMS=%d&serverSelectionTimeoutMS=%d"
                .formatted(store, LONGEST_GREETING.toMillis(), LONGEST_WAIT_FOR_STORE.toMillis());
    }

    private ConfigurableApplicationContext start(
            SpringApplicationBuilder application, List<String> settings) {
        return application
                .bannerMode(Banner.Mode.OFF)
                .registerShutdownHook(false)
                .initializers(context ->
                        context.getBeanFactory()
                                .registerSingleton("legalTime", (InstantSource) clock.clock()))
                .run(settings.toArray(String[]::new));
    }

    private static List<String> listeningAt(URI address) {
        return List.of("--server.address=localhost", "--server.port=" + address.getPort());
    }
}
