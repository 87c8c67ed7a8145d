package org.publicaccord.biddingservice.axon;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Makes procedures known to Axon. */
@Configuration(proxyBeanMethods = false)
@Import({Procedure.class, ClosingWatch.class})
public class AxonSetup {}
