package org.publicaccord.contractservice.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.JsonNode;

/** The published schemas of OCDS 1.1, formats included. */
public final class OcdsSchemas {

    private static final String PUBLISHED = "https://standard.open-contracting.org/schema/1__1__5/";

    private final SchemaRegistry registry =
            SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_4,
                    builder ->
                            builder.schemaIdResolvers(
                                    ids -> ids.mapPrefix(PUBLISHED, "classpath:ocds/1.1/")));

    public void assertRelease(JsonNode release) {
        assertValid("release-schema.json", release);
    }

    public void assertReleasePackage(JsonNode releases) {
        assertValid("release-package-schema.json", releases);
    }

    public void assertRecordPackage(JsonNode records) {
        assertValid("record-package-schema.json", records);
    }

    private void assertValid(String name, JsonNode json) {
        Schema schema = registry.getSchema(SchemaLocation.of(PUBLISHED + name));
        assertThat(
                        schema.validate(
                                json,
                                context ->
                                        context.executionConfig(
                                                config -> config.formatAssertionsEnabled(true))))
                .isEmpty();
    }
}
