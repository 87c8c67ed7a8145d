package org.publicaccord.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares what the code makes with a file that people have read and approved.
 *
 * <p>With {@code -Dregenerate=true} the file is written instead, to be read in the diff.
 */
public final class Golden {

    private Golden() {}

    public static void assertMatches(Path file, String actual) {
        try {
            if (Boolean.getBoolean("regenerate")) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, actual);
            }
            assertThat(file)
                    .as("golden file; write it with ./mvnw verify -Dregenerate=true")
                    .exists();
            assertThat(actual)
                    .as("%s is stale; renew it with ./mvnw verify -Dregenerate=true", file)
                    .isEqualTo(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
