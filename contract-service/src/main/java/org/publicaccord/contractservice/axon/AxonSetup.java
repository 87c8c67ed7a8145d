package org.publicaccord.contractservice.axon;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Makes contracts known to Axon. */
@Configuration(proxyBeanMethods = false)
@Import(Contract.class)
class AxonSetup {}
