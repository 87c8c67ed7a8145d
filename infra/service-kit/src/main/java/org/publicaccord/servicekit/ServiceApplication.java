package org.publicaccord.servicekit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;

/**
 * Marks the class that a service starts from. The service gets the set-ups that are named in the
 * files {@code META-INF/spring/org.publicaccord.servicekit.ServiceApplication.imports}, one a
 * module, and no others: on the class path there are more, of libraries and of what runs in the
 * same JVM, and to look at each takes time at every start.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration
public @interface ServiceApplication {}
