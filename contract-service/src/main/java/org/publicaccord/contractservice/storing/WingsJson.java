package org.publicaccord.contractservice.storing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.publicaccord.contractservice.life.ContractState;
import org.publicaccord.contractservice.life.Contracts;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.json.JsonMapper;

/** The wings of a contract as JSON: each under its name, as the type that its vocabulary tells. */
final class WingsJson {

    private static final Map<String, Class<?>> STATES = Contracts.ofHistory().states();

    private WingsJson() {}

    static JsonMapper.Builder shape(JsonMapper.Builder mapper) {
        return mapper.addMixIn(ContractState.class, WithWings.class);
    }

    @SuppressWarnings("UnusedMethod") // A mix-in has a shape and no behaviour.
    private abstract static class WithWings {
        @JsonSerialize(using = Writing.class)
        @JsonDeserialize(using = Reading.class)
        abstract Map<String, Object> wings();
    }

    private static Class<?> states(String wing) {
        Class<?> states = STATES.get(wing);
        if (states == null) {
            throw new IllegalArgumentException("contracts have no wing " + wing);
        }
        return states;
    }

    private static final class Writing extends ValueSerializer<Map<String, Object>> {
        @Override
        public void serialize(
                Map<String, Object> wings, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            wings.forEach((wing, state) -> {
                Class<?> type = states(wing).cast(state).getClass();
                json.writeName(wing);
                context.findTypedValueSerializer(type, true).serialize(state, json, context);
            });
            json.writeEndObject();
        }
    }

    private static final class Reading extends ValueDeserializer<Map<String, Object>> {
        @Override
        public Map<String, Object> deserialize(JsonParser json, DeserializationContext context) {
            Map<String, Object> wings = new LinkedHashMap<>();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String wing = json.currentName();
                json.nextToken();
                wings.put(wing, context.readValue(json, states(wing)));
            }
            return wings;
        }
    }
}
