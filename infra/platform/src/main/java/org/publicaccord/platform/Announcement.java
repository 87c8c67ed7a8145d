package org.publicaccord.platform;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.publicaccord.platform.signin.Persona;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a run tells people on the terminal, and programs in {@code endpoints.json}.
 *
 * @param kafka bootstrap servers, where integrators read the events
 * @param mongodb the store's address, for looking into it with the usual tools
 */
record Announcement(Addresses addresses, String kafka, String mongodb, List<Persona> personas) {

    /**
     * @param tokenOf a bearer token by user name, good for 24 hours
     */
    byte[] json(Function<String, String> tokenOf) {
        Map<String, Object> endpoints = new LinkedHashMap<>();
        Map<String, String> services = new LinkedHashMap<>();
        addresses.services().forEach((name, address) -> services.put(name, address.toString()));
        endpoints.put("services", services);
        endpoints.put("console", addresses.console().toString());
        endpoints.put("kafka", kafka);
        endpoints.put("mongodb", mongodb);
        endpoints.put(
                "personas", personas.stream().map(persona -> withToken(persona, tokenOf)).toList());
        return JsonMapper.builder()
                .build()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsBytes(endpoints);
    }

    private static Map<String, String> withToken(
            Persona persona, Function<String, String> tokenOf) {
        Map<String, String> entry = new LinkedHashMap<>();
        entry.put("name", persona.name());
        entry.put("role", persona.role());
        entry.put("organisation", persona.organisation());
        entry.put("organisationName", persona.organisationName());
        entry.put("username", persona.username());
        entry.put("password", persona.password());
        entry.put("token", tokenOf.apply(persona.username()));
        return entry;
    }

    String text(Path endpointsFile) {
        StringBuilder text = new StringBuilder("\nPublic Accord is ready.\n\n");
        line(text, "Console", addresses.console());
        addresses.services().forEach((name, address) -> line(text, name, address));
        line(
                text,
                "Open data",
                addresses.service(Addresses.CONTRACT_SERVICE).resolve("/open/ocds/releases"));
        line(
                text,
                "API documents",
                addresses.service(Addresses.CONTRACT_SERVICE).resolve("/v3/api-docs"));
        text.append(String.format("  %-24s %s%n", "Kafka", kafka));
        text.append("\nSign in as one of these people of the demo:\n\n");
        for (Persona persona : personas) {
            text.append(
                    String.format(
                            "  %-24s %-24s %-20s %s%n",
                            persona.username(),
                            persona.password(),
                            persona.role(),
                            persona.organisationName()));
        }
        text.append("\nTheir tokens are in ")
                .append(endpointsFile)
                .append("\nPress Ctrl-C to stop.\n");
        return text.toString();
    }

    private static void line(StringBuilder text, String name, URI address) {
        text.append(String.format("  %-24s %s%n", name, address));
    }
}
