package org.publicaccord.rules;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;
import org.publicaccord.testkit.HouseRules;

class HouseRulesTest {

    private static final String BASE = "org.publicaccord.rules";
    private static final String[] PACKAGES = {
        BASE,
        BASE + ".asking",
        BASE + ".assets",
        BASE + ".awarding",
        BASE + ".exiting",
        BASE + ".records",
        BASE + ".reforming",
        BASE + ".reserving",
        BASE + ".selecting",
        BASE + ".subsidies"
    };
    private static final JavaClasses CLASSES = HouseRules.mainClassesOf(BASE);

    @Test
    void keeps_the_rules_of_the_house() {
        HouseRules.domainIsPure(PACKAGES).check(CLASSES);
        HouseRules.domainIsDeterministic(BASE + "..").check(CLASSES);
        HouseRules.everyPackageIsNullMarked(CLASSES);
    }
}
