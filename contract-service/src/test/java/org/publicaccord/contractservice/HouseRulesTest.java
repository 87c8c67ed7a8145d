package org.publicaccord.contractservice;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;
import org.publicaccord.testkit.HouseRules;

class HouseRulesTest {

    private static final String BASE = "org.publicaccord.contractservice";
    private static final JavaClasses CLASSES = HouseRules.mainClassesOf(BASE);
    private static final String[] DOMAIN = {
        BASE + ".contract..",
        BASE + ".rules..",
        BASE + ".importing..",
        BASE + ".commissioning..",
        BASE + ".assettransfer..",
        BASE + ".grant..",
        BASE + ".assistance..",
        BASE + ".coinvestment..",
        BASE + ".workingagreement..",
        BASE + ".competition..",
        BASE + ".awarding..",
        BASE + ".directaward..",
        BASE + ".providerselection..",
        BASE + ".delivery..",
        BASE + ".notices..",
        BASE + ".documents..",
        BASE + ".linking..",
        BASE + ".approvals..",
        BASE + ".authority..",
        BASE + ".life.."
    };

    @Test
    void keeps_the_rules_of_the_house() {
        HouseRules.domainIsPure(DOMAIN).check(CLASSES);
        HouseRules.domainIsDeterministic(DOMAIN).check(CLASSES);
        HouseRules.onlyItsShellKnowsAxon(BASE).check(CLASSES);
        HouseRules.onlyEndpointsSpeakHttp(BASE).check(CLASSES);
        HouseRules.servicesShareOnlyPublishedEvents("contractservice").check(CLASSES);
        HouseRules.everyPackageIsNullMarked(CLASSES);
    }
}
