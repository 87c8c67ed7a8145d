package org.publicaccord.servicekit.time;

import java.time.InstantSource;
import org.publicaccord.servicekit.ConditionalOnService;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Legal time is the system's, unless the demonstration brings a clock that it moves. */
@AutoConfiguration
@ConditionalOnService
public class TimeSetup {

    @Bean
    @ConditionalOnMissingBean(InstantSource.class)
    InstantSource legalTime() {
        return InstantSource.system();
    }
}
