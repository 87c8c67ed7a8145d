package org.publicaccord.platform;

import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.publicaccord.biddingservice.BiddingServiceApplication;
import org.publicaccord.console.ConsoleApplication;
import org.publicaccord.contractservice.ContractServiceApplication;
import org.publicaccord.monitoringservice.MonitoringServiceApplication;
import org.publicaccord.notificationservice.NotificationServiceApplication;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts each service as it would start alone, told where the others are. */
final class Services {

    private final Addresses addresses;
    private final DemoClock clock;
    private final String storeUri;
    private final String bootstrapServers;

    Services(Addresses addresses, DemoClock clock, String storeUri, String bootstrapServers) {
        this.addresses = addresses;
        this.clock = clock;
        this.storeUri = storeUri;
        this.bootstrapServers = bootstrapServers;
    }

    ConfigurableApplicationContext startContractService() {
        return startService(
                Addresses.CONTRACT_SERVICE,
                ContractServiceApplication.application()
                        .sources(DemoClockEndpoint.class)
                        .initializers(context ->
                                context.getBeanFactory().registerSingleton("demoClock", clock)));
    }

    ConfigurableApplicationContext startBiddingService() {
        return startService(Addresses.BIDDING_SERVICE, BiddingServiceApplication.application());
    }

    ConfigurableApplicationContext startMonitoringService() {
        return startService(
                Addresses.MONITORING_SERVICE, MonitoringServiceApplication.application());
    }

    ConfigurableApplicationContext startNotificationService() {
        return startService(
                Addresses.NOTIFICATION_SERVICE, NotificationServiceApplication.application());
    }

    /**
     * @param clientSecret what the console shows sign-in to prove that it is the console
     */
    ConfigurableApplicationContext startConsole(String clientSecret) {
        List<String> settings = new ArrayList<>(listeningAt(addresses.console()));
        settings.add("--publicaccord.signin.client-secret=" + clientSecret);
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
        settings.add("--spring.mongodb.uri=" + storeUri);
        settings.add("--spring.kafka.bootstrap-servers=" + bootstrapServers);
        settings.add(
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + addresses.signIn());
        settings.add("--spring.security.oauth2.resourceserver.jwt.audiences=public-accord");
        settings.add("--publicaccord.public-url=" + address);
        return start(application, settings);
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
