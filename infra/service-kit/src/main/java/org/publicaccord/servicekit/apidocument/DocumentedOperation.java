package org.publicaccord.servicekit.apidocument;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.publicaccord.servicekit.commands.CommandEnvelope;
import org.publicaccord.servicekit.commands.ExpectedVersion;
import org.publicaccord.servicekit.commands.IdempotencyKey;
import org.publicaccord.servicekit.commands.Position;
import org.publicaccord.servicekit.paging.Paging;
import org.publicaccord.servicekit.security.Access;
import org.publicaccord.servicekit.security.Caller;
import org.publicaccord.servicekit.security.Role;
import org.publicaccord.servicekit.telemetry.CorrelationId;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;

/**
 * Says of each operation who may call it ({@code x-allowed-for}: role names, {@code any-signed-in}
 * or {@code anyone}), which headers and parameters its arguments are, and how it refuses.
 */
final class DocumentedOperation implements GlobalOperationCustomizer {

    static final String SIGNED_IN = "signedIn";
    static final String ALLOWED_FOR = "x-allowed-for";

    private static final Set<Class<?>> ARGUMENTS =
            Set.of(
                    Caller.class,
                    CommandEnvelope.class,
                    CorrelationId.class,
                    ExpectedVersion.class,
                    IdempotencyKey.class,
                    Paging.class,
                    Position.class);

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        Access.declaredOn(handler).ifPresent(access -> sayWhoMayCall(operation, access));
        var ours =
                Arrays.stream(handler.getMethodParameters())
                        .filter(parameter -> ARGUMENTS.contains(typeOf(parameter)))
                        .toList();
        var parameters = new ArrayList<Parameter>();
        if (operation.getParameters() != null) {
            var names = ours.stream().map(p -> p.getParameter().getName()).toList();
            operation.getParameters().stream()
                    .filter(parameter -> !names.contains(parameter.getName()))
                    .forEach(parameters::add);
        }
        ours.stream().flatMap(DocumentedOperation::documented).forEach(parameters::add);
        operation.setParameters(parameters.isEmpty() ? null : parameters);
        sayHowItRefuses(operation);
        return operation;
    }

    private static void sayWhoMayCall(Operation operation, Access access) {
        var allowed =
                switch (access) {
                    case Access.Anyone() -> List.of("anyone");
                    case Access.AnySignedIn() -> List.of("any-signed-in");
                    case Access.AnyOf(var roles) ->
                            roles.stream().sorted().map(Role::wireName).toList();
                };
        operation.addExtension(ALLOWED_FOR, allowed);
        if (!(access instanceof Access.Anyone)) {
            operation.addSecurityItem(new SecurityRequirement().addList(SIGNED_IN));
        }
    }

    private static Stream<Parameter> documented(MethodParameter parameter) {
        var type = typeOf(parameter);
        var required = !parameter.isOptional();
        if (type == CommandEnvelope.class) {
            return Stream.of(
                    text("header", IdempotencyKey.HEADER, true, "1 to 255 printable characters"),
                    text("header", ExpectedVersion.HEADER, false, "The ETag of what you read"));
        }
        if (type == ExpectedVersion.class) {
            return Stream.of(
                    text("header", ExpectedVersion.HEADER, required, "The ETag of what you read"));
        }
        if (type == IdempotencyKey.class) {
            return Stream.of(
                    text("header", IdempotencyKey.HEADER, required, "1 to 255 characters"));
        }
        if (type == Position.class) {
            return Stream.of(
                    text("header", Position.HEADER, required, "Show the effect of this command"));
        }
        return type == Paging.class
                ? Stream.of(
                        text("query", "limit", false, "1 to " + Paging.MAX_LIMIT + " items"),
                        text("query", "cursor", false, "As the page before gave it in next"))
                : Stream.empty();
    }

    private static Parameter text(String in, String name, boolean required, String description) {
        var schema = new Schema<>();
        schema.setTypes(Set.of("string"));
        return new Parameter()
                .in(in)
                .name(name)
                .required(required)
                .description(description)
                .schema(schema);
    }

    private static void sayHowItRefuses(Operation operation) {
        if (operation.getResponses() == null) {
            operation.setResponses(new ApiResponses());
        }
        var body = new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"));
        operation
                .getResponses()
                .addApiResponse(
                        "default",
                        new ApiResponse()
                                .description("A problem; its type leads to the rule's page")
                                .content(
                                        new Content()
                                                .addMediaType("application/problem+json", body)));
    }

    private static Class<?> typeOf(MethodParameter parameter) {
        return parameter.nestedIfOptional().getNestedParameterType();
    }
}
