package org.publicaccord.servicekit.apidocument;

import io.swagger.v3.oas.models.media.Schema;
import java.util.List;

/** The members that every problem has. */
final class ProblemSchema {

    static final String NAME = "Problem";

    private ProblemSchema() {}

    static Schema<?> schema() {
        var schema = new Schema<>();
        schema.setTypes(java.util.Set.of("object"));
        schema.setDescription("RFC 9457 problem details; the type leads to the rule's page");
        text(schema, "type", "The page of the rule");
        text(schema, "title", "The rule in a few words");
        text(schema, "detail", "What stands in the way of this request");
        text(schema, "instance", "The path of the request");
        text(schema, "rule", "The stable name of the rule");
        text(schema, "remedy", "What would make the request pass");
        text(schema, "legalBasis", "The law, the standard or the convention behind the rule");
        text(schema, "correlationId", "What to tell the operator");
        var status = new Schema<>();
        status.setTypes(java.util.Set.of("integer"));
        schema.addProperty("status", status);
        schema.setRequired(
                List.of("type", "title", "status", "detail", "rule", "remedy", "legalBasis"));
        return schema;
    }

    private static void text(Schema<?> schema, String name, String description) {
        var member = new Schema<>();
        member.setTypes(java.util.Set.of("string"));
        member.setDescription(description);
        schema.addProperty(name, member);
    }
}
