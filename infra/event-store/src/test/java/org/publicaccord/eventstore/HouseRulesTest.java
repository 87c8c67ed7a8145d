package org.publicaccord.eventstore;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;
import org.publicaccord.testkit.HouseRules;

class HouseRulesTest {

    private static final JavaClasses CLASSES =
            HouseRules.mainClassesOf("org.publicaccord.eventstore");

    @Test
    void everyPackageIsNullMarked() {
        HouseRules.everyPackageIsNullMarked(CLASSES);
    }

    @Test
    void onlyTheBindingKnowsAxon() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..eventstore.axon..", "..eventstore.setup..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.axonframework..")
                .check(CLASSES);
    }

    @Test
    void onlyTheSetupKnowsSpring() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..eventstore.setup..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .check(CLASSES);
    }
}
