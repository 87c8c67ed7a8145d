package org.publicaccord.contractservice.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.publicaccord.decider.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes what was sent apart into releases, or says why it is none. */
final class PackageFile {

    static final int MAX_RELEASES = 10_000;

    private static final String RFC_8259 = "RFC 8259, the JSON data interchange format";
    private static final String OCDS = "Open Contracting Data Standard 1.1, release packages";

    private static final JsonMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(100)
                                                    .maxNumberLength(100)
                                                    .maxStringLength(1_000_000)
                                                    .maxNameLength(1_000)
                                                    .build())
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    // What follows a release is the next one; what follows the file is checked.
                    .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private PackageFile() {}

    /** What was sent, taken apart. */
    sealed interface Parts {}

    /** The releases of a package, or the one release that was sent alone. */
    record Releases(List<SentRelease> releases) implements Parts {
        Releases {
            releases = List.copyOf(releases);
        }
    }

    /**
     * It is not what can be imported; nothing of it was.
     *
     * @param place line and column, or JSON pointer, by name
     */
    record NotReadable(Refusal refusal, Map<String, Object> place) implements Parts {}

    static Parts takeApart(byte[] sent) {
        if (isBlank(sent)) {
            return notReadable(
                    "empty-file", "The file is empty.", "Send an OCDS 1.1 release package.");
        }
        try (JsonParser parser = JSON.createParser(sent)) {
            return new PackageFile.Walk(sent, parser).read();
        } catch (StreamConstraintsException e) {
            return malformed(e, "it is nested deeper, or holds longer texts, than is read here");
        } catch (JacksonException e) {
            return malformed(e, withoutParserDetail(e.getOriginalMessage()));
        }
    }

    /** The parser's sentence, without what it tells programmers about its source. */
    private static String withoutParserDetail(String message) {
        int detail = message.indexOf(" (start marker");
        return detail < 0 ? message : message.substring(0, detail);
    }

    private static boolean isBlank(byte[] sent) {
        for (byte one : sent) {
            if (one != ' ' && one != '\n' && one != '\r' && one != '\t') {
                return false;
            }
        }
        return true;
    }

    private static NotReadable malformed(JacksonException e, String reason) {
        var location = Optional.ofNullable(e.getLocation());
        int line = location.map(at -> at.getLineNr()).orElse(0);
        int column = location.map(at -> at.getColumnNr()).orElse(0);
        String said = Wording.excerpt(reason.lines().findFirst().orElse("it cannot be read"));
        return new NotReadable(
                new Refusal(
                        "not-json",
                        "The file is not complete JSON: at line %d, column %d, %s."
                                .formatted(line, column, said),
                        "Send the file again; if it was cut off on the way, fetch it anew.",
                        RFC_8259),
                Map.of("line", line, "column", column));
    }

    private static NotReadable notReadable(String rule, String because, String remedy) {
        return new NotReadable(new Refusal(rule, because, remedy, OCDS), Map.of("place", ""));
    }

    /** One pass over what was sent. */
    private static final class Walk {

        private final byte[] sent;
        private final JsonParser parser;
        private final List<SentRelease> releases = new ArrayList<>();
        private final List<String> fields = new ArrayList<>();

        Walk(byte[] sent, JsonParser parser) {
            this.sent = sent;
            this.parser = parser;
        }

        Parts read() {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return notAPackage("It is JSON, but not an object.");
            }
            if (parser.currentTokenLocation().getByteOffset() < 0) {
                return notAPackage("It is not encoded in UTF-8.");
            }
            boolean isList = true;
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String field = parser.currentName();
                fields.add(field);
                parser.nextToken();
                if (field.equals("releases")) {
                    isList = readReleases();
                } else {
                    parser.skipChildren();
                }
                if (releases.size() > MAX_RELEASES) {
                    return tooMany();
                }
            }
            Optional<NotReadable> trailing = trailing();
            return trailing.isPresent() ? trailing.get() : whole(isList);
        }

        private Optional<NotReadable> trailing() {
            return parser.nextToken() == null
                    ? Optional.empty()
                    : Optional.of(notAPackage("Something follows after its end."));
        }

        private Parts whole(boolean isList) {
            if (!isList) {
                return new NotReadable(
                        notAPackage("Its field releases is not a list.").refusal(),
                        Map.of("place", "/releases"));
            }
            if (fields.contains("releases")) {
                return releases.isEmpty()
                        ? notReadable(
                                "no-releases",
                                "The package holds no releases.",
                                "Send a package with at least one release.")
                        : new Releases(releases);
            }
            if (fields.contains("ocid") && fields.contains("tag")) {
                return new Releases(
                        List.of(
                                new SentRelease(
                                        "",
                                        JSON.readTree(sent),
                                        Original.slice(sent, 0, sent.length))));
            }
            return fields.contains("records")
                    ? notAPackage("It is a record package, which sums releases up.")
                    : notAPackage("It has no field releases.");
        }

        /** Reads the list; whether it was one. */
        private boolean readReleases() {
            if (parser.currentToken() != JsonToken.START_ARRAY) {
                parser.skipChildren();
                return false;
            }
            while (parser.nextToken() != JsonToken.END_ARRAY && releases.size() <= MAX_RELEASES) {
                int from = Math.toIntExact(parser.currentTokenLocation().getByteOffset());
                JsonNode json = JSON.readTree(parser);
                int to = Math.toIntExact(parser.currentLocation().getByteOffset());
                releases.add(
                        new SentRelease(
                                "/releases/" + releases.size(),
                                json,
                                Original.slice(sent, from, to)));
            }
            return true;
        }

        private NotReadable tooMany() {
            return new NotReadable(
                    new Refusal(
                            "too-many-releases",
                            "The package holds more than %,d releases.".formatted(MAX_RELEASES),
                            "Send it in several packages; what was imported before is known again.",
                            "A limit of this platform, so that one import cannot stop all others"),
                    Map.of("place", "/releases/" + MAX_RELEASES));
        }

        private static NotReadable notAPackage(String because) {
            return notReadable(
                    "not-a-release-package",
                    because,
                    "Send an OCDS 1.1 release package: an object with a list of releases; or one release"
                            + " alone.");
        }
    }
}
