package org.publicaccord.servicekit.telemetry;

import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import org.publicaccord.eventstore.axon.HotAggregates;
import org.publicaccord.eventstore.snapshots.SnapshotFigures;
import org.publicaccord.servicekit.ConditionalOnService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets one id follow each request. Health, metrics and traces are Boot's, by our defaults. */
@AutoConfiguration
@ConditionalOnService
public class TelemetrySetup implements WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CorrelationIdResolver());
    }

    /** What the event store counts, in a service that has one. */
    @Bean
    MeterBinder eventStoreMeters(
            ObjectProvider<SnapshotFigures> snapshots, ObjectProvider<HotAggregates> hot) {
        return meters -> {
            snapshots.ifAvailable(figures -> StoreMeters.bind(figures, meters));
            hot.ifAvailable(aggregates -> StoreMeters.bind(aggregates, meters));
        };
    }

    @Bean
    FilterRegistrationBean<CorrelationFilter> correlationFilter() {
        var registration = new FilterRegistrationBean<>(new CorrelationFilter());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
