package org.publicaccord.console;

import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What every page needs: the files it loads, and the day it is. */
@Configuration(proxyBeanMethods = false)
class PageSetup implements WebMvcConfigurer {

    /** As the build's {@code htmx.version}; a test asks for the file. */
    private static final String HTMX =
            "classpath:/META-INF/resources/webjars/htmx.org/2.0.10/dist/";

    private static final CacheControl AN_HOUR = CacheControl.maxAge(Duration.ofHours(1));

    /** Only the console's own files and htmx, whatever else is on the class path. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/htmx/**")
                .addResourceLocations(HTMX)
                .setCacheControl(AN_HOUR);
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(AN_HOUR);
    }

    /** The clock that the platform shares, which a demonstration can move; else the system's. */
    @Bean
    Today today(ObjectProvider<InstantSource> shared) {
        return new Today(shared.getIfAvailable(InstantSource::system));
    }
}
