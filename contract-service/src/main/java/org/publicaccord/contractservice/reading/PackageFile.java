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

/** Takes what was sent apart into releases or grants, or says why it is neither. */
final class PackageFile {

    static final int MAX_ITEMS = 10_000;

    private static final String RFC_8259 = "RFC 8259, the JSON data interchange format";
    private static final String STANDARDS =
            "Open Contracting Data Standard 1.1, release packages; 360Giving Data Standard 1.4, grant"
                    + " packages";

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

    /** The releases or grants of a package, or the one that was sent alone. */
    record Items(List<SentItem> items) implements Parts {
        Items {
            items = List.copyOf(items);
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
                    "empty-file",
                    "The file is empty.",
                    "Send an OCDS 1.1 release package, or a 360Giving file.");
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
        return new NotReadable(new Refusal(rule, because, remedy, STANDARDS), Map.of("place", ""));
    }

    /** One pass over what was sent. */
    private static final class Walk {

        private final byte[] sent;
        private final JsonParser parser;
        private final List<SentItem> items = new ArrayList<>();
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
            List<String> noLists = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String field = parser.currentName();
                fields.add(field);
                parser.nextToken();
                Optional<Standard> standard = Standard.ofList(field);
                if (standard.isEmpty() || parser.currentToken() != JsonToken.START_ARRAY) {
                    standard.map(Standard::list).ifPresent(noLists::add);
                    parser.skipChildren();
                } else {
                    readItems(standard.get());
                }
                if (items.size() > MAX_ITEMS) {
                    return tooMany(field);
                }
            }
            Optional<NotReadable> trailing = trailing();
            return trailing.isPresent() ? trailing.get() : whole(noLists);
        }

        private Optional<NotReadable> trailing() {
            return parser.nextToken() == null
                    ? Optional.empty()
                    : Optional.of(notAPackage("Something follows after its end."));
        }

        private Parts whole(List<String> noLists) {
            if (!noLists.isEmpty()) {
                String field = noLists.getFirst();
                return new NotReadable(
                        notAPackage("Its field %s is not a list.".formatted(field)).refusal(),
                        Map.of("place", "/" + field));
            }
            List<String> lists =
                    fields.stream().filter(it -> Standard.ofList(it).isPresent()).toList();
            if (lists.size() > 1) {
                return notAPackage("It has both releases and grants: which of them is meant?");
            }
            if (lists.isEmpty()) {
                return alone();
            }
            String list = lists.getFirst();
            return items.isEmpty()
                    ? notReadable(
                            "no-releases",
                            "The package holds no %s.".formatted(list),
                            "Send a package with at least one of them.")
                    : new Items(items);
        }

        /** One release, or one grant, without a package around it. */
        private Parts alone() {
            if (fields.contains("ocid") && fields.contains("tag")) {
                return alone(Standard.OCDS);
            }
            if (fields.contains("fundingOrganization") && fields.contains("amountAwarded")) {
                return alone(Standard.THREE_SIXTY_GIVING);
            }
            return fields.contains("records")
                    ? notAPackage("It is a record package, which sums releases up.")
                    : notAPackage("It has neither a list of releases nor one of grants.");
        }

        private Parts alone(Standard standard) {
            Original original = Original.slice(sent, 0, sent.length);
            return new Items(List.of(new SentItem(standard, "", JSON.readTree(sent), original)));
        }

        private void readItems(Standard standard) {
            while (parser.nextToken() != JsonToken.END_ARRAY && items.size() <= MAX_ITEMS) {
                int from = Math.toIntExact(parser.currentTokenLocation().getByteOffset());
                JsonNode json = JSON.readTree(parser);
                int to = Math.toIntExact(parser.currentLocation().getByteOffset());
                items.add(
                        new SentItem(
                                standard,
                                "/%s/%d".formatted(standard.list(), items.size()),
                                json,
                                Original.slice(sent, from, to)));
            }
        }

        private NotReadable tooMany(String list) {
            return new NotReadable(
                    new Refusal(
                            "too-many-releases",
                            "The package holds more than %,d %s.".formatted(MAX_ITEMS, list),
                            "Send it in several packages; what was imported before is known again.",
                            "A limit of this platform, so that one import cannot stop all others"),
                    Map.of("place", "/%s/%d".formatted(list, MAX_ITEMS)));
        }

        private static NotReadable notAPackage(String because) {
            return notReadable(
                    "not-a-release-package",
                    because,
                    "Send an OCDS 1.1 release package, which is an object with a list of releases, or a"
                            + " 360Giving file, which has a list of grants; or one release or grant"
                            + " alone.");
        }
    }
}
