package org.publicaccord.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.publicaccord.decider.Refusal;

/** Holds a refusal to its rule, and the rule to its page. */
public final class Refused {

    private static final Path PAGES = Path.of("../docs/problems");

    private Refused() {}

    /** The refusal, which is by that rule, and whose rule has a page. */
    public static Refusal by(String rule, Optional<Refusal> refusal) {
        assertThat(refusal).map(Refusal::rule).hasValue(rule);
        assertThat(PAGES.resolve(rule + ".md")).exists();
        return refusal.orElseThrow();
    }
}
