package org.publicaccord.platform;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.publicaccord.embedded.EmbeddedBroker;
import org.publicaccord.embedded.EmbeddedStore;
import org.publicaccord.platform.SideBySide.Start;
import org.publicaccord.platform.signin.SignIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.StandardEnvironment;

/**
 * Broker, store, sign-in, the four services and the console in this process. What needs nothing
 * starts at once, and the rest as soon as there is what it needs; all stop in the opposite order.
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
        DemoClock clock = DemoClock.keptIn(data.resolve("clock"));
        SideBySide starts = new SideBySide(parts);
        Start<EmbeddedBroker> broker =
                starts.begin(
                        "the broker",
                        () -> EmbeddedBroker.start(data.resolve("broker"), addresses.brokerPort()));
        Start<EmbeddedStore> store =
                starts.begin(
                        "the store",
                        () -> EmbeddedStore.start(data.resolve("store"), addresses.storePort()));
        Start<SignIn> provider =
                starts.begin(
                        "the sign-in",
                        () ->
                                SignIn.start(
                                        data.resolve("sign-in"),
                                        addresses.signIn(),
                                        addresses.console()));
        Services services = new Services(addresses, clock, broker, store, provider);
        services.all().forEach(starts::begin);
        starts.await();
        signIn = provider.part();
        operator = parts.add(new ServiceCalls(signIn.tokenOf("operator")));
        announcement =
                new Announcement(
                        addresses,
                        broker.part().bootstrapServers(),
                        store.part().uri(),
                        signIn.personas());
    }

    /**
     * Starts everything, or nothing.
     *
     * @throws CannotRun if a part does not start
     */
    static Platform start(DataDirectory data, PrintWriter out) {
        out.println("Starting Public Accord on " + data.root() + " ...");
        setUpLogging();
        Parts parts = new Parts();
        try {
            return new Platform(parts, data, Addresses.choose(new Ports()), out);
        } catch (RuntimeException failure) {
            log.error("the platform did not start", failure);
            parts.close();
            throw failure;
        }
    }

    /** Before anything starts: of the applications that start side by side each would set it up. */
    private static void setUpLogging() {
        LoggingSystem logging = LoggingSystem.get(Platform.class.getClassLoader());
        logging.beforeInitialize();
        logging.initialize(new LoggingInitializationContext(new StandardEnvironment()), null, null);
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
}
