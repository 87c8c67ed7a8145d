package org.publicaccord.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule must be able to fail. */
class HouseRulesTest {

    private static final String HERE = "org.publicaccord.testkit..";

    static final class Pure {
        Instant later(Instant now) {
            return now.plusSeconds(1);
        }
    }

    static final class ReadsTime {
        Instant later() {
            return Instant.now().plusSeconds(1);
        }
    }

    static final class HoldsAClock {
        Instant later(Clock clock) {
            return clock.instant();
        }
    }

    static final class RollsDice {
        int roll(Random random) {
            return random.nextInt();
        }
    }

    static final class KnowsALibrary {
        JavaClasses classes(ClassFileImporter importer) {
            return importer.importClasses(Pure.class);
        }
    }

    @Test
    void main_classes_are_found_and_test_classes_are_not() {
        JavaClasses classes = HouseRules.mainClassesOf("org.publicaccord.testkit");

        assertThat(classes.contain(DeciderSpec.class)).isTrue();
        assertThat(classes.contain(HouseRulesTest.class)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(classes = {ReadsTime.class, HoldsAClock.class, RollsDice.class})
    void a_decision_that_cannot_be_repeated_is_found(Class<?> decider) {
        ArchRule rule = HouseRules.domainIsDeterministic(HERE);

        assertThat(fails(rule, decider)).isTrue();
        assertThat(fails(rule, Pure.class)).isFalse();
    }

    @Test
    void a_library_in_the_domain_is_found() {
        ArchRule rule = HouseRules.domainIsPure(HERE);

        assertThat(fails(rule, KnowsALibrary.class)).isTrue();
        assertThatCode(() -> rule.check(imported(Pure.class))).doesNotThrowAnyException();
    }

    private static boolean fails(ArchRule rule, Class<?> type) {
        return rule.evaluate(imported(type)).hasViolation();
    }

    private static JavaClasses imported(Class<?> type) {
        return new ClassFileImporter().importClasses(type);
    }
}
