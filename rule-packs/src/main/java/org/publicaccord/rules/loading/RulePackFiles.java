package org.publicaccord.rules.loading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.publicaccord.rules.RulePack;
import org.publicaccord.rules.RulePacks;

/**
 * The packs of an installation: every file of a directory whose name ends in {@code .json}. A pack
 * takes effect for procurements that begin on or after its {@code effectiveFrom}, and not before.
 */
public final class RulePackFiles {

    private static final int MOST_FILES = 200;
    private static final long LARGEST_BYTES = 1_000_000;
    private static final List<RulePack> MODELS = BuiltInPacks.all();

    private RulePackFiles() {}

    /**
     * The packs in a directory, in the order of their file names.
     *
     * @throws FaultyRulePack if a file is no sound pack, lacks what a pack that comes with the
     *     platform has for the same regime, or bears the id of another
     * @throws UncheckedIOException if the directory cannot be read
     */
    public static List<RulePack> in(Path directory) {
        Map<String, Path> seen = new HashMap<>();
        return files(directory).stream()
                .map(file -> {
                    RulePack pack = read(file);
                    Path other = seen.put(pack.id(), file);
                    if (other != null) {
                        throw new FaultyRulePack(
                                file.toString(),
                                "/id",
                                "pack " + pack.id() + " stands in " + other + " too");
                    }
                    return pack;
                })
                .toList();
    }

    /**
     * The packs that come with the platform, and those in a directory.
     *
     * @throws IllegalArgumentException as {@link RulePacks#of}
     */
    public static RulePacks builtInAnd(Path directory) {
        return RulePacks.of(BuiltInPacks.all()).and(in(directory));
    }

    /**
     * The packs of an installation, as its setting {@code publicaccord.rules.directory} names them.
     *
     * @param directory if blank, those that come with the platform alone
     */
    public static RulePacks configured(String directory) {
        return directory.isBlank()
                ? RulePacks.of(BuiltInPacks.all())
                : builtInAnd(Path.of(directory));
    }

    private static List<Path> files(Path directory) {
        try (Stream<Path> entries = Files.list(directory)) {
            List<Path> files =
                    entries.filter(file -> file.getFileName().toString().endsWith(".json"))
                            .sorted()
                            .limit(MOST_FILES + 1L)
                            .toList();
            if (files.size() > MOST_FILES) {
                throw new FaultyRulePack(
                        directory.toString(), "/", "has more than " + MOST_FILES + " files");
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("rule packs cannot be read from " + directory, e);
        }
    }

    private static RulePack read(Path file) {
        try {
            if (Files.size(file) > LARGEST_BYTES) {
                throw new FaultyRulePack(file.toString(), "its end", "is larger than 1 MB");
            }
            RulePack pack = new RulePackJson(file.toString()).read(Files.readAllBytes(file));
            MODELS.stream()
                    .filter(it -> it.regime().equals(pack.regime()))
                    .forEach(it -> new Completeness(file.toString(), it).check(pack));
            return pack;
        } catch (IOException e) {
            throw new UncheckedIOException("the rule pack cannot be read: " + file, e);
        }
    }
}
