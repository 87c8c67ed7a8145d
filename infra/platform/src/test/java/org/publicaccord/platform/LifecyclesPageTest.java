package org.publicaccord.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * docs/lifecycles.md holds the tables that the services' own tests compare with their code, so that
 * the page cannot say anything else than what happens.
 */
class LifecyclesPageTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    private static final String HEAD =
            """
            # Lifecycles

            What becomes of every command in every state. This page is generated from the tables that tests
            compare with the code: `./mvnw verify` fails if it is stale, and adding `-Dregenerate=true` renews
            it. A cell names what is recorded, with the stage of the board after it, or the rule by which the
            command is refused; each rule has [a page of its own](problems/).

            A contract begins with a need, or with an import. The need leads to a route; a competition leads
            to a contract, or to one a lot; from its entry on, every path shares delivery, change, renewal and
            exit. Notices, approvals and documents go along at every stage.
            """;

    /** A table, and what it is about. */
    private record Section(String service, String file, String title, String about) {
        Path path() {
            return ROOT.resolve(service + "/src/test/resources/lifecycles/" + file + ".md");
        }

        String text() {
            return "\n## %s\n\n%s\n\n%s".formatted(title, about, read(path()));
        }
    }

    private static final List<Section> SECTIONS =
            List.of(
                    new Section(
                            "contract-service",
                            "commissioning",
                            "Commissioning",
                            "From a need to the route by which it is met."),
                    new Section(
                            "contract-service",
                            "competition",
                            "Competition: the contract's side",
                            "From a chosen route to an award that is announced."),
                    new Section(
                            "bidding-service",
                            "procedure",
                            "Competition: the bidders' side",
                            "From the opening of the opportunity to the assessment summaries."),
                    new Section(
                            "contract-service",
                            "directaward",
                            "Direct award",
                            "From a chosen route to an award that is announced without a competition."),
                    new Section(
                            "contract-service",
                            "reserved",
                            "Reserved contracts",
                            "A competition for some suppliers alone, here for public service"
                                    + " mutuals: from the chosen route to the running contract."),
                    new Section(
                            "contract-service",
                            "providerselection",
                            "Provider Selection Regime",
                            "From a chosen route to an award of health care services."),
                    new Section(
                            "contract-service",
                            "awards",
                            "Awards",
                            "From an announced award, whatever path led to it, to the contract."),
                    new Section(
                            "contract-service",
                            "assettransfer",
                            "Asset transfer",
                            "From a listed asset to its transfer, and its covenants from then on."),
                    new Section(
                            "contract-service",
                            "grant",
                            "Grant",
                            "From a business case to an accepted grant, and its money from then"
                                    + " on."),
                    new Section(
                            "contract-service",
                            "assistance",
                            "Ledger of small assistance",
                            "What an enterprise was given over three financial years, and whether one"
                                    + " more grant stays within the limit; here of minimal financial"
                                    + " assistance, in pounds."),
                    new Section(
                            "contract-service",
                            "coinvestment",
                            "Co-investment",
                            "From a capital stack to the signatures, and the capital from then on."),
                    new Section(
                            "contract-service",
                            "workingagreement",
                            "Practical working agreement",
                            "From the page that every party signs to how they work by it."),
                    new Section(
                            "contract-service",
                            "delivery",
                            "Delivery, change, renewal and exit",
                            "What every path shares once a contract is entered."),
                    new Section(
                            "contract-service",
                            "notices",
                            "Notices",
                            "From a draft to the publication on the central digital platform."),
                    new Section(
                            "contract-service",
                            "documents",
                            "Documents",
                            "Their versions, readers, redactions and signatures, until they are"
                                    + " erased."),
                    new Section(
                            "contract-service",
                            "links",
                            "Links",
                            "How a contract and another one tell of each other, on whatever path"
                                    + " either is."),
                    new Section(
                            "contract-service",
                            "approvals",
                            "Approvals",
                            "No one approves their own command; a key decision can be called in."),
                    new Section(
                            "contract-service",
                            "authority",
                            "Authority",
                            "The scheme of delegation of an organisation, its teams and stand-ins."),
                    new Section(
                            "contract-service",
                            "strategy",
                            "Local strategies",
                            "What needs serve: who wrote it together, and the outcomes it seeks."),
                    new Section(
                            "contract-service",
                            "framework",
                            "Frameworks",
                            "What contracts are called off from."),
                    new Section(
                            "contract-service",
                            "imported",
                            "Imported contracts",
                            "What was taken over from a public register."),
                    new Section(
                            "monitoring-service",
                            "watch",
                            "Obligations and assessments",
                            "What monitoring-service watches of a contract."));

    @Test
    void the_page_says_what_the_tables_of_the_services_say() throws IOException {
        String page =
                SECTIONS.stream().map(Section::text).collect(Collectors.joining("", HEAD, ""));
        Path written = ROOT.resolve("docs/lifecycles.md");
        if (Boolean.getBoolean("regenerate")) {
            Files.writeString(written, page);
        }
        assertThat(Files.readString(written)).isEqualTo(page);
    }

    @Test
    void no_table_is_left_out() throws IOException {
        Set<Path> tables = new TreeSet<>();
        try (Stream<Path> services = Files.list(ROOT)) {
            for (Path service : services.toList()) {
                Path folder = service.resolve("src/test/resources/lifecycles");
                if (Files.isDirectory(folder)) {
                    try (Stream<Path> files = Files.list(folder)) {
                        files.forEach(tables::add);
                    }
                }
            }
        }
        assertThat(tables)
                .isEqualTo(
                        SECTIONS.stream()
                                .map(Section::path)
                                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
