package org.publicaccord.platform;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;

/** Imports a register through the API and tells the person at the command line what came of it. */
final class RegisterImport {

    private static final int MOST_LINES = 50;

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
                .limit(MOST_LINES)
                .forEach(entry ->
                        out.printf(
                                "  %s at %s (release %s): %s%n",
                                kind,
                                entry.path("place").asString("?"),
                                entry.path("releaseId").asString("without id"),
                                entry.path("reason").asString("?")));
        if (entries.size() > MOST_LINES) {
            out.printf(
                    "  ... and %d more; the API's answer has them all.%n",
                    entries.size() - MOST_LINES);
        }
    }
}
