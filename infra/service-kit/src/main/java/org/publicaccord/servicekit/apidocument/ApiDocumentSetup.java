package org.publicaccord.servicekit.apidocument;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.publicaccord.servicekit.ConditionalOnService;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/** The API document of a service, OpenAPI 3.1 at {@code /v3/api-docs}. */
@AutoConfiguration
@ConditionalOnService
@ConditionalOnClass(OpenAPI.class)
public class ApiDocumentSetup {

    @Bean
    OpenAPI apiDocument(@Value("${publicaccord.service}") String service) {
        return new OpenAPI()
                .info(
                        new Info()
                                .title("Public Accord: " + service)
                                .version("1")
                                .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .components(
                        new Components()
                                .addSchemas(ProblemSchema.NAME, ProblemSchema.schema())
                                .addSecuritySchemes(
                                        DocumentedOperation.SIGNED_IN,
                                        new SecurityScheme()
                                                .type(SecurityScheme.Type.HTTP)
                                                .scheme("bearer")
                                                .bearerFormat("JWT")));
    }

    @Bean
    GlobalOperationCustomizer documentedOperation() {
        return new DocumentedOperation();
    }
}
