package org.publicaccord.servicekit.problems;

import org.publicaccord.servicekit.ConditionalOnService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/** Makes every error answer of a service a problem, and serves the rules' pages. */
@AutoConfiguration(before = ErrorMvcAutoConfiguration.class)
@ConditionalOnService
public class ProblemsSetup {

    /** Inside the correlation id's filter, outside everything that may fail. */
    public static final int FILTER_ORDER = Ordered.HIGHEST_PRECEDENCE + 10;

    private static final String BASE_URL =
            "${publicaccord.problems.base-url:https://publicaccord.org/problems/}";

    @Bean
    ProblemPages problemPages() {
        return new ProblemPages();
    }

    @Bean
    ProblemBody problemBody(@Value(BASE_URL) String baseUrl, ProblemPages pages) {
        return new ProblemBody(baseUrl, pages);
    }

    @Bean
    ProblemWriter problemWriter(ProblemBody body) {
        return new ProblemWriter(body);
    }

    @Bean
    Problems problems(ObjectProvider<ProblemTranslation> translations) {
        return new Problems(translations.orderedStream().toList());
    }

    @Bean
    ProblemResolver problemResolver(Problems problems, ProblemWriter writer) {
        return new ProblemResolver(problems, writer);
    }

    @Bean
    FilterRegistrationBean<ProblemFilter> problemFilter(ProblemResolver resolver) {
        var registration = new FilterRegistrationBean<>(new ProblemFilter(resolver));
        registration.setOrder(FILTER_ORDER);
        return registration;
    }

    @Bean
    ErrorEndpoint errorEndpoint(ProblemWriter writer) {
        return new ErrorEndpoint(writer);
    }

    @Bean
    ProblemPagesEndpoint problemPagesEndpoint(ProblemPages pages) {
        return new ProblemPagesEndpoint(pages, new ProblemPageLayout());
    }

    /** What Tomcat refuses before any of our code runs is answered in the same form. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsOfTomcat(ProblemBody body) {
        return factory ->
                factory.addContextCustomizers(context ->
                        context.getParent().getPipeline().addValve(new ProblemReportValve(body)));
    }
}
