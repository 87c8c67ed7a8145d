package org.publicaccord.rules.loading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.publicaccord.rules.Kind;
import org.publicaccord.rules.Rule;
import org.publicaccord.rules.RulePack;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads one pack; every fault names the file and the place in it. */
final class RulePackJson {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private static final int MOST_RULES = 500;
    private static final int MOST_ENTRIES = 200;
    private static final int LONGEST_WORD = 500;
    private static final BigDecimal LARGEST_AMOUNT = new BigDecimal("1e15");
    private static final int MOST_DECIMALS = 6;

    private final String file;

    RulePackJson(String file) {
        this.file = file;
    }

    /**
     * The pack in a file.
     *
     * @throws FaultyRulePack if it is no sound pack
     */
    RulePack read(byte[] content) {
        JsonNode root = parse(content);
        known(root, "", Set.of("id", "regime", "effectiveFrom", "effectiveTo", "rules"));
        LocalDate from = day(root, "effectiveFrom", "");
        return checked(
                "/",
                () ->
                        new RulePack(
                                text(root, "id", ""),
                                text(root, "regime", ""),
                                from,
                                optionalDay(root, "effectiveTo", ""),
                                rules(root, from)));
    }

    private JsonNode parse(byte[] content) {
        try {
            return JSON.readTree(content);
        } catch (JacksonException e) {
            var at = e.getLocation();
            String place =
                    at == null
                            ? "no known line"
                            : "line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
            throw new FaultyRulePack(file, place, "no JSON: " + e.getOriginalMessage());
        }
    }

    private Map<String, Rule> rules(JsonNode root, LocalDate effectiveFrom) {
        JsonNode list = root.path("rules");
        if (!list.isArray() || list.size() > MOST_RULES) {
            throw fault("/rules", "needs a list of up to " + MOST_RULES + " rules");
        }
        Map<String, Rule> rules = new LinkedHashMap<>();
        for (int i = 0; i < list.size(); i++) {
            String place = "/rules/" + i;
            Rule rule = rule(list.get(i), place, effectiveFrom);
            if (rules.put(rule.code(), rule) != null) {
                throw fault(place + "/code", "rule " + rule.code() + " is there twice");
            }
        }
        return rules;
    }

    private Rule rule(JsonNode node, String place, LocalDate effectiveFrom) {
        known(
                node,
                place,
                Set.of("code", "title", "legalBasis", "kind", "inForceFrom", "amounts", "lists"));
        return checked(
                place,
                () ->
                        new Rule(
                                text(node, "code", place),
                                text(node, "title", place),
                                text(node, "legalBasis", place),
                                kind(node, place),
                                optionalDay(node, "inForceFrom", place).orElse(effectiveFrom),
                                amounts(node.path("amounts"), place + "/amounts"),
                                lists(node.path("lists"), place + "/lists")));
    }

    private Kind kind(JsonNode node, String place) {
        String word = text(node, "kind", place);
        for (Kind kind : Kind.values()) {
            if (kind.name().equals(word)) {
                return kind;
            }
        }
        throw fault(place + "/kind", "is one of STATUTE, POLICY, CONTRACT, VOLUNTARY and PROPOSED");
    }

    private Map<String, BigDecimal> amounts(JsonNode node, String place) {
        Map<String, BigDecimal> amounts = new LinkedHashMap<>();
        for (var entry : entries(node, place)) {
            amounts.put(entry.getKey(), amount(entry.getValue(), place + "/" + entry.getKey()));
        }
        return amounts;
    }

    private BigDecimal amount(JsonNode node, String place) {
        if (!node.isNumber()) {
            throw fault(place, "needs a number");
        }
        BigDecimal amount = node.decimalValue();
        boolean isSound =
                amount.signum() >= 0
                        && amount.compareTo(LARGEST_AMOUNT) < 0
                        && amount.stripTrailingZeros().scale() <= MOST_DECIMALS;
        if (!isSound) {
            throw fault(
                    place,
                    "needs a number from 0 to below a thousand million million, of up "
                            + "to six decimals");
        }
        return amount;
    }

    private Map<String, List<String>> lists(JsonNode node, String place) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        for (var entry : entries(node, place)) {
            lists.put(entry.getKey(), words(entry.getValue(), place + "/" + entry.getKey()));
        }
        return lists;
    }

    private List<String> words(JsonNode node, String place) {
        boolean isSound =
                node.isArray()
                        && node.size() <= MOST_ENTRIES
                        && node.valueStream().allMatch(RulePackJson::isWord);
        if (!isSound) {
            throw fault(
                    place,
                    "needs a list of up to 200 texts, each of up to 500 characters and not blank");
        }
        return node.valueStream().map(JsonNode::stringValue).toList();
    }

    private Set<Map.Entry<String, JsonNode>> entries(JsonNode node, String place) {
        if (node.isMissingNode()) {
            return Set.of();
        }
        if (!node.isObject() || node.size() > MOST_ENTRIES) {
            throw fault(place, "needs an object of up to " + MOST_ENTRIES + " entries");
        }
        return node.properties();
    }

    private String text(JsonNode node, String name, String place) {
        JsonNode text = node.path(name);
        if (!isWord(text)) {
            throw fault(place + "/" + name, "needs a text of up to 500 characters");
        }
        return text.stringValue();
    }

    private LocalDate day(JsonNode node, String name, String place) {
        return optionalDay(node, name, place)
                .orElseThrow(() -> fault(place + "/" + name, "needs a day, such as 2026-01-01"));
    }

    private Optional<LocalDate> optionalDay(JsonNode node, String name, String place) {
        JsonNode day = node.path(name);
        if (day.isMissingNode() || day.isNull()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text(node, name, place)));
        } catch (DateTimeParseException _) {
            throw fault(place + "/" + name, "needs a day, such as 2026-01-01");
        }
    }

    /** A misspelt name must not pass as an absent one. */
    private void known(JsonNode node, String place, Set<String> names) {
        if (!node.isObject()) {
            throw fault(place.isEmpty() ? "/" : place, "needs an object");
        }
        node.propertyNames().stream()
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw fault(place + "/" + name, "is not known here");
                });
    }

    private <T> T checked(String place, Supplier<T> legal) {
        try {
            return legal.get();
        } catch (IllegalArgumentException e) {
            throw fault(place, String.valueOf(e.getMessage()));
        }
    }

    private FaultyRulePack fault(String place, String fault) {
        return new FaultyRulePack(file, place, fault);
    }

    private static boolean isWord(JsonNode node) {
        return node.isString()
                && !node.stringValue().isBlank()
                && node.stringValue().length() <= LONGEST_WORD;
    }
}
