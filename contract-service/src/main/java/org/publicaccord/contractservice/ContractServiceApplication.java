package org.publicaccord.contractservice;

import org.publicaccord.servicekit.ServiceApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** Starts contract-service; its configuration is {@code contract-service.yml}. */
@ServiceApplication
@ComponentScan(
        excludeFilters =
                @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
public class ContractServiceApplication {

    public static void main(String[] arguments) {
        application().run(arguments);
    }

    /** The application, for whoever starts it: by itself, or beside others in one JVM. */
    public static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(ContractServiceApplication.class)
                .properties("spring.config.name=contract-service");
    }
}
