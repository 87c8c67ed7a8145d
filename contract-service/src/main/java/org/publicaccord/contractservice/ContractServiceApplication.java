package org.publicaccord.contractservice;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Starts contract-service; its configuration is {@code contract-service.yml}. */
@SpringBootApplication(proxyBeanMethods = false)
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
