package org.publicaccord.platform;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.publicaccord.embedded.EmbeddedBroker;
import org.publicaccord.embedded.EmbeddedStore;
import org.publicaccord.platform.signin.SignIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Broker, store, sign-in, the four services and the console, started in that order in this process
 * and stopped in the opposite one.
 */
final class Platform implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Platform.class);

    private final Parts parts;
    private final DataDirectory data;
    private final Addresses addresses;
    private final SignIn signIn;
    private final ServiceCalls operator;
    private final Announcement announcement;
    private final PrintWriter out;
    private final CountDownLatch stopped = new CountDownLatch(1);

    private Platform(Parts parts, DataDirectory data, Addresses addresses, PrintWriter out) {
        this.parts = parts;
        this.data = data;
        this.addresses = addresses;
        this.out = out;
        signIn =
                parts.add(
                        SignIn.start(
                                data.resolve("sign-in"), addresses.signIn(), addresses.console()));
        operator = parts.add(new ServiceCalls(signIn.tokenOf("operator")));
        EmbeddedBroker broker =
                parts.add(EmbeddedBroker.start(data.resolve("broker"), addresses.brokerPort()));
        EmbeddedStore store =
                parts.add(EmbeddedStore.start(data.resolve("store"), addresses.storePort()));
        DemoClock clock = DemoClock.keptIn(data.resolve("clock"));
        Services services = new Services(addresses, clock, store.uri(), broker.bootstrapServers());
        parts.add(services.startContractService());
        parts.add(services.startBiddingService());
        parts.add(services.startMonitoringService());
        parts.add(services.startNotificationService());
        parts.add(services.startConsole(signIn.consoleSecret()));
        announcement =
                new Announcement(
                        addresses, broker.bootstrapServers(), store.uri(), signIn.personas());
    }

    /**
     * Starts everything, or nothing.
     *
     * @throws CannotRun if a part does not start
     */
    static Platform start(DataDirectory data, PrintWriter out) {
        out.println("Starting Public Accord on " + data.root() + " ...");
        Parts parts = new Parts();
        try {
            return new Platform(parts, data, Addresses.choose(new Ports()), out);
        } catch (RuntimeException failure) {
            log.error("the platform did not start", failure);
            parts.close();
            throw new CannotRun(
                    "a part of it did not start: " + deepest(failure).getMessage(), failure);
        }
    }

    void importRegister(Path file) throws InterruptedException {
        new RegisterImport(operator, addresses.service(Addresses.CONTRACT_SERVICE), out)
                .importFile(file);
    }

    /** Waits until everything imported has arrived everywhere, then tells people and programs. */
    void announceReady() throws InterruptedException {
        if (!new CatchingUp(operator, addresses.services().values()).await()) {
            out.println(
                    "Some consumers are still behind; the services' /api/progress tells an operator which.");
        }
        data.publish("endpoints.json", announcement.json(signIn::tokenOf));
        out.println(announcement.text(data.resolve("endpoints.json")));
    }

    /** Returns when the platform is told to stop. */
    void awaitStop() throws InterruptedException {
        stopped.await();
    }

    @Override
    public void close() {
        parts.close();
        stopped.countDown();
    }

    private static Throwable deepest(Throwable failure) {
        @Nullable Throwable cause = failure.getCause();
        return cause == null ? failure : deepest(cause);
    }
}
