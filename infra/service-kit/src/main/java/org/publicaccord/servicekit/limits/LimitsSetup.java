package org.publicaccord.servicekit.limits;

import org.publicaccord.servicekit.ConditionalOnService;
import org.publicaccord.servicekit.problems.ProblemsSetup;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Bounds what callers may send: sizes, numbers at once and, where configured, rates. */
@AutoConfiguration
@ConditionalOnService
@EnableConfigurationProperties(Limits.class)
public class LimitsSetup implements WebMvcConfigurer {

    /** After Spring Security, whose chain stands at -100: a rate is a caller's. */
    private static final int AFTER_SECURITY = -90;

    private final Limits limits;

    LimitsSetup(Limits limits) {
        this.limits = limits;
    }

    /** After the access check, which is registered at the highest precedence. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new BodyLimitInterceptor(limits.body().toBytes()))
                .order(Ordered.HIGHEST_PRECEDENCE + 10);
    }

    @Bean
    FilterRegistrationBean<ConcurrencyFilter> concurrencyFilter() {
        return registered(
                new ConcurrencyFilter(limits.concurrentRequests()),
                ProblemsSetup.FILTER_ORDER + 10);
    }

    @Bean
    FilterRegistrationBean<BoundedBodyFilter> boundedBodyFilter() {
        return registered(
                new BoundedBodyFilter(limits.body().toBytes()), ProblemsSetup.FILTER_ORDER + 20);
    }

    @Bean
    @ConditionalOnExpression("${publicaccord.limits.requests-per-second:0} > 0")
    FilterRegistrationBean<RateLimitFilter> rateLimitFilter() {
        return registered(new RateLimitFilter(limits), AFTER_SECURITY);
    }

    private static <F extends jakarta.servlet.Filter> FilterRegistrationBean<F> registered(
            F filter, int order) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        return registration;
    }
}
