package org.publicaccord.platform;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.publicaccord.embedded.EmbeddedBroker;
import org.publicaccord.embedded.EmbeddedStore;
import org.publicaccord.embedded.Ports;
import org.publicaccord.platform.signin.SignIn;

/**
 * What services stand on, in a process of its own: one broker, one store, and the sign-in that
 * issues their callers' tokens. When it runs, {@code endpoints.json} in its directory says where.
 */
final class Ground {

    private Ground() {}

    /** Runs until it is killed. */
    public static void main(String... arguments) throws InterruptedException {
        DataDirectory data = DataDirectory.open(Path.of(arguments[0]), true);
        EmbeddedBroker broker = EmbeddedBroker.start(data.resolve("broker"), 0);
        EmbeddedStore store = EmbeddedStore.start(data.resolve("store"), 0);
        URI issuer = URI.create("http://localhost:" + Ports.anyFree());
        SignIn signIn = SignIn.start(data.resolve("sign-in"), issuer, issuer);
        data.publish(
                "endpoints.json",
                Access.JSON.writeValueAsBytes(
                        Map.of(
                                "kafka", broker.bootstrapServers(),
                                "mongodb", store.uri(),
                                "issuer", issuer.toString(),
                                "personas", people(signIn))));
        Thread.currentThread().join();
    }

    private static List<Map<String, String>> people(SignIn signIn) {
        return signIn.personas().stream()
                .map(it ->
                        Map.of(
                                "username", it.username(),
                                "role", it.role(),
                                "token", signIn.tokenOf(it.username())))
                .toList();
    }
}
