package org.publicaccord.servicekit.commands;

import java.util.List;
import org.publicaccord.servicekit.ConditionalOnService;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets controller methods take what a command's request says, and reads its JSON strictly. */
@AutoConfiguration
@ConditionalOnService
public class CommandsSetup implements WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CommandEnvelopeResolver());
        resolvers.add(
                new HeaderResolver<>(
                        IdempotencyKey.class,
                        CommandHeaders::idempotencyKey,
                        CommandHeaders.missingKey()));
        resolvers.add(
                new HeaderResolver<>(
                        ExpectedVersion.class,
                        CommandHeaders::expectedVersion,
                        CommandHeaders.missingVersion()));
        resolvers.add(
                new HeaderResolver<>(
                        Position.class,
                        CommandHeaders::position,
                        CommandHeaders.missingPosition()));
    }

    @Bean
    StoreProblems storeProblems() {
        return new StoreProblems();
    }

    @Bean
    JsonMapperBuilderCustomizer strictJson() {
        return StrictJson::configure;
    }
}
