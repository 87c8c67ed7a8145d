package org.publicaccord.servicekit.commands;

import java.math.BigDecimal;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.introspect.AnnotationIntrospectorPair;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * Reads commands as they are said: every field known, none twice, none of another type, none
 * missing that the record needs, and decimals exactly.
 */
public final class StrictJson {

    /** Enough for any amount of money; more is an attack on whoever writes the number out. */
    private static final int MAX_DIGITS = 34;

    private static final int MAX_SCALE = 20;

    private StrictJson() {}

    /** Makes a mapper strict. What it writes: plain decimals, ISO dates. */
    public static void configure(JsonMapper.Builder builder) {
        builder.enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .withCoercionConfig(
                        LogicalType.Textual,
                        texts ->
                                texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                        .setCoercion(
                                                CoercionInputShape.Boolean, CoercionAction.Fail))
                .addModule(
                        new SimpleModule("public-accord-decimals")
                                .addDeserializer(BigDecimal.class, new ExactDecimal()))
                .annotationIntrospector(
                        AnnotationIntrospectorPair.create(
                                builder.annotationIntrospector(), new RecordComponents()));
    }

    /** A decimal is a JSON number, of a size that a person could mean. */
    private static final class ExactDecimal extends StdDeserializer<BigDecimal> {

        private ExactDecimal() {
            super(BigDecimal.class);
        }

        @Override
        public BigDecimal deserialize(JsonParser parser, DeserializationContext context) {
            var token = parser.currentToken();
            if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
                return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, parser);
            }
            var value = parser.getDecimalValue();
            if (value.precision() > MAX_DIGITS || Math.abs(value.scale()) > MAX_SCALE) {
                throw context.weirdNumberException(
                        value,
                        BigDecimal.class,
                        "a number has at most "
                                + MAX_DIGITS
                                + " digits, "
                                + MAX_SCALE
                                + " of"
                                + " them decimals");
            }
            return value;
        }
    }
}
