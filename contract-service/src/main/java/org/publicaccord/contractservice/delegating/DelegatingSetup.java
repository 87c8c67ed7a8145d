package org.publicaccord.contractservice.delegating;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.publicaccord.contractservice.authority.Scheme;
import org.publicaccord.contractservice.authority.Schemes;
import org.publicaccord.contractservice.storing.StoredStates;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what knows who may do what. */
@Configuration(proxyBeanMethods = false)
class DelegatingSetup {

    /**
     * The scheme that holds where an organisation adopted none.
     *
     * @param file of this installation; without it, the one that comes with the platform
     */
    @Bean
    Scheme schemeByPolicy(@Value("${publicaccord.authority.policy-file:}") String file) {
        return Optional.of(file)
                .filter(it -> !it.isBlank())
                .map(it -> PolicyScheme.in(Path.of(it)))
                .orElseGet(PolicyScheme::builtIn);
    }

    @Bean
    Schemes schemes(Scheme schemeByPolicy) {
        return new Schemes(schemeByPolicy);
    }

    @Bean
    Authorities authorities(StoredStates states, Scheme schemeByPolicy, InstantSource clock) {
        return new Authorities(states, schemeByPolicy, clock);
    }
}
