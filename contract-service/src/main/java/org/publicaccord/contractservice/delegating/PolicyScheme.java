package org.publicaccord.contractservice.delegating;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.publicaccord.contractservice.authority.Scheme;
import org.publicaccord.servicekit.commands.StrictJson;
import tools.jackson.databind.json.JsonMapper;

/**
 * The scheme that holds where an organisation adopted none: a data file, so that an installation
 * can set its own policy.
 */
final class PolicyScheme {

    private static final String BUILT_IN = "/authority/policy-scheme.json";

    private PolicyScheme() {}

    /** The policy that comes with the platform: two people for each act that binds a body. */
    static Scheme builtIn() {
        try (InputStream file =
                Objects.requireNonNull(PolicyScheme.class.getResourceAsStream(BUILT_IN))) {
            return read(file.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The policy of an installation.
     *
     * @throws UncheckedIOException if the file cannot be read
     */
    static Scheme in(Path file) {
        try {
            return read(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("no policy can be read from " + file, unreadable);
        }
    }

    private static Scheme read(byte[] json) {
        JsonMapper.Builder mapper = JsonMapper.builder();
        StrictJson.configure(mapper);
        return mapper.build().readValue(json, SchemeBody.class).scheme();
    }
}
