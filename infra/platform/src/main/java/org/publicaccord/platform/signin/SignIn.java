package org.publicaccord.platform.signin;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.security.oauth2.jwt.JwtEncoder;

/** The running sign-in of the demonstration. */
public final class SignIn implements AutoCloseable {

    private final ServletWebServerApplicationContext context;
    private final URI address;
    private final List<Persona> personas;
    private final String consoleSecret;
    private final PersonaTokens tokens;

    private SignIn(
            ServletWebServerApplicationContext context,
            URI address,
            List<Persona> personas,
            String consoleSecret) {
        this.context = context;
        this.address = address;
        this.personas = personas;
        this.consoleSecret = consoleSecret;
        this.tokens = new PersonaTokens(context.getBean(JwtEncoder.class), address.toString());
    }

    /**
     * Starts it.
     *
     * @param directory where passwords and the signing key are kept
     * @param address where it listens, and what it calls itself as an issuer; with port 0 a free
     *     port is taken
     * @param console where the console is, which may send people here to sign in
     */
    public static SignIn start(Path directory, URI address, URI console) {
        var personas = Personas.load(directory);
        var secret = Secrets.token();
        var settings =
                new SignInSettings(console, secret, personas, SigningKey.in(directory), address);
        var context =
                (ServletWebServerApplicationContext)
                        SignInApplication.application(settings)
                                .run(
                                        "--server.address=" + address.getHost(),
                                        "--server.port=" + address.getPort());
        var port = Objects.requireNonNull(context.getWebServer()).getPort();
        return new SignIn(
                context,
                URI.create(address.getScheme() + "://" + address.getHost() + ":" + port),
                personas,
                secret);
    }

    /** The issuer's address, by which services and the console find everything else. */
    public URI address() {
        return address;
    }

    public List<Persona> personas() {
        return personas;
    }

    /** What the console shows to prove that it is the console; another one at each start. */
    public String consoleSecret() {
        return consoleSecret;
    }

    /**
     * An access token of a person, good for 24 hours.
     *
     * @throws IllegalArgumentException if nobody has that user name
     */
    public String tokenOf(String username) {
        return personas.stream()
                .filter(persona -> persona.username().equals(username))
                .findFirst()
                .map(tokens::mint)
                .orElseThrow(() -> new IllegalArgumentException("nobody is called " + username));
    }

    @Override
    public void close() {
        context.close();
    }
}
