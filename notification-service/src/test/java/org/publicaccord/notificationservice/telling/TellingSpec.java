package org.publicaccord.notificationservice.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.AbstractStringAssert;
import org.publicaccord.published.PublishedEvent;

/** Given what happened before, when something happens, then these are told. */
final class TellingSpec {

    private Known known = Known.NOTHING;
    private List<Telling> told = List.of();

    private TellingSpec() {}

    static TellingSpec given(PublishedEvent... history) {
        var spec = new TellingSpec();
        for (var event : history) {
            spec.known = spec.known.after(event);
        }
        return spec;
    }

    static TellingSpec givenNothing() {
        return given();
    }

    TellingSpec when(PublishedEvent event) {
        told = Tellings.of(event, known);
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

    TellingSpec statutory(boolean expected) {
        assertThat(told).isNotEmpty().allMatch(it -> it.statutory() == expected);
        return this;
    }

    private Telling to(RecipientRole role) {
        return told.stream().filter(it -> it.to().role() == role).findFirst().orElseThrow();
    }

    private static String line(Telling telling) {
        return telling.to().role().wireName()
                + " at "
                + telling.to().organisation()
                + ": "
                + telling.template().wireName();
    }
}
