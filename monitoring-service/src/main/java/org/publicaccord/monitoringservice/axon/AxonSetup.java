package org.publicaccord.monitoringservice.axon;

import org.publicaccord.monitoringservice.obligations.Obligations;
import org.publicaccord.monitoringservice.watching.WatchDecider;
import org.publicaccord.rules.RulePacks;
import org.publicaccord.rules.loading.RulePackFiles;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Makes the watch known to Axon, and the rules known to the watch. */
@Configuration(proxyBeanMethods = false)
@Import(Watch.class)
public class AxonSetup {

    /**
     * The rules as data.
     *
     * @param directory holds further packs; if blank, those that come with the platform hold
     */
    @Bean
    RulePacks rulePacks(@Value("${publicaccord.rules.directory:}") String directory) {
        return RulePackFiles.configured(directory);
    }

    @Bean
    Obligations obligations(RulePacks packs) {
        return new Obligations(packs);
    }

    @Bean
    WatchDecider watchDecider(Obligations obligations) {
        return new WatchDecider(obligations);
    }
}
