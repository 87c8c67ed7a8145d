package org.publicaccord.published;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The language's resources as they lie in the source tree. */
final class Resources {

    static final Path ROOT = Path.of("src/main/resources");

    private Resources() {}

    static String read(String resource) {
        try {
            return Files.readString(ROOT.resolve(resource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(String resource) {
        return PublishedJson.mapper().readTree(read(resource));
    }

    /** The names of the files in a folder, sorted. */
    static List<String> namesIn(String folder) {
        try (var files = Files.list(ROOT.resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All golden samples of a type: the plain one and any with a word added to its name. */
    static List<String> samplesOf(String type) {
        return namesIn("samples").stream()
                .filter(name -> name.startsWith(type + "."))
                .map(name -> "samples/" + name)
                .toList();
    }
}
