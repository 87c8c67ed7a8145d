package org.publicaccord.contractservice.axon;

import org.publicaccord.contractservice.assistance.GivenGrants;
import org.publicaccord.contractservice.life.Contracts;
import org.publicaccord.rules.RulePacks;
import org.publicaccord.rules.calendar.Calendars;
import org.publicaccord.rules.loading.RulePackFiles;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Makes contracts known to Axon, and the rules known to contracts. */
@Configuration(proxyBeanMethods = false)
@Import({
    Contract.class,
    SchemeOfDelegation.class,
    KeptStrategy.class,
    KeptFramework.class,
    KeptAssistanceLedger.class
})
class AxonSetup {

    /**
     * The rules as data.
     *
     * @param directory holds further packs; without it, those that come with the platform hold
     */
    @Bean
    RulePacks rulePacks(@Value("${publicaccord.rules.directory:}") String directory) {
        return RulePackFiles.configured(directory);
    }

    @Bean
    Contracts contracts(RulePacks packs) {
        return new Contracts(packs, Calendars::of);
    }

    @Bean
    GivenGrants givenGrants(RulePacks packs) {
        return new GivenGrants(packs);
    }
}
