package org.publicaccord.platform;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Imports a register through the API and tells the person at the command line what came of it. */
final class RegisterImport {

    /** Of one kind of warning or refusal; files often make one mistake in every entry. */
    private static final int MOST_LINES = 10;

    private final ServiceCalls calls;
    private final URI imports;
    private final PrintWriter out;

    RegisterImport(ServiceCalls calls, URI contractService, PrintWriter out) {
        this.calls = calls;
        this.imports = contractService.resolve("/api/imports");
        this.out = out;
    }

    /** Imports what can be imported; the platform runs on whatever the file holds. */
    void importFile(Path file) throws InterruptedException {
        out.println("Importing " + file + " ...");
        try {
            report(calls.postFile(imports, file));
        } catch (IOException cause) {
            out.println(
                    "Nothing is known to be imported: the connection broke ("
                            + cause
                            + "). Import the file again; what went in already is recognised.");
        }
    }

    private void report(ServiceCalls.Answer answer) {
        JsonNode body = answer.body();
        if (!answer.isSuccess()) {
            out.println(
                    "Nothing was imported. "
                            + body.path("detail")
                                    .asString("The answer was " + answer.status() + "."));
            body.path("remedy").asStringOpt().ifPresent(out::println);
            return;
        }
        out.printf(
                "Imported %d, updated %d, joined to a later history %d, unchanged %d, warnings %d, rejected %d.%n",
                body.path("imported").asInt(),
                body.path("updated").asInt(),
                body.path("joined").asInt(),
                body.path("unchanged").asInt(),
                body.path("warnings").size(),
                body.path("rejected").size());
        list("Warning", body.path("warnings"));
        list("Rejected", body.path("rejected"));
    }

    private void list(String kind, JsonNode entries) {
        entries.valueStream()
                .collect(
                        groupingBy(
                                entry -> entry.path("rule").asString("?"),
                                LinkedHashMap::new,
                                toList()))
                .forEach((rule, alike) -> list(kind, rule, alike));
    }

    private void list(String kind, String rule, List<JsonNode> alike) {
        alike.stream()
                .limit(MOST_LINES)
                .forEach(entry ->
                        out.printf(
                                "  %s at %s (%s): %s%n",
                                kind,
                                entry.path("place").asString("?"),
                                named(entry),
                                entry.path("reason").asString("?")));
        if (alike.size() > MOST_LINES) {
            out.printf(
                    "  ... and %d more of the kind %s; the API's answer has them all.%n",
                    alike.size() - MOST_LINES, rule);
        }
    }

    private static String named(JsonNode entry) {
        return entry.path("grantId")
                .asStringOpt()
                .map(id -> "grant " + id)
                .orElseGet(() -> "release " + entry.path("releaseId").asString("without id"));
    }
}
