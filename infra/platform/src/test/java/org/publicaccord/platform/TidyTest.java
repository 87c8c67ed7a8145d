package org.publicaccord.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads the whole repository and holds it to what CONTRIBUTING.md asks of it. */
class TidyTest {

    private static final Path ROOT = root();
    private static final List<Path> FILES = files();
    private static final Set<String> DOMAIN_PACKAGES =
            Set.of(
                    "contract",
                    "documents",
                    "records",
                    "importing",
                    "commissioning",
                    "competition",
                    "notices",
                    "delivery",
                    "approvals",
                    "authority",
                    "life",
                    "procedure",
                    "terms",
                    "kpis",
                    "rules",
                    "asking",
                    "assets",
                    "awarding",
                    "exiting",
                    "reforming",
                    "reserving",
                    "selecting",
                    "subsidies",
                    "publishing",
                    "watching",
                    "obligations",
                    "telling",
                    "strategy",
                    "framework");
    private static final int LONGEST_FILE = 350;

    @Test
    void every_link_in_the_documents_leads_somewhere() {
        Pattern link = Pattern.compile("\\[[^\\]]*\\]\\(([^)#\\s]+)(#[^)]*)?\\)");
        List<String> dead =
                ending(".md")
                        .flatMap(document ->
                                link.matcher(read(document))
                                        .results()
                                        .map(found -> found.group(1))
                                        .filter(target -> !target.contains("://"))
                                        .filter(target -> !target.startsWith("mailto:"))
                                        .filter(target ->
                                                !Files.exists(document.resolveSibling(target)))
                                        .map(target -> ROOT.relativize(document) + " -> " + target))
                        .toList();
        assertThat(dead).isEmpty();
    }

    @Test
    void every_decision_has_a_number_of_its_own_and_says_it_in_its_title() {
        List<Path> records =
                ending(".md")
                        .filter(file -> file.startsWith(ROOT.resolve("docs/decisions")))
                        .toList();
        assertThat(records).isNotEmpty();
        assertThat(records).extracting(file -> number(file)).doesNotHaveDuplicates();
        assertThat(records)
                .allSatisfy(file -> assertThat(read(file)).startsWith("# " + number(file) + ". "));
    }

    @Test
    void every_rule_that_refuses_has_its_page() {
        Pattern refusal = Pattern.compile("new Refusal\\(\\s*\"([a-z0-9-]+)\"");
        Set<String> withoutPage = new TreeSet<>();
        mainSources()
                .flatMap(source -> refusal.matcher(read(source)).results())
                .map(found -> found.group(1))
                .filter(rule -> !Files.exists(ROOT.resolve("docs/problems/" + rule + ".md")))
                .forEach(withoutPage::add);
        assertThat(withoutPage).isEmpty();
    }

    @Test
    void switches_over_the_domain_name_every_case() {
        assertThat(
                        mainSources()
                                .filter(source ->
                                        DOMAIN_PACKAGES.contains(
                                                String.valueOf(source.getParent().getFileName())))
                                .filter(source -> read(source).contains("default ->"))
                                .map(ROOT::relativize))
                .as("a new state must break the build wherever someone has to think")
                .isEmpty();
    }

    @Test
    void every_package_is_null_marked() {
        assertThat(
                        mainSources()
                                .map(Path::getParent)
                                .distinct()
                                .filter(folder ->
                                        !isNullMarked(folder.resolve("package-info.java")))
                                .map(ROOT::relativize))
                .isEmpty();
    }

    @Test
    void no_source_is_too_long_to_be_read() {
        assertThat(
                        mainSources()
                                .filter(source -> read(source).lines().count() > LONGEST_FILE)
                                .map(ROOT::relativize))
                .as("files of more than %d lines", LONGEST_FILE)
                .isEmpty();
    }

    @Test
    void nothing_is_left_to_be_done_later_without_saying_so() {
        Pattern unfinished =
                Pattern.compile("(\\bTO" + "DO\\b|\\bFIX" + "ME\\b|@Disab" + "led)\\b(?!On)");
        assertThat(
                        ending(".java")
                                .filter(file -> unfinished.matcher(read(file)).find())
                                .map(ROOT::relativize))
                .isEmpty();
    }

    @Test
    void every_module_of_the_build_is_on_the_map() {
        String readme = read(ROOT.resolve("README.md"));
        Pattern module = Pattern.compile("<module>([^<]+)</module>");
        assertThat(module.matcher(read(ROOT.resolve("pom.xml"))).results().map(m -> m.group(1)))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(readme).contains("`" + name + "/`"));
    }

    @Test
    void peers_to_measure_against_stay_in_the_benchmarks_and_nothing_depends_on_those() {
        Pattern forbidden =
                Pattern.compile("<artifactId>(axon-mongo|axon-kafka|benchmarks)</artifactId>");
        Path benchmarks = ROOT.resolve("infra/benchmarks/pom.xml");
        assertThat(read(benchmarks)).containsPattern(forbidden);
        assertThat(
                        ending("pom.xml")
                                .filter(pom -> !pom.equals(benchmarks))
                                .filter(pom -> forbidden.matcher(read(pom)).find())
                                .map(ROOT::relativize))
                .isEmpty();
    }

    private static int number(Path decision) {
        MatchResult digits =
                Pattern.compile("^(\\d{4})-[a-z0-9-]+\\.md$")
                        .matcher(decision.getFileName().toString())
                        .results()
                        .findFirst()
                        .orElseThrow(
                                () -> new AssertionError("not NNNN-the-decision.md: " + decision));
        return Integer.parseInt(digits.group(1));
    }

    private static boolean isNullMarked(Path packageInfo) {
        return Files.exists(packageInfo) && read(packageInfo).contains("@NullMarked");
    }

    private static Stream<Path> mainSources() {
        return ending(".java")
                .filter(file -> file.toString().replace('\\', '/').contains("/src/main/"));
    }

    private static Stream<Path> ending(String suffix) {
        return FILES.stream().filter(file -> file.toString().endsWith(suffix));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static List<Path> files() {
        Set<String> notOurs = Set.of("target", ".git", ".data", "node_modules");
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(
                    ROOT,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(
                                Path folder, BasicFileAttributes a) {
                            return notOurs.contains(folder.getFileName().toString())
                                    ? FileVisitResult.SKIP_SUBTREE
                                    : FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes a) {
                            found.add(file);
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return List.copyOf(found);
    }
}
