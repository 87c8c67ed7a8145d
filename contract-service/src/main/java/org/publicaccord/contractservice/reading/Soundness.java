package org.publicaccord.contractservice.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What no schema says and everybody knows: amounts of money are not negative, and nothing ends
 * before it begins; wherever in a release or grant it stands, also in parts that are not taken
 * over.
 */
final class Soundness {

    /** Of OCDS the first; of 360Giving the others. */
    private static final List<String> AMOUNTS =
            List.of("amount", "amountAppliedFor", "amountAwarded", "amountDisbursed");

    private static final String A_DAY = "2025-02-24";

    private final SentItem item;
    private final List<Finding> findings = new ArrayList<>();

    private Soundness(SentItem item) {
        this.item = item;
    }

    static List<Finding> findingsOf(SentItem item) {
        Soundness soundness = new Soundness(item);
        soundness.look(item.json(), "");
        return List.copyOf(soundness.findings);
    }

    private void look(JsonNode json, String place) {
        lookAtAmount(json, place);
        lookAtPeriod(json, place);
        if (json.isObject()) {
            json.forEachEntry((name, child) -> look(child, place + "/" + pointerPart(name)));
        }
        for (int i = 0; json.isArray() && i < json.size(); i++) {
            look(json.path(i), place + "/" + i);
        }
    }

    private void lookAtAmount(JsonNode json, String place) {
        for (String name : AMOUNTS) {
            JsonNode amount = json.path(name);
            if (amount.isNumber() && amount.decimalValue().signum() < 0) {
                findings.add(
                        item.finding(
                                "negative-value",
                                place + "/" + name,
                                "The amount %s is negative."
                                        .formatted(Wording.excerpt(amount.asString()))));
            }
        }
    }

    private void lookAtPeriod(JsonNode json, String place) {
        Optional<OffsetDateTime> start = instant(json.path("startDate"));
        Optional<OffsetDateTime> end = instant(json.path("endDate"));
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            findings.add(
                    item.finding(
                            "period-ends-before-start",
                            place + "/endDate",
                            "The period ends at %s, before it starts at %s."
                                    .formatted(end.get(), start.get())));
        }
    }

    /** A date and time, or a day from its beginning. */
    private static Optional<OffsetDateTime> instant(JsonNode json) {
        try {
            return json.isString() ? Optional.of(instant(json.stringValue())) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static OffsetDateTime instant(String text) {
        return text.length() == A_DAY.length()
                ? LocalDate.parse(text).atStartOfDay().atOffset(ZoneOffset.UTC)
                : OffsetDateTime.parse(text);
    }

    private static String pointerPart(String name) {
        return Wording.excerpt(name).replace("~", "~0").replace("/", "~1");
    }
}
