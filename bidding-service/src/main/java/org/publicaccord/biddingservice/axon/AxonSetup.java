package org.publicaccord.biddingservice.axon;

import org.publicaccord.biddingservice.procedure.Procedures;
import org.publicaccord.rules.loading.RulePackFiles;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Makes procedures known to Axon, and the rules known to procedures. */
@Configuration(proxyBeanMethods = false)
@Import({Procedure.class, ClosingWatch.class})
public class AxonSetup {

    /**
     * Decides by the rules as data.
     *
     * @param directory holds further packs; without it, those that come with the platform hold
     */
    @Bean
    Procedures procedures(@Value("${publicaccord.rules.directory:}") String directory) {
        return new Procedures(RulePackFiles.configured(directory));
    }
}
