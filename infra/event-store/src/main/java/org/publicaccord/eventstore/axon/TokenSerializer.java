package org.publicaccord.eventstore.axon;

import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * The serializer that Axon itself gets. It meets the framework's tokens only: events are written by
 * our own codec under our own names. Replay tokens name the classes of the tokens in them, and no
 * other class may be named.
 */
public final class TokenSerializer {

    private TokenSerializer() {}

    /** A serializer for the framework's tokens. */
    public static Serializer create() {
        BasicPolymorphicTypeValidator onlyTokens =
                BasicPolymorphicTypeValidator.builder()
                        .allowIfSubType("org.axonframework.eventhandling.")
                        .build();
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(mapper -> mapper.polymorphicTypeValidator(onlyTokens))
                .build();
    }
}
