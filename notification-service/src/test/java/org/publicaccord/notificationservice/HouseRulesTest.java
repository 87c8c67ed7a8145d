package org.publicaccord.notificationservice;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;
import org.publicaccord.testkit.HouseRules;

class HouseRulesTest {

    private static final String BASE = "org.publicaccord.notificationservice";
    private static final JavaClasses CLASSES = HouseRules.mainClassesOf(BASE);

    @Test
    void who_is_told_what_is_pure() {
        HouseRules.domainIsPure(BASE + ".telling..", "org.publicaccord.published..", "java.text..")
                .check(CLASSES);
        HouseRules.domainIsDeterministic(BASE + ".telling..").check(CLASSES);
    }

    @Test
    void the_edges_are_where_they_belong() {
        HouseRules.onlyEndpointsSpeakHttp(BASE).check(CLASSES);
        HouseRules.servicesShareOnlyPublishedEvents("notificationservice").check(CLASSES);
        HouseRules.onlyItsShellKnowsAxon(BASE).check(CLASSES);
        HouseRules.everyPackageIsNullMarked(CLASSES);
    }
}
