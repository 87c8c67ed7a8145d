package org.publicaccord.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.rules.Samples.SERVICES;
import static org.publicaccord.rules.Samples.change;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ProblemPagesTest {

    private static final Path PAGES = Path.of("../docs/problems");

    @Test
    void every_rule_that_stands_in_the_way_of_a_change_has_its_page() {
        Set<String> rules = new TreeSet<>();
        for (Regime regime : Regime.values()) {
            for (var pack : List.of(Samples.ACT, Samples.REGULATIONS, Samples.HEALTH)) {
                for (Ground ground : Ground.values()) {
                    var size = ContractSize.of(SERVICES.poundsInclVat(), 1_096);
                    var unknown = new ContractSize(Optional.empty(), Optional.empty());
                    var noTerm = new ContractSize(size.value(), Optional.empty());
                    for (var original : List.of(size, unknown, noTerm)) {
                        for (var proposed :
                                List.of(change(900_000, 500, ground), change(900_000, 500))) {
                            Modifications.decide(
                                            new ModificationQuestion(
                                                    regime,
                                                    Optional.of(pack),
                                                    SERVICES,
                                                    original,
                                                    List.of(),
                                                    proposed))
                                    .refusal()
                                    .ifPresent(it -> rules.add(it.rule()));
                        }
                    }
                }
            }
        }
        assertThat(rules).hasSizeGreaterThan(8);
        assertThat(rules).allSatisfy(rule -> assertThat(PAGES.resolve(rule + ".md")).exists());
    }
}
