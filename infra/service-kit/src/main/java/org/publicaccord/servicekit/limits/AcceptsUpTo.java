package org.publicaccord.servicekit.limits;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How large a body this handler accepts, where the service's own limit ({@code
 * publicaccord.limits.body}, 1 MiB unless configured) is not right.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AcceptsUpTo {
    int mebibytes();
}
