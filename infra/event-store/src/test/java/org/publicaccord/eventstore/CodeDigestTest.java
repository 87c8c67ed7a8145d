package org.publicaccord.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeDigestTest {

    private static final String BASE = "org.publicaccord.digested";

    @TempDir Path directory;

    @Test
    void theSameCodeHasTheSameDigest() throws Exception {
        assertThat(digest("one", "1", "2")).isEqualTo(digest("two", "1", "2")).hasSize(64);
    }

    @Test
    void anyClassThatItBuildsUponChangesIt() throws Exception {
        String before = digest("before", "1", "2");

        assertThat(digest("near", "7", "2")).isNotEqualTo(before);
        assertThat(digest("far", "1", "7")).isNotEqualTo(before);
    }

    @Test
    void whatItDoesNotBuildUponDoesNot() throws Exception {
        String before = digest("alone", "1", "2");
        Path folder = directory.resolve("beside");
        sources(folder, "1", "2");
        source(folder, "Beside", "final class Beside { int number() { return 3; } }");

        assertThat(digestOf(folder)).isEqualTo(before);
    }

    /** A root that knows a near class by a call and a far one by the near one's record. */
    private String digest(String name, String near, String far) throws Exception {
        Path folder = directory.resolve(name);
        sources(folder, near, far);
        return digestOf(folder);
    }

    private static void sources(Path folder, String near, String far) throws IOException {
        source(
                folder,
                "Root",
                "public final class Root { Object it() { return new Near(null); } }");
        source(
                folder,
                "Near",
                "record Near(java.util.List<Far> all) { int number() { return " + near + "; } }");
        source(folder, "Far", "interface Far { default int number() { return " + far + "; } }");
    }

    private static void source(Path folder, String name, String code) throws IOException {
        Path file = folder.resolve(BASE.replace('.', '/')).resolve(name + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "package " + BASE + ";\n" + code + "\n");
    }

    private static String digestOf(Path folder) throws Exception {
        try (var files = Files.walk(folder)) {
            String[] arguments =
                    java.util.stream.Stream.concat(
                                    java.util.stream.Stream.of("-proc:none"),
                                    files.filter(it -> it.toString().endsWith(".java"))
                                            .map(Path::toString))
                            .toArray(String[]::new);
            assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments))
                    .isZero();
        }
        try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            return CodeDigest.of(loader.loadClass(BASE + ".Root"));
        }
    }
}
