package org.publicaccord.servicekit.paging;

import java.util.List;
import org.publicaccord.servicekit.ConditionalOnService;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets controller methods take a {@link Paging}. */
@AutoConfiguration
@ConditionalOnService
public class PagingSetup implements WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new PagingResolver());
    }
}
