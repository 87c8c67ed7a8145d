package org.publicaccord.notificationservice.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractStringAssert;
import org.publicaccord.published.Catalogue;
import org.publicaccord.published.PublishedEvent;
import org.publicaccord.published.Topic;

/**
 * Given what happened before, when something happens, then these are told. What is known is kept by
 * topic, as the events of another topic may come sooner or later.
 */
final class TellingSpec {

    private final Map<Topic, Known> known = new EnumMap<>(Topic.class);
    private List<Telling> told = List.of();

    private TellingSpec() {}

    static TellingSpec given(PublishedEvent... history) {
        var spec = new TellingSpec();
        for (var event : history) {
            spec.known.put(topic(event), spec.knownBefore(event).after(event));
        }
        return spec;
    }

    static TellingSpec givenNothing() {
        return given();
    }

    TellingSpec when(PublishedEvent event) {
        told = Tellings.of(event, knownBefore(event));
        assertThat(told).allSatisfy(TellingSpec::isAMessage);
        return this;
    }

    /** Exactly these, each as {@code role at organisation: template}, in any order. */
    TellingSpec thenTold(String... expected) {
        assertThat(told.stream().map(TellingSpec::line)).containsExactlyInAnyOrder(expected);
        return this;
    }

    TellingSpec thenNobodyIsTold() {
        assertThat(told).isEmpty();
        return this;
    }

    AbstractStringAssert<?> subjectFor(RecipientRole role) {
        return assertThat(to(role).wording().subject());
    }

    AbstractStringAssert<?> bodyFor(RecipientRole role) {
        return assertThat(to(role).wording().body());
    }

    /** What the providers of one organisation read. */
    AbstractStringAssert<?> bodyAt(String organisation) {
        return assertThat(
                told.stream()
                        .filter(it -> it.to().organisation().equals(organisation))
                        .findFirst()
                        .orElseThrow()
                        .wording()
                        .body());
    }

    TellingSpec statutory(boolean expected) {
        assertThat(told).isNotEmpty().allMatch(it -> it.statutory() == expected);
        return this;
    }

    static String line(Telling telling) {
        return telling.to().role().wireName()
                + " at "
                + telling.to().organisation()
                + ": "
                + telling.template().wireName();
    }

    private Telling to(RecipientRole role) {
        return told.stream().filter(it -> it.to().role() == role).findFirst().orElseThrow();
    }

    private Known knownBefore(PublishedEvent event) {
        return known.getOrDefault(topic(event), Known.NOTHING);
    }

    private static Topic topic(PublishedEvent event) {
        return Catalogue.of(event).topic();
    }

    /** Whatever it is about, a message has a line for a subject and says what to do next. */
    private static void isAMessage(Telling telling) {
        assertThat(telling.wording().subject()).isNotBlank().doesNotContain("\n");
        assertThat(telling.wording().body())
                .contains("What to do next: ")
                .doesNotContain("Optional", "%s", "null");
    }
}
