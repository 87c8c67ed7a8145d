package org.publicaccord.monitoringservice.axon;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Makes the watch known to Axon. */
@Configuration(proxyBeanMethods = false)
@Import(Watch.class)
public class AxonSetup {}
