package org.publicaccord.messaging;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;
import org.publicaccord.testkit.HouseRules;

class HouseRulesTest {

    private static final String BASE = "org.publicaccord.messaging";
    private static final JavaClasses CLASSES = HouseRules.mainClassesOf(BASE);

    @Test
    void endpointsAloneSpeakHttp() {
        HouseRules.onlyEndpointsSpeakHttp(BASE).check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        HouseRules.everyPackageIsNullMarked(CLASSES);
    }
}
