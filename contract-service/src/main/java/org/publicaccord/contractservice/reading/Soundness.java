package org.publicaccord.contractservice.reading;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What no schema says and everybody knows: amounts of money are not negative, and nothing ends
 * before it begins; wherever in a release it stands, also in parts that are not taken over.
 */
final class Soundness {

    private final SentRelease release;
    private final List<Finding> findings = new ArrayList<>();

    private Soundness(SentRelease release) {
        this.release = release;
    }

    static List<Finding> findingsOf(SentRelease release) {
        Soundness soundness = new Soundness(release);
        soundness.look(release.json(), "");
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
        JsonNode amount = json.path("amount");
        if (amount.isNumber() && amount.decimalValue().signum() < 0) {
            findings.add(
                    release.finding(
                            "negative-value",
                            place + "/amount",
                            "The amount %s is negative."
                                    .formatted(Wording.excerpt(amount.asString()))));
        }
    }

    private void lookAtPeriod(JsonNode json, String place) {
        Optional<OffsetDateTime> start = instant(json.path("startDate"));
        Optional<OffsetDateTime> end = instant(json.path("endDate"));
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            findings.add(
                    release.finding(
                            "period-ends-before-start",
                            place + "/endDate",
                            "The period ends at %s, before it starts at %s."
                                    .formatted(end.get(), start.get())));
        }
    }

    private static Optional<OffsetDateTime> instant(JsonNode json) {
        try {
            return json.isString()
                    ? Optional.of(OffsetDateTime.parse(json.stringValue()))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String pointerPart(String name) {
        return Wording.excerpt(name).replace("~", "~0").replace("/", "~1");
    }
}
